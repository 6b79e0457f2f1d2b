//! Dots as the bytes of ESC/POS: raster bands, feed, cut.

use super::Bits;

/// Rows of one band: small buffers choke on a whole slip.
const BAND: usize = 128;
/// Lines fed before the cut, so that the last row is past the knife.
const FEED: u8 = 4;

/// The whole print job of one slip.
pub fn job(bits: &Bits) -> Vec<u8> {
    let across = bits.width().div_ceil(8);
    let mut bytes = Vec::with_capacity(across * bits.height() + 64);
    // ESC @: whatever was set before is forgotten.
    bytes.extend([0x1B, b'@']);
    for band in bits.rows().chunks(BAND) {
        // GS v 0: bytes across and dots down, low byte first.
        bytes.extend([0x1D, b'v', b'0', 0]);
        bytes.extend((across as u16).to_le_bytes());
        bytes.extend((band.len() as u16).to_le_bytes());
        bytes.extend(band.concat());
    }
    // ESC d: feed; GS V B: cut, leaving a corner. A printer without a knife passes over it.
    bytes.extend([0x1B, b'd', FEED, 0x1D, b'V', b'B', 0]);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::Paper;

    fn black(width: usize, height: usize) -> Bits {
        Bits::of_rgba(width, &[0, 0, 0, 255].repeat(width * height))
    }

    #[test]
    fn a_small_slip_is_one_band() {
        let bytes = job(&black(16, 2));
        assert_eq!(
            bytes,
            [
                0x1B, 0x40, // begin
                0x1D, 0x76, 0x30, 0, 2, 0, 2, 0, 0xFF, 0xFF, 0xFF, 0xFF, // two bytes across, two rows
                0x1B, 0x64, 4, 0x1D, 0x56, 0x42, 0, // feed, cut
            ]
        );
    }

    #[test]
    fn a_long_slip_is_cut_into_bands_that_hold_every_row() {
        for paper in Paper::ALL {
            let bytes = job(&black(paper.dots(), 300));
            let across = paper.dots() / 8;
            let mut rest = &bytes[2..];
            let mut rows = 0;
            while rest.starts_with(&[0x1D, b'v', b'0', 0]) {
                assert_eq!(usize::from(u16::from_le_bytes([rest[4], rest[5]])), across);
                let here = usize::from(u16::from_le_bytes([rest[6], rest[7]]));
                assert!(here <= BAND);
                let (dots, after) = rest[8..].split_at(across * here);
                assert!(dots.iter().all(|byte| *byte == 0xFF));
                rows += here;
                rest = after;
            }
            assert_eq!(rows, 300);
            assert_eq!(rest.len(), 7, "feed and cut, and nothing else");
        }
    }

    #[test]
    fn an_empty_slip_draws_nothing() {
        assert_eq!(job(&black(8, 0)).len(), 2 + 7);
    }
}
