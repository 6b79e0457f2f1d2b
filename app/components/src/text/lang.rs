//! Which language the words are in.

use std::sync::OnceLock;

use leptos::prelude::{Owner, provide_context, use_context};

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

    /// The language's own name: whoever looks for it may not read the other one.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Fa => "فارسی",
            Self::En => "English",
        }
    }

    /// The one to change to.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Fa => Self::En,
            Self::En => Self::Fa,
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

/// Fixes the language of a browser tab to that of the page the server drew (`<html lang>`).
#[cfg(feature = "hydrate")]
pub fn fix_language_of_page() {
    let root = leptos::prelude::document().document_element();
    fix_language(Lang::from_tag(&root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()));
}

/// The language in force: the context's, else the tab's, else Persian.
#[must_use]
pub fn lang() -> Lang {
    use_context::<Lang>().or_else(|| BROWSER.get().copied()).unwrap_or_default()
}

/// Words for somebody else than whoever reads the page, such as a text message.
pub fn in_language<T>(lang: Lang, say: impl FnOnce() -> T) -> T {
    Owner::new().with(|| {
        provide_context(lang);
        say()
    })
}

/// The `lang` attribute of words that are shown as they were written (a title, a name, an answer): Persian ones say so
/// in a page that is not, so that they are read out as Persian. Our own sentences need none.
#[must_use]
pub fn lang_of(words: &str) -> Option<&'static str> {
    let persian = words.chars().find(|c| c.is_alphabetic()).is_some_and(|c| ('\u{600}'..='\u{6FF}').contains(&c));
    // A sentence of ours that begins with a Persian name has the name in isolates.
    (lang() != Lang::Fa && persian && !words.starts_with(super::pieces::FIRST_STRONG)).then_some(Lang::Fa.tag())
}

#[cfg(test)]
mod tests {
    use leptos::prelude::{Owner, provide_context};

    use super::{Lang, in_language, lang, lang_of};
    use crate::text::isolate;

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
    fn words_for_somebody_else_are_in_their_language() {
        Owner::new().with(|| {
            provide_context(Lang::En);
            assert_eq!(in_language(Lang::Fa, lang), Lang::Fa);
            assert_eq!(lang(), Lang::En);
        });
    }

    #[test]
    fn persian_words_say_so_where_the_page_is_not_persian() {
        assert_eq!(lang_of("کارت بهداشت"), None);
        in_language(Lang::En, || {
            assert_eq!(lang_of("(۱) کارت بهداشت"), Some("fa"));
            assert_eq!(lang_of("Start: کارت بهداشت"), None);
            assert_eq!(lang_of(&format!("{} reviews it", isolate("میز خدمت"))), None);
            assert_eq!(lang_of("7"), None);
        });
    }

    #[test]
    fn each_language_leads_to_the_other_by_its_own_name() {
        assert_eq!(Lang::Fa.other().own_name(), "English");
        assert_eq!(Lang::En.other().own_name(), "فارسی");
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
