//! Files that open only with a password.

/// Whether a PDF asks for a password: its trailer, or the cross-reference stream that stands for it, has an `/Encrypt`
/// entry (ISO 32000-1, 7.6.1). Both stand in plain sight in the file.
pub fn is_locked_pdf(content: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    content.windows(KEY.len() + 1).any(|window| {
        let after = window[KEY.len()];
        window.starts_with(KEY) && (after.is_ascii_whitespace() || after == b'<' || after.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trailer_with_an_encrypt_entry_is_locked() {
        assert!(is_locked_pdf(b"%PDF-1.4 ... trailer << /Size 8 /Encrypt 7 0 R /Root 1 0 R >>"));
        assert!(is_locked_pdf(b"%PDF-1.4 trailer <</Encrypt<</Filter/Standard>>>>"));
        assert!(!is_locked_pdf(b"%PDF-1.4 trailer << /Root 1 0 R /EncryptMetadata false >>"));
        assert!(!is_locked_pdf(b""));
    }
}
