//! QR codes as SVG.

use fast_qr::ECL;
use fast_qr::qr::{QRBuilder, QRCodeError};
use std::fmt::Write;

/// Light modules around the code (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

/// The text is too long for a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long for a QR code")]
pub struct TooLong;

/// The code as one SVG element with an black outline on white, whatever the theme, without inline styles: the policy of pages
/// forbids them. `aria-hidden`: what it says stands beside it as text.
///
/// # Errors
/// [`TooLong`] above some 1 600 bytes.
pub fn qr_svg(text: &str) -> Result<String, TooLong> {
    let code = QRBuilder::new(text.as_bytes()).ecl(ECL::M).build().map_err(|error| match error {
        QRCodeError::EncodedData | QRCodeError::SpecifiedVersion => TooLong,
    })?;
    let side = code.size + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let run = (x..code.size).take_while(|x| code[y][*x].value()).count();
            if run > 0 {
                write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET).expect("a string takes it");
            }
            x += run.max(1);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\" aria-hidden=\"true\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path d=\"{path}\" fill=\"#000\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_element_without_inline_styles() {
        let svg = qr_svg("https://desk.example.ir/requests/1234567890123456").unwrap();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
        assert!(!svg.contains("style"));
        // A finder pattern's first row is seven dark modules right after the quiet zone.
        assert!(svg.contains("M4 4h7v1h-7z"), "{svg}");
    }

    #[test]
    fn a_text_that_does_not_fit_is_refused() {
        assert_eq!(qr_svg(&"x".repeat(5000)), Err(TooLong));
    }
}
