//! What an English page may hold: words of its own, and Persian ones that are kept apart and say so.

use crate::Drawn;

/// Elements without an end.
const EMPTY: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

impl Drawn {
    /// Fails with the lines that are Persian and do not say so.
    pub fn is_english(&self) -> &Self {
        let words = own_words(&self.html);
        let persian: Vec<&str> = words.lines().filter(|line| line.chars().any(is_persian)).collect();
        assert!(persian.is_empty(), "Persian in an English page: {persian:#?}\n{}", self.html);
        self
    }
}

/// Letters, digits and punctuation of Arabic script.
fn is_persian(c: char) -> bool {
    ('\u{600}'..='\u{6FF}').contains(&c)
}

/// What stands in the body outside of elements and isolates that are kept apart.
fn own_words(html: &str) -> String {
    let body = html.split_once("<body").map_or(html, |parts| parts.1);
    let mut words = String::new();
    // The open elements: their names, and whether they are kept apart.
    let mut open: Vec<(&str, bool)> = Vec::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(opened, _)| opened != name) {}
        } else if !EMPTY.contains(&name) && !tag.ends_with('/') {
            open.push((name, is_apart(name, tag)));
        }
        if !open.iter().any(|(_, apart)| *apart) {
            words.push_str(text);
            words.push('\n');
        }
    }
    without_isolates(&words)
}

/// What people typed finds its own direction; a name stands in `bdi`; what is read out as Persian says so.
fn is_apart(name: &str, tag: &str) -> bool {
    ["bdi", "textarea"].contains(&name) || tag.contains(" dir=\"auto\"") || tag.contains(" lang=\"fa\"")
}

/// Without what `components::text::isolate` put between its marks.
fn without_isolates(text: &str) -> String {
    let mut depth = 0_u32;
    let outside = text.chars().filter(|c| {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    outside.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_apart_is_not_the_pages_own() {
        let html = "<body><p>Name <bdi lang=\"fa\">سارا <b>نمونه</b></bdi>, \u{2068}کارت\u{2069}</p><br><p>پایان</p>";
        let words = own_words(html);
        assert!(words.contains("Name") && words.contains("پایان"), "{words}");
        assert!(!words.contains("سارا") && !words.contains("نمونه") && !words.contains("کارت"), "{words}");
    }

    #[test]
    #[should_panic(expected = "۱۲")]
    fn a_persian_digit_in_an_english_line_is_found() {
        Drawn::new(200, None, "<body><p>Page ۱۲</p>").is_english();
    }
}
