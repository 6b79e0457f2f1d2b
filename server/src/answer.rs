//! How plain forms are answered: `303` to the page that goes on, with a cookie when there is news of one.

use crate::http::error_pages::refuse;
use crate::session::{Cookie, Session};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::form::{InputPath, Problems, Raw};
use domain::problem::Problem;
use domain::refusal::Refusal;
use server_fns::session::Flash;

/// Sends the browser on, so that «back» and «reload» never send the form again.
pub fn see_other(path: &str, cookie: Option<&Cookie>) -> Response {
    let Ok(location) = HeaderValue::from_str(path) else { return refuse(StatusCode::INTERNAL_SERVER_ERROR) };
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    if let Some(cookie) = cookie.and_then(Cookie::header) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A refusal that the page at `path` words, with what was typed. Not found and trouble have pages of their own.
pub async fn send_back(session: &mut Session, path: &str, refusal: Refusal, raw: Raw) -> Response {
    match refusal {
        Refusal::SignInFirst => see_other(&sign_in_first(path), None),
        Refusal::NotFound | Refusal::Trouble | Refusal::NoCalendar => refused(&refusal),
        refusal => leave(session, path, Flash { raw, problems: Problems::new(), refusal: Some(refusal) }).await,
    }
}

/// One input is wrong; the page at `path` says so beside it.
pub async fn ask_again(session: &mut Session, path: &str, input: &str, problem: Problem, raw: Raw) -> Response {
    let mut problems = Problems::new();
    problems.push(InputPath::new(input), problem);
    leave(session, path, Flash { raw, problems, refusal: None }).await
}

async fn leave(session: &mut Session, path: &str, flash: Flash) -> Response {
    match session.leave(path, flash).await {
        Ok(cookie) => see_other(path, cookie.as_ref()),
        Err(refusal) => refused(&refusal),
    }
}

/// A refusal that no page words: it gets a page of its own, with the refusal's status.
pub fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(server_fns::status_of(refusal)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = refuse(status);
    response.extensions_mut().insert(Refused(refusal.clone()));
    response
}

/// Goes with an answer that is still to be worded.
#[derive(Clone, Debug)]
pub struct Refused(pub Refusal);

/// The way to the sign-in page and back.
pub fn sign_in_first(next: &str) -> String {
    format!("/sign-in?{}", with_next(next))
}

/// `next=…` of an address of this site.
pub fn with_next(next: &str) -> String {
    serde_urlencoded::to_string([("next", next)]).unwrap_or_default()
}

/// The address if it leads to this site; others would make the desk a springboard.
pub fn own_address(text: &str) -> Option<&str> {
    let path = text.strip_prefix('/')?;
    let plain = text.len() <= 512 && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (plain && !path.starts_with('/') && !text.starts_with("/api/")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_site_are_gone_to() {
        for own in ["/", "/me", "/services/a/request?x=1"] {
            assert_eq!(own_address(own), Some(own));
        }
        for foreign in
            ["//evil.example", "/\\evil.example", "https://evil.example", "me", "", "/a b", "/a\r\nx", "/api/x/y"]
        {
            assert_eq!(own_address(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn the_way_back_is_one_parameter() {
        assert_eq!(sign_in_first("/a?b=c&d"), "/sign-in?next=%2Fa%3Fb%3Dc%26d");
    }
}
