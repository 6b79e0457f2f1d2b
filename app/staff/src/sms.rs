//! The size of a text message.

/// Characters and parts of a message as the telephone network counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmsSize {
    /// UTF-16 units, which is what UCS-2 messages are counted in.
    pub length: usize,
    pub parts: usize,
}

/// Persian needs UCS-2: 70 units in one part, and 67 in each of several, whose headers take the rest (3GPP TS 23.040,
/// 9.2.3.24.1).
pub fn size(text: &str) -> SmsSize {
    const ALONE: usize = 70;
    const TOGETHER: usize = 67;
    let length = text.encode_utf16().count();
    let parts = if length <= ALONE { usize::from(length > 0) } else { length.div_ceil(TOGETHER) };
    SmsSize { length, parts }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_holds_seventy_and_one_of_several_sixty_seven() {
        let parts = |count| size(&"ا".repeat(count)).parts;
        assert_eq!([0, 1, 70, 71, 134, 135, 201, 202].map(parts), [0, 1, 1, 2, 2, 3, 3, 4]);
    }

    #[test]
    fn a_character_outside_the_basic_plane_counts_twice() {
        assert_eq!(size("😀").length, 2);
    }
}
