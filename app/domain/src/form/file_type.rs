//! Kinds of files that a form may ask for.

use serde::{Deserialize, Serialize};

/// A kind of file. The server tells it from the content, never from the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileType {
    Jpeg,
    Png,
    Webp,
    /// What newer phones' cameras write.
    Heic,
    Pdf,
    Docx,
    Xlsx,
    Zip,
}

impl FileType {
    pub const ALL: [Self; 8] =
        [Self::Jpeg, Self::Png, Self::Webp, Self::Heic, Self::Pdf, Self::Docx, Self::Xlsx, Self::Zip];

    /// The registered media type (IANA).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Zip => "application/zip",
        }
    }

    /// The short name people know it by; also the usual ending of the file's name in capitals.
    pub fn short_name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPG",
            Self::Png => "PNG",
            Self::Webp => "WEBP",
            Self::Heic => "HEIC",
            Self::Pdf => "PDF",
            Self::Docx => "DOCX",
            Self::Xlsx => "XLSX",
            Self::Zip => "ZIP",
        }
    }

    /// The kind with this media type.
    pub fn from_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.media_type() == media_type)
    }

    /// Whether a phone can take it with its camera.
    pub fn is_image(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Heic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_media_type() {
        for kind in FileType::ALL {
            assert_eq!(FileType::from_media_type(kind.media_type()), Some(kind));
        }
        assert_eq!(FileType::from_media_type("text/html"), None);
    }
}
