//! How large a picture is drawn, turned and enlarged, in CSS pixels.

/// Width and height.
pub type Size = (u32, u32);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zoom {
    /// As large as the place, and no larger than the picture is.
    #[default]
    Fit,
    /// Of the picture's own size.
    Percent(u32),
}

/// Steps of enlarging.
const STEPS: [u32; 10] = [10, 25, 50, 75, 100, 150, 200, 300, 400, 800];

/// Quarters clockwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn(u8);

impl Turn {
    pub fn on(self) -> Self {
        Self((self.0 + 1) % 4)
    }

    pub fn back(self) -> Self {
        Self((self.0 + 3) % 4)
    }

    pub fn degrees(self) -> u32 {
        u32::from(self.0) * 90
    }

    /// The room it takes when turned.
    fn room(self, (width, height): Size) -> Size {
        if self.0.is_multiple_of(2) { (width, height) } else { (height, width) }
    }
}

/// Percent of its own size.
pub fn percent(zoom: Zoom, natural: Size, turn: Turn, place: Size) -> u32 {
    match zoom {
        Zoom::Percent(percent) => percent,
        Zoom::Fit => {
            let (width, height) = turn.room(natural);
            let across = 100 * place.0 / width.max(1);
            let down = 100 * place.1 / height.max(1);
            across.min(down).clamp(1, 100)
        }
    }
}

/// One step larger than it is now.
pub fn larger(now: u32) -> Zoom {
    Zoom::Percent(STEPS.into_iter().find(|step| *step > now).unwrap_or(STEPS[STEPS.len() - 1]))
}

/// One step smaller.
pub fn smaller(now: u32) -> Zoom {
    Zoom::Percent(STEPS.into_iter().rev().find(|step| *step < now).unwrap_or(STEPS[0]))
}

/// The size it is drawn in before it is turned, and the room it takes afterwards.
pub fn drawn(percent: u32, natural: Size, turn: Turn) -> (Size, Size) {
    let scaled = |length: u32| (u64::from(length) * u64::from(percent) / 100).clamp(1, 100_000) as u32;
    let size = (scaled(natural.0), scaled(natural.1));
    (size, turn.room(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Size = (1000, 500);

    #[test]
    fn a_large_picture_fits_and_a_small_one_stays_small() {
        let fit = |natural| percent(Zoom::Fit, natural, Turn::default(), PLACE);
        assert_eq!([fit((2000, 1000)), fit((1000, 2000)), fit((100, 100)), fit((0, 0))], [50, 25, 100, 100]);
    }

    #[test]
    fn a_turned_picture_fits_the_other_way() {
        let turn = Turn::default().on();
        assert_eq!((turn.degrees(), turn.back()), (90, Turn::default()));
        assert_eq!(percent(Zoom::Fit, (1000, 2000), turn, PLACE), 50);
        assert_eq!(drawn(50, (1000, 2000), turn), ((500, 1000), (1000, 500)));
        assert_eq!(Turn::default().back().degrees(), 270);
    }

    #[test]
    fn steps_go_on_from_where_it_fits_and_end() {
        assert_eq!((larger(37), smaller(37)), (Zoom::Percent(50), Zoom::Percent(25)));
        assert_eq!((larger(800), smaller(3)), (Zoom::Percent(800), Zoom::Percent(10)));
    }
}
