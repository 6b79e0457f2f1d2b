//! The cookies (RFC 6265bis): `__Host-` binds them to this very host, over HTTPS, for every path.

use axum::http::{HeaderMap, HeaderValue, header};
use domain::session::Side;

/// Name of the cookie of one side.
pub fn cookie_name(side: Side) -> &'static str {
    match side {
        Side::Citizen => "__Host-pishkhan",
        Side::Staff => "__Host-pishkhan-desk",
    }
}

/// What every cookie of ours says of itself: over HTTPS, for this host, out of reach of scripts.
pub const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";

/// What the browser sent under this name.
pub fn value_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == name).map(|(_, value)| value)
}

/// The token that the browser sent for this side.
pub fn token_of(headers: &HeaderMap, side: Side) -> Option<String> {
    let token = value_of(headers, cookie_name(side))?;
    // 256 bits are at most 64 characters, however they are written.
    (token.len() <= 64 && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'))
        .then(|| token.to_owned())
}

/// What to do with the browser's cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// Remember this token until the browser is closed.
    Set {
        side: Side,
        token: String,
    },
    Forget {
        side: Side,
    },
}

impl Cookie {
    /// The header's value. Without `Max-Age` the browser forgets it when it is closed; the database forgets it sooner.
    pub fn header(&self) -> Option<HeaderValue> {
        let text = match self {
            Cookie::Set { side, token } => format!("{}={token}; {ATTRIBUTES}", cookie_name(*side)),
            Cookie::Forget { side } => format!("{}=; {ATTRIBUTES}; Max-Age=0", cookie_name(*side)),
        };
        HeaderValue::from_str(&text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookie: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(cookie).unwrap())])
    }

    #[test]
    fn each_side_reads_its_own_cookie() {
        let headers = headers("a=b; __Host-pishkhan-desk=staff_1; __Host-pishkhan=citizen-1");
        assert_eq!(token_of(&headers, Side::Citizen).as_deref(), Some("citizen-1"));
        assert_eq!(token_of(&headers, Side::Staff).as_deref(), Some("staff_1"));
    }

    #[test]
    fn what_is_no_token_is_not_looked_up() {
        for cookie in ["__Host-pishkhan=a b", &format!("__Host-pishkhan={}", "a".repeat(65)), "pishkhan=abc"] {
            assert_eq!(token_of(&headers(cookie), Side::Citizen), None, "{cookie}");
        }
    }

    #[test]
    fn a_cookie_is_for_this_host_only_and_out_of_reach_of_scripts() {
        let value = Cookie::Set { side: Side::Citizen, token: "t".to_owned() }.header().unwrap();
        assert_eq!(value, "__Host-pishkhan=t; Path=/; Secure; HttpOnly; SameSite=Lax");
        let value = Cookie::Forget { side: Side::Staff }.header().unwrap();
        assert_eq!(value, "__Host-pishkhan-desk=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    }
}
