//! The cookie that holds the choice. Only English is ever written down: Persian is what everybody gets.

use crate::session::{ATTRIBUTES, value_of};
use axum::http::{HeaderMap, HeaderValue};
use components::text::Lang;

/// In seconds.
const YEAR: u32 = 365 * 24 * 60 * 60;
const NAME: &str = "__Host-pishkhan-language";

/// The language in which this browser reads the page at this address.
pub fn choice_of(path: &str, headers: &HeaderMap) -> Lang {
    if is_of_a_device(path) { Lang::Fa } else { value_of(headers, NAME).map_or(Lang::Fa, Lang::from_tag) }
}

/// What a public screen shows begins in Persian whatever its browser chose elsewhere: English belongs to one visit, is
/// chosen on the screen and never comes here.
fn is_of_a_device(path: &str) -> bool {
    ["/kiosk", "/display"]
        .into_iter()
        .any(|start| path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// What the browser is told to keep, or to forget.
pub(super) fn remember(language: Lang) -> Option<HeaderValue> {
    let line = match language {
        Lang::En => format!("{NAME}=en; {ATTRIBUTES}; Max-Age={YEAR}"),
        Lang::Fa => format!("{NAME}=; {ATTRIBUTES}; Max-Age=0"),
    };
    HeaderValue::from_str(&line).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header;

    fn read(path: &str, cookie: &'static str) -> Lang {
        choice_of(path, &HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(cookie))]))
    }

    #[test]
    fn a_public_screen_begins_in_persian_and_the_rest_as_it_was_chosen() {
        let english = "a=b; __Host-pishkhan-language=en; __Host-pishkhan=token";
        assert_eq!(read("/services", english), Lang::En);
        assert_eq!(read("/desk", english), Lang::En);
        assert_eq!(read("/kiosks", english), Lang::En);
        assert_eq!(read("/kiosk", english), Lang::Fa);
        assert_eq!(read("/display/1", english), Lang::Fa);
    }

    #[test]
    fn without_a_choice_or_with_nonsense_it_is_persian() {
        assert_eq!(choice_of("/", &HeaderMap::new()), Lang::Fa);
        for cookie in ["__Host-pishkhan-language=", "__Host-pishkhan-language=<script>", "language=en"] {
            assert_eq!(read("/", cookie), Lang::Fa, "{cookie}");
        }
    }

    #[test]
    fn english_is_kept_for_a_year_and_persian_is_forgetting() {
        let line = |language| remember(language).unwrap().to_str().unwrap().to_owned();
        let english = "__Host-pishkhan-language=en; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000";
        assert_eq!(line(Lang::En), english);
        assert!(line(Lang::Fa).contains("-language=; ") && line(Lang::Fa).ends_with("; Max-Age=0"));
    }
}
