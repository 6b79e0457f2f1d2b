//! The cookie that holds the choice. Only English is ever written down: Persian is what everybody gets.

use crate::session::{ATTRIBUTES, value_of};
use axum::http::{HeaderMap, HeaderValue};
use components::text::Lang;

/// In seconds.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Where a choice holds. A kiosk has one of its own: it belongs to one visit and not to whoever set the machine up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Citizens' and staff's pages alike, for a year.
    Anywhere,
    /// The kiosk, until its screen starts over or the browser is closed.
    Kiosk,
}

impl Place {
    /// The place of this address.
    pub fn of(path: &str) -> Self {
        if path == "/kiosk" || path.starts_with("/kiosk/") { Place::Kiosk } else { Place::Anywhere }
    }

    /// Where one begins there.
    pub fn start(self) -> &'static str {
        match self {
            Place::Anywhere => "/",
            Place::Kiosk => "/kiosk",
        }
    }

    fn cookie_name(self) -> &'static str {
        match self {
            Place::Anywhere => "__Host-pishkhan-language",
            Place::Kiosk => "__Host-pishkhan-kiosk-language",
        }
    }
}

/// The language in which this browser reads the page at this address.
pub fn choice_of(path: &str, headers: &HeaderMap) -> Lang {
    value_of(headers, Place::of(path).cookie_name()).map_or(Lang::Fa, Lang::from_tag)
}

/// What the browser is told to keep, or to forget.
pub(super) fn remember(place: Place, language: Lang) -> Option<HeaderValue> {
    let name = place.cookie_name();
    let line = match (place, language) {
        (Place::Anywhere, Lang::En) => format!("{name}=en; {ATTRIBUTES}; Max-Age={YEAR}"),
        (Place::Kiosk, Lang::En) => format!("{name}=en; {ATTRIBUTES}"),
        (_, Lang::Fa) => format!("{name}=; {ATTRIBUTES}; Max-Age=0"),
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
    fn the_kiosk_and_the_rest_have_choices_of_their_own() {
        let english = "a=b; __Host-pishkhan-language=en; __Host-pishkhan=token";
        assert_eq!(read("/services", english), Lang::En);
        assert_eq!(read("/desk", english), Lang::En);
        assert_eq!(read("/kiosk/services", english), Lang::Fa);
        assert_eq!(read("/kiosk", "__Host-pishkhan-kiosk-language=en"), Lang::En);
        assert_eq!(read("/kiosks", "__Host-pishkhan-kiosk-language=en"), Lang::Fa);
    }

    #[test]
    fn without_a_choice_or_with_nonsense_it_is_persian() {
        assert_eq!(choice_of("/", &HeaderMap::new()), Lang::Fa);
        for cookie in ["__Host-pishkhan-language=", "__Host-pishkhan-language=<script>", "language=en"] {
            assert_eq!(read("/", cookie), Lang::Fa, "{cookie}");
        }
    }

    #[test]
    fn english_is_kept_for_a_year_or_a_visit_and_persian_is_forgetting() {
        let line = |place, language| remember(place, language).unwrap().to_str().unwrap().to_owned();
        let anywhere = "__Host-pishkhan-language=en; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000";
        assert_eq!(line(Place::Anywhere, Lang::En), anywhere);
        let kiosk = "__Host-pishkhan-kiosk-language=en; Path=/; Secure; HttpOnly; SameSite=Lax";
        assert_eq!(line(Place::Kiosk, Lang::En), kiosk);
        for place in [Place::Anywhere, Place::Kiosk] {
            assert!(line(place, Lang::Fa).contains("-language=; ") && line(place, Lang::Fa).ends_with("; Max-Age=0"));
        }
    }
}
