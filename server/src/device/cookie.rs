//! The cookie by which a device is known. It outlives the browser, unlike those of people.

use crate::session::{ATTRIBUTES, value_of};
use axum::http::{HeaderMap, HeaderValue};

const NAME: &str = "__Host-pishkhan-device";
/// As long as browsers keep a cookie; it is given anew with every stock of numbers.
const SECONDS: u32 = 400 * 24 * 60 * 60;

/// The token that the browser sent.
pub fn token_of(headers: &HeaderMap) -> Option<&str> {
    let is_token = |token: &&str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (1..=64).contains(&token.len()) && token.bytes().all(plain)
    };
    value_of(headers, NAME).filter(is_token)
}

/// The header's value that makes the browser keep it.
pub fn kept(token: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("{NAME}={token}; {ATTRIBUTES}; Max-Age={SECONDS}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header;

    #[test]
    fn a_device_keeps_its_token_out_of_reach_of_scripts_when_it_is_switched_off() {
        let value = kept("token-1").unwrap();
        let text = value.to_str().unwrap();
        assert_eq!(text, "__Host-pishkhan-device=token-1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=34560000");
        let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("__Host-pishkhan-device=a_1"))]);
        assert_eq!(token_of(&headers), Some("a_1"));
    }

    #[test]
    fn what_is_no_token_is_not_looked_up() {
        for cookie in ["__Host-pishkhan-device=", "__Host-pishkhan-device=a b", "pishkhan-device=abc"] {
            let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(cookie).unwrap())]);
            assert_eq!(token_of(&headers), None, "{cookie}");
        }
    }
}
