//! The kind of a file, told from its content.

use domain::form::FileType;

/// How many bytes from the start are enough. Office documents are told by the names inside their archive.
pub const SNIFF_BYTES: usize = 64 * 1024;

/// The kind, if it is one that forms may ask for. The name on the person's device has no say.
pub fn file_type(content: &[u8]) -> Option<FileType> {
    let kind = infer::get(content)?;
    match kind.mime_type() {
        "image/heif" | "image/heic" => Some(FileType::Heic),
        other => FileType::from_media_type(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_says_what_it_is() {
        assert_eq!(file_type(b"%PDF-1.7\n"), Some(FileType::Pdf));
        assert_eq!(file_type(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), Some(FileType::Jpeg));
        assert_eq!(file_type(b"\x89PNG\r\n\x1a\n"), Some(FileType::Png));
        assert_eq!(file_type(b"PK\x03\x04\x14\0\0\0\x08\0"), Some(FileType::Zip));
        for other in [b"<html><body>".as_slice(), b"<svg xmlns='x'>", b"MZ\x90\0", b"GIF89a", b"", b"text"] {
            assert_eq!(file_type(other), None, "{other:?}");
        }
    }
}
