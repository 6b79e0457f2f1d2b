//! Reading a date that somebody typed.

use super::{DateError, JalaliDate};
use std::str::FromStr;

impl JalaliDate {
    /// Reads year, month and day separated by `/`, `-` or `.`: `1405-09-01`, `۱۴۰۵/۹/۱`. Digits may be Persian, Arabic
    /// or Latin; spaces and direction marks are passed over. Two-digit years are refused, not guessed.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let mut parts = [Part::default(); 3];
        let mut at = 0;
        for character in text.chars().filter(|character| !is_invisible(*character)) {
            if let Some(digit) = digit(character) {
                parts[at].push(digit)?;
            } else if matches!(character, '/' | '-' | '.') && at < 2 {
                at += 1;
            } else {
                return Err(DateError::Shape);
            }
        }
        let [year, month, day] = parts;
        if at != 2 || parts.iter().any(|part| part.digits == 0) {
            return Err(DateError::Shape);
        }
        // A part is at most four digits, so it fits; a month or day above 255 is no month or day.
        let small = |part: Part| u8::try_from(part.value).unwrap_or(u8::MAX);
        Self::new(year.value, small(month), small(day))
    }
}

impl FromStr for JalaliDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[derive(Clone, Copy, Default)]
struct Part {
    value: i32,
    digits: u8,
}

impl Part {
    fn push(&mut self, digit: u8) -> Result<(), DateError> {
        if self.digits == 4 {
            return Err(DateError::Shape);
        }
        self.value = self.value * 10 + i32::from(digit);
        self.digits += 1;
        Ok(())
    }
}

/// The value of a Latin, Persian or Arabic digit.
pub(super) fn digit(character: char) -> Option<u8> {
    let value = match character {
        '0'..='9' => u32::from(character) - u32::from('0'),
        '\u{6F0}'..='\u{6F9}' => u32::from(character) - 0x6F0,
        '\u{660}'..='\u{669}' => u32::from(character) - 0x660,
        _ => return None,
    };
    u8::try_from(value).ok()
}

/// Spaces, half-spaces and the marks that steer direction: they come along when text is pasted.
pub(super) fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_three_scripts_and_three_separators_are_read() {
        let first_of_azar = JalaliDate::new(1405, 9, 1).unwrap();
        for text in ["1405-09-01", "۱۴۰۵/۹/۱", "١٤٠٥.٠٩.٠١", " 1405 / ۹ / 01 ", "\u{200F}۱۴۰۵/۰۹/۰۱\u{200E}"]
        {
            assert_eq!(JalaliDate::parse(text), Ok(first_of_azar), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in
            ["", "1405", "1405-09", "1405-09-01-02", "1405--01", "14050901", "14051-1-1", "1405/مهر/1", "-1405-1-1"]
        {
            assert_eq!(JalaliDate::parse(text), Err(DateError::Shape), "{text}");
        }
        assert_eq!(JalaliDate::parse("05/09/01"), Err(DateError::Year));
        assert_eq!(JalaliDate::parse("1405/300/1"), Err(DateError::Month));
        assert_eq!(JalaliDate::parse("1405/257/1"), Err(DateError::Month));
        assert_eq!(JalaliDate::parse("1404/12/30"), Err(DateError::Day));
        assert_eq!(JalaliDate::parse("1405/1/257"), Err(DateError::Day));
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            let _ = JalaliDate::parse(&text);
        }

        #[test]
        fn what_it_prints_it_reads(days in JalaliDate::MIN.to_days()..=JalaliDate::MAX.to_days()) {
            let date = JalaliDate::from_days(days).unwrap();
            proptest::prop_assert_eq!(JalaliDate::parse(&date.to_string()), Ok(date));
        }
    }
}
