//! Pictures without what the camera wrote about the person: place, time, device.

use super::orientation;
use domain::form::FileType;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF};

/// The picture cannot be read as what its first bytes claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the picture is broken")]
pub struct BrokenImage;

/// The picture without Exif, XMP, IPTC and comments; only the orientation stays, and the colours. Other files come
/// back as `None`: they are stored as they are.
///
/// # Errors
/// [`BrokenImage`].
pub fn strip(kind: FileType, content: Vec<u8>) -> Result<Option<Vec<u8>>, BrokenImage> {
    let content = Bytes::from(content);
    match kind {
        FileType::Jpeg => jpeg(content).map(Some),
        FileType::Png => png(content).map(Some),
        FileType::Webp => webp(content).map(Some),
        FileType::Heic | FileType::Pdf | FileType::Docx | FileType::Xlsx | FileType::Zip => Ok(None),
    }
}

/// What is left of the Exif block.
fn kept(exif: Option<Bytes>) -> Option<Bytes> {
    let orientation = exif.and_then(|exif| orientation::read(&exif)).filter(|orientation| *orientation != 1)?;
    Some(orientation::write(orientation).into())
}

fn jpeg(content: Bytes) -> Result<Vec<u8>, BrokenImage> {
    let mut image = Jpeg::from_bytes(content).map_err(|_| BrokenImage)?;
    let exif = kept(image.exif());
    // APP0 is JFIF, APP2 colours, APP14 Adobe's colour transform: without them colours change.
    image.segments_mut().retain(|segment| {
        let marker = segment.marker();
        let is_application = (markers::APP0..=markers::APP15).contains(&marker);
        let is_kept = matches!(marker, markers::APP0 | markers::APP2 | markers::APP14);
        marker != markers::COM && (!is_application || is_kept)
    });
    image.set_exif(exif);
    Ok(image.encoder().bytes().to_vec())
}

fn png(content: Bytes) -> Result<Vec<u8>, BrokenImage> {
    let mut image = Png::from_bytes(content).map_err(|_| BrokenImage)?;
    let exif = kept(image.exif());
    image.chunks_mut().retain(|chunk| !matches!(&chunk.kind(), b"eXIf" | b"tEXt" | b"zTXt" | b"iTXt" | b"tIME"));
    image.set_exif(exif);
    Ok(image.encoder().bytes().to_vec())
}

fn webp(content: Bytes) -> Result<Vec<u8>, BrokenImage> {
    let mut image = WebP::from_bytes(content).map_err(|_| BrokenImage)?;
    let exif = kept(image.exif());
    image.remove_chunks_by_id(*b"XMP ");
    image.set_exif(exif);
    Ok(image.encoder().bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"35.6892N 51.3890E";

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], length.as_slice(), content].concat()
    }

    /// The smallest thing with the segments of a JPEG.
    fn photo() -> Vec<u8> {
        let exif = [b"Exif\0\0".as_slice(), &orientation::write(6), SECRET].concat();
        [
            vec![0xFF, 0xD8],
            segment(0xE1, &exif),
            segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat()),
            segment(0xED, SECRET),
            segment(0xFE, SECRET),
            segment(0xDA, &[1, 1, 0, 0, 63, 0]),
            vec![1, 2, 3, 0xFF, 0xD9],
        ]
        .concat()
    }

    #[test]
    fn a_photo_forgets_where_it_was_taken_and_stays_upright() {
        let stripped = strip(FileType::Jpeg, photo()).unwrap().unwrap();
        assert!(!stripped.windows(SECRET.len()).any(|window| window == SECRET));
        let image = Jpeg::from_bytes(stripped.into()).unwrap();
        assert_eq!(orientation::read(&image.exif().unwrap()), Some(6));
    }

    #[test]
    fn a_broken_picture_is_not_taken() {
        assert_eq!(strip(FileType::Png, b"\x89PNG\r\n\x1a\nxx".to_vec()), Err(BrokenImage));
        assert_eq!(strip(FileType::Webp, b"RIFFxxxxWEBP".to_vec()), Err(BrokenImage));
    }

    #[test]
    fn papers_are_left_as_they_are() {
        assert_eq!(strip(FileType::Pdf, b"%PDF-1.7".to_vec()), Ok(None));
    }
}
