//! `Content-Disposition` of a download (RFC 6266, RFC 8187).

use std::fmt::Write;

/// A download under this name: an ASCII stand-in for old browsers, and the true name. Bidirectional controls, slashes
/// and control characters are left out: the name is what somebody uploaded.
pub fn attachment(name: &str) -> String {
    named("attachment", name)
}

/// The same for what is shown where it is opened; the name is for whoever saves it from there.
pub fn inline(name: &str) -> String {
    named("inline", name)
}

fn named(how: &str, name: &str) -> String {
    let clean: String = name.chars().filter(|c| !is_dangerous(*c)).take(150).collect();
    let plain: String = clean.chars().map(|c| if c.is_ascii() && c != '"' && c != '%' { c } else { '_' }).collect();
    let mut encoded = String::new();
    for byte in clean.bytes() {
        // RFC 8187, attr-char; a string takes everything.
        let _ = if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            write!(encoded, "{}", char::from(byte))
        } else {
            write!(encoded, "%{byte:02X}")
        };
    }
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{attachment, inline};

    #[test]
    fn a_persian_name_survives() {
        assert_eq!(
            attachment("نقشه ۱.pdf"),
            "attachment; filename=\"____ _.pdf\"; filename*=UTF-8''%D9%86%D9%82%D8%B4%D9%87%20%DB%B1.pdf"
        );
    }

    #[test]
    fn what_is_shown_has_a_name_too() {
        assert_eq!(inline("a.pdf"), "inline; filename=\"a.pdf\"; filename*=UTF-8''a.pdf");
    }

    #[test]
    fn tricks_in_names_are_taken_out() {
        let header = attachment("a\"b\r\nSet-Cookie: x/..\\\u{202E}fdp.exe");
        assert_eq!(
            header,
            "attachment; filename=\"a_bSet-Cookie: x..fdp.exe\"; filename*=UTF-8''a%22bSet-Cookie%3A%20x..fdp.exe"
        );
        assert!(header.parse::<axum::http::HeaderValue>().is_ok());
    }
}
