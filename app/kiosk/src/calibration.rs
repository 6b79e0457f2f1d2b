//! How many pixels a millimetre of this screen has, so that keys are as large as fingers.

/// Usual screens: what people call them, in tenths of an inch across.
pub(crate) const SIZES: [u32; 6] = [101, 156, 215, 238, 270, 320];

/// A bank card's long side (ISO/IEC 7810 ID-1), in millimetres.
pub(crate) const CARD_MM: f64 = 85.6;
pub(crate) const CARD_HEIGHT_MM: f64 = 53.98;

/// No screen has fewer or more pixels in a millimetre than these.
const LEAST: f64 = 1.5;
const MOST: f64 = 12.0;

/// Pixels of a millimetre on a screen of `(width, height)` pixels that is so many tenths of an inch across.
pub(crate) fn of_diagonal((width, height): (f64, f64), tenths: u32) -> Option<f64> {
    let millimetres = f64::from(tenths) * 2.54;
    within(width.hypot(height) / millimetres)
}

/// Pixels of a millimetre where a card is as long as so many pixels.
pub(crate) fn of_card(pixels: f64) -> Option<f64> {
    within(pixels / CARD_MM)
}

fn within(pixels: f64) -> Option<f64> {
    (LEAST..=MOST).contains(&pixels).then_some(pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, wanted: f64) -> bool {
        found.is_some_and(|found| (found - wanted).abs() < 0.05)
    }

    #[test]
    fn usual_screens_have_the_pixels_that_they_have() {
        assert!(near(of_diagonal((1280.0, 800.0), 101), 5.88));
        assert!(near(of_diagonal((1366.0, 768.0), 156), 3.96));
        assert!(near(of_diagonal((1920.0, 1080.0), 215), 4.03));
        assert!(near(of_diagonal((1080.0, 1920.0), 320), 2.71));
    }

    #[test]
    fn a_card_measures_as_well() {
        assert!(near(of_card(339.0), 3.96));
        assert_eq!(of_card(20.0), None);
        assert_eq!(of_diagonal((0.0, 0.0), 101), None);
    }
}
