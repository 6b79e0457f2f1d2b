//! Which language the words are in.

use std::sync::OnceLock;

use leptos::prelude::use_context;

/// Language of the page. Persian is the reference, English the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Persian, right to left, Persian digits.
    #[default]
    Fa,
    /// English, left to right, ASCII digits.
    En,
}

impl Lang {
    /// Value of the `lang` attribute (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::En => "en",
        }
    }

    /// Value of the `dir` attribute.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::Fa => "rtl",
            Self::En => "ltr",
        }
    }

    /// Language of a `lang` attribute or cookie; anything but English is Persian.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("en")) { Self::En } else { Self::Fa }
    }
}

/// Islands and event handlers run outside the tree that holds the page's context.
static BROWSER: OnceLock<Lang> = OnceLock::new();

/// Fixes the language of a browser tab; called once, before hydration. The server never calls it: there each request
/// carries its own language in the Leptos context.
pub fn fix_language(lang: Lang) {
    // A second call would be a second mount in the same tab, which has the same language.
    let _ = BROWSER.set(lang);
}

/// The language in force: the context's, else the tab's, else Persian.
#[must_use]
pub fn lang() -> Lang {
    use_context::<Lang>().or_else(|| BROWSER.get().copied()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use leptos::prelude::{Owner, provide_context};

    use super::{Lang, lang};

    #[test]
    fn without_a_context_the_language_is_persian() {
        assert_eq!(lang(), Lang::Fa);
    }

    #[test]
    fn the_context_decides_the_language() {
        Owner::new().with(|| {
            provide_context(Lang::En);
            assert_eq!(lang(), Lang::En);
        });
    }

    #[test]
    fn tags_are_read_loosely() {
        assert_eq!(Lang::from_tag("en-GB"), Lang::En);
        assert_eq!(Lang::from_tag("EN"), Lang::En);
        assert_eq!(Lang::from_tag("fa-IR"), Lang::Fa);
        assert_eq!(Lang::from_tag("ف"), Lang::Fa);
        assert_eq!(Lang::from_tag(""), Lang::Fa);
    }
}
