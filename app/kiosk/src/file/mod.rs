//! A file that somebody chose: what it is, its bytes as text, and reading it from the browser.

#[cfg(feature = "hydrate")]
mod read;
#[cfg(feature = "hydrate")]
mod shrink;

use domain::form::FileType;
use std::pin::Pin;

/// A file in memory.
pub(crate) struct Picked {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A file that is being read; nothing when it could not be.
pub(crate) type Picking = Pin<Box<dyn Future<Output = Option<Picked>>>>;

/// What was chosen in a file input. The input is emptied: the same file can be chosen again.
pub(crate) fn pick(event: &leptos::ev::Event, found: impl FnOnce(Picking)) {
    #[cfg(feature = "hydrate")]
    if let Some(file) = read::chosen(event) {
        found(Box::pin(read::read(file)));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (event, found);
}

/// Which kind of file it is: told from the content, as the desk tells it; kinds that are archives by the name's ending.
pub(crate) fn kind_of(bytes: &[u8], name: &str) -> Option<FileType> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    let holds = |at: usize, what: &[u8]| bytes.get(at..at + what.len()) == Some(what);
    if begins(&[0xFF, 0xD8, 0xFF]) {
        Some(FileType::Jpeg)
    } else if begins(b"\x89PNG\r\n\x1A\n") {
        Some(FileType::Png)
    } else if begins(b"%PDF-") {
        Some(FileType::Pdf)
    } else if begins(b"RIFF") && holds(8, b"WEBP") {
        Some(FileType::Webp)
    } else if holds(4, b"ftyphei") || holds(4, b"ftypmif1") {
        Some(FileType::Heic)
    } else if begins(b"PK\x03\x04") {
        let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        Some(match ending.as_str() {
            "docx" => FileType::Docx,
            "xlsx" => FileType::Xlsx,
            _ => FileType::Zip,
        })
    } else {
        None
    }
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64 with padding (RFC 4648, section 4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let whole = part.iter().fold(0_u32, |whole, byte| whole << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
        for place in 0..4 {
            let index = (whole >> (18 - 6 * place)) as usize & 63;
            text.push(if place <= part.len() { char::from(BASE64[index]) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
        assert_eq!(base64(&[0xFF, 0xEF, 0xBE]), "/+++");
    }

    #[test]
    fn a_kind_is_told_from_the_content() {
        assert_eq!(kind_of(&[0xFF, 0xD8, 0xFF, 0xE0], "x.pdf"), Some(FileType::Jpeg));
        assert_eq!(kind_of(b"%PDF-1.7", "x.jpg"), Some(FileType::Pdf));
        assert_eq!(kind_of(b"RIFF\0\0\0\0WEBPVP8 ", "x"), Some(FileType::Webp));
        assert_eq!(kind_of(b"\0\0\0\x18ftypheic", "x"), Some(FileType::Heic));
        assert_eq!(kind_of(b"PK\x03\x04", "a.DOCX"), Some(FileType::Docx));
        assert_eq!(kind_of(b"<html>", "x.jpg"), None);
        assert_eq!(kind_of(b"", ""), None);
    }
}
