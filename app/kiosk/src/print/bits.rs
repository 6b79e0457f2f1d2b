//! A picture of black and white dots.

/// Darker than this is black, of 255. Edges of letters are grey on the canvas; a little more ink reads better than less.
const BLACK_BELOW: u32 = 150;

/// Rows of dots, eight in a byte, the leftmost in the highest bit; a set bit is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits {
    width: usize,
    rows: Vec<Vec<u8>>,
}

impl Bits {
    /// From pixels of four bytes (red, green, blue, opacity), as a canvas gives them. Missing pixels are white.
    pub fn of_rgba(width: usize, pixels: &[u8]) -> Self {
        let row = |pixels: &[u8]| {
            let mut bytes = vec![0; width.div_ceil(8)];
            for (at, pixel) in pixels.chunks_exact(4).enumerate() {
                if is_black(pixel) {
                    bytes[at / 8] |= 0x80 >> (at % 8);
                }
            }
            bytes
        };
        let rows = if width == 0 { Vec::new() } else { pixels.chunks(width * 4).map(row).collect() };
        Self { width, rows }
    }

    /// Without the white rows below the last black dot; paper is not endless.
    pub fn trimmed(mut self) -> Self {
        while self.rows.last().is_some_and(|row| row.iter().all(|byte| *byte == 0)) {
            self.rows.pop();
        }
        self
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.rows.len()
    }

    pub fn rows(&self) -> &[Vec<u8>] {
        &self.rows
    }

    pub fn is_black(&self, x: usize, y: usize) -> bool {
        x < self.width && self.rows.get(y).is_some_and(|row| row[x / 8] & (0x80 >> (x % 8)) != 0)
    }

    /// The very dots as pixels of four bytes, to look at before paper is spent.
    pub fn to_rgba(&self) -> Vec<u8> {
        let mut pixels = Vec::with_capacity(self.width * self.height() * 4);
        for y in 0..self.height() {
            for x in 0..self.width {
                let shade = if self.is_black(x, y) { 0 } else { 255 };
                pixels.extend([shade, shade, shade, 255]);
            }
        }
        pixels
    }
}

/// A see-through pixel lies on white paper.
fn is_black(pixel: &[u8]) -> bool {
    let [red, green, blue, opacity] = [0, 1, 2, 3].map(|at| u32::from(pixel[at]));
    let light = (red * 299 + green * 587 + blue * 114) / 1000;
    (light * opacity + 255 * (255 - opacity)) / 255 < BLACK_BELOW
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: [u8; 4] = [0, 0, 0, 255];
    const WHITE: [u8; 4] = [255, 255, 255, 255];
    const CLEAR: [u8; 4] = [0, 0, 0, 0];
    const EDGE: [u8; 4] = [0, 0, 0, 60];

    fn picture(width: usize, pixels: &[[u8; 4]]) -> Bits {
        Bits::of_rgba(width, &pixels.concat())
    }

    #[test]
    fn the_leftmost_dot_is_the_highest_bit_and_rows_end_on_a_byte() {
        let bits = picture(9, &[BLACK, WHITE, WHITE, WHITE, WHITE, WHITE, WHITE, BLACK, BLACK]);
        assert_eq!(bits.rows(), [vec![0b1000_0001, 0b1000_0000]]);
        assert_eq!((bits.width(), bits.height()), (9, 1));
        assert!(bits.is_black(8, 0) && !bits.is_black(9, 0) && !bits.is_black(0, 1));
    }

    #[test]
    fn what_is_see_through_is_paper() {
        assert_eq!(picture(4, &[CLEAR, EDGE, BLACK, WHITE]).rows(), [vec![0b0010_0000]]);
    }

    #[test]
    fn white_rows_at_the_end_take_no_paper() {
        let bits = picture(1, &[WHITE, BLACK, WHITE, WHITE]).trimmed();
        assert_eq!(bits.height(), 2, "the first white row is a margin and stays");
        assert_eq!(picture(1, &[WHITE]).trimmed().height(), 0);
    }

    #[test]
    fn dots_look_on_the_screen_as_on_paper() {
        let drawn = picture(3, &[BLACK, WHITE, EDGE, WHITE, BLACK, BLACK]);
        let seen = Bits::of_rgba(3, &drawn.to_rgba());
        assert_eq!(seen, drawn);
        assert_eq!(drawn.to_rgba().len(), 3 * 2 * 4);
    }

    #[test]
    fn nothing_is_drawn_from_nothing() {
        assert_eq!(Bits::of_rgba(0, &[]).height(), 0);
        assert_eq!(Bits::of_rgba(8, &[]).height(), 0);
        assert_eq!(Bits::of_rgba(8, &BLACK).rows(), [vec![0x80]], "half a row is filled up with white");
    }
}
