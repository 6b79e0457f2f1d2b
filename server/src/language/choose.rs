//! Read on in the other language.

use super::cookie::remember;
use crate::answer::{own_address, see_other};
use crate::citizen::value;
use axum::Form;
use axum::http::header;
use axum::response::Response;
use components::text::Lang;
use domain::form::Raw;

/// Where one begins when the page it was asked on is not known.
const START: &str = "/";

/// `POST /language`, with the inputs `language` (`en`; anything else is Persian) and `back`, the page it was asked on.
pub async fn choose(Form(raw): Form<Raw>) -> Response {
    let mut response = see_other(way_back(value(&raw, "back")), None);
    let cookie = remember(Lang::from_tag(value(&raw, "language")));
    response.headers_mut().extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

/// The page it was asked on. Long words that were searched for are left behind, and another site is not gone to.
fn way_back(asked: &str) -> &str {
    let path = asked.split(['?', '#']).next().unwrap_or(asked);
    own_address(asked).or_else(|| own_address(path)).unwrap_or(START)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_leads_back_or_to_the_start_and_nowhere_else() {
        let back = |asked: &str| way_back(asked).to_owned();
        assert_eq!(back("/services?q=%DA%A9&category=a"), "/services?q=%DA%A9&category=a");
        assert_eq!(back(&format!("/services?q={}", "a".repeat(600))), "/services");
        for foreign in ["", "//evil.example", "/\\evil.example", "https://evil.example/", "/api/x/y", "/a\r\nb"] {
            assert_eq!(back(foreign), "/", "{foreign}");
        }
    }
}
