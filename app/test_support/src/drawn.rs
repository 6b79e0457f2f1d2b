//! What the browser would get, and what is looked for in it.

/// A page, or a part of one, as HTML.
pub struct Drawn {
    pub status: u16,
    pub redirect: Option<String>,
    /// Without the marks of hydration, which people do not see.
    pub html: String,
}

impl Drawn {
    pub(crate) fn new(status: u16, redirect: Option<String>, html: &str) -> Self {
        Self { status, redirect, html: plain(html) }
    }

    /// Fails with the page when a part is missing.
    pub fn has(&self, parts: &[&str]) -> &Self {
        for part in parts {
            assert!(self.html.contains(part), "«{part}» is not in\n{}", self.html);
        }
        self
    }

    /// Fails with the page when a part is there.
    pub fn lacks(&self, parts: &[&str]) -> &Self {
        for part in parts {
            assert!(!self.html.contains(part), "«{part}» is in\n{}", self.html);
        }
        self
    }

    /// The parts stand one after the other.
    pub fn has_in_order(&self, parts: &[&str]) -> &Self {
        let mut rest = self.html.as_str();
        for part in parts {
            rest = rest.split_once(part).unwrap_or_else(|| panic!("«{part}» is not there in order\n{}", self.html)).1;
        }
        self
    }

    /// What holds for every page: one heading, no mark of required fields, no inline style, no foreign address, rows
    /// only in table bodies, and no id twice.
    pub fn is_sound(&self) -> &Self {
        assert_eq!(self.html.matches("<h1").count(), 1, "one h1\n{}", self.html);
        assert_eq!(self.html.matches("<title>").count(), 1, "one title\n{}", self.html);
        assert_eq!(self.html.matches("<table").count(), self.html.matches("<tbody").count());
        let mut ids: Vec<&str> = self.html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice\n{}", self.html);
        self.lacks(&[" style=", " required", "src=\"http", "href=\"http", "نامعتبر", "لطفا", "*</"])
    }

    /// The page's title.
    pub fn title(&self) -> &str {
        self.html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0
    }
}

fn plain(html: &str) -> String {
    let mut plain = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!") {
        plain.push_str(before);
        let end = if after.starts_with("--") { "-->" } else { ">" };
        rest = after.split_once(end).map_or("", |parts| parts.1);
    }
    plain + rest
}
