//! Files that citizens send along: a small picture and a page of paper, made here.

use domain::form::FileType;

/// Width and height of the picture, in points.
const SIZE: (u32, u32) = (60, 80);

/// Name and content of a file of one of these kinds; `None` when none of them can be made.
pub(super) fn paper(kinds: &[FileType], title: &str, number: u32) -> Option<(String, Vec<u8>)> {
    if kinds.contains(&FileType::Png) {
        return Some((format!("{title} {number}.png"), picture(number)));
    }
    kinds.contains(&FileType::Pdf).then(|| (format!("{title} {number}.pdf"), page(number)))
}

/// A grey portrait of nobody (PNG 1.2, stored blocks of deflate).
fn picture(number: u32) -> Vec<u8> {
    let (width, height) = SIZE;
    let mut rows = Vec::new();
    for y in 0..height {
        rows.push(0);
        rows.extend((0..width).map(|x| shade(x, y, number)));
    }
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, content) in [(b"IHDR", header), (b"IDAT", stored(&rows)), (b"IEND", Vec::new())] {
        let body = [kind.as_slice(), &content].concat();
        png.extend(u32::try_from(content.len()).unwrap_or(0).to_be_bytes());
        png.extend(&body);
        png.extend(crc32(&body).to_be_bytes());
    }
    png
}

/// Head and shoulders on a light ground.
fn shade(x: u32, y: u32, number: u32) -> u8 {
    let inside = |cx: i64, cy: i64, rx: i64, ry: i64| {
        let (dx, dy) = (i64::from(x) - cx, i64::from(y) - cy);
        dx * dx * ry * ry + dy * dy * rx * rx <= rx * rx * ry * ry
    };
    let tone = u8::try_from(number % 60).unwrap_or(0);
    if inside(30, 30, 14, 18) {
        150 + tone
    } else if inside(30, 80, 26, 30) {
        70 + tone
    } else {
        235
    }
}

/// A zlib stream (RFC 1950) of one stored block (RFC 1951, 3.2.4). The rows are far below its 65 535 bytes.
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    let mut stream = vec![0x78, 0x01, 0x01];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(data);
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in data {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    stream.extend((b << 16 | a).to_be_bytes());
    stream
}

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

/// One A4 page with a line of text (ISO 32000-1, 7.5).
fn page(number: u32) -> Vec<u8> {
    let text = format!("BT /F1 20 Tf 72 760 Td (Sample document {number}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
        pdf.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = pdf.len();
    pdf.push_str(&format!("xref\n0 6\n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    pdf.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use gateway::files::{file_type, strip};

    #[test]
    fn the_desk_takes_them_for_what_they_are() {
        let (name, png) = paper(&[FileType::Pdf, FileType::Png], "عکس", 3).unwrap();
        assert_eq!((name.as_str(), file_type(&png)), ("عکس 3.png", Some(FileType::Png)));
        assert_eq!(strip(FileType::Png, png.clone()).unwrap().unwrap(), png, "nothing is to be taken out");
        let (_, pdf) = paper(&[FileType::Pdf, FileType::Zip], "نامه", 3).unwrap();
        assert_eq!(file_type(&pdf), Some(FileType::Pdf));
        assert!(paper(&[FileType::Zip], "x", 1).is_none());
    }

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }
}
