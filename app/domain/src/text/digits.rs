//! Digits: of any script taken, ASCII stored, Persian shown.

use super::ZWNJ;
use super::fold::is_invisible;

/// The zeros of the scripts whose digits people may paste; their other digits follow without a gap (Unicode, Nd).
const ZEROS: [u32; 20] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

/// What the digit `c` counts, 0–9, whatever its script.
pub(super) fn digit_value(c: char) -> Option<u32> {
    let code = u32::from(c);
    ZEROS.iter().map(|zero| code.wrapping_sub(*zero)).find(|value| *value < 10)
}

/// The text with digits of every script as ASCII 0–9; all else stays.
pub fn to_ascii_digits(text: &str) -> String {
    text.chars().map(|c| digit_value(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)).collect()
}

/// The text with digits of every script as ۰–۹ (U+06F0–06F9); all else stays.
///
/// For display, at the last moment: never inside addresses, attributes, JSON or identifiers that people copy.
pub fn to_persian_digits(text: &str) -> String {
    text.chars().map(|c| digit_value(c).and_then(|value| char::from_u32(0x06F0 + value)).unwrap_or(c)).collect()
}

/// What people mean by a number that they typed or pasted: ASCII digits without spaces, dashes, half spaces,
/// bidirectional marks and thousands separators (`,` `٬` `،`). Everything else stays for the caller to refuse.
///
/// Dashes go wherever they are, so a sign is lost: nothing the desk asks for is negative.
pub fn clean_number(text: &str) -> String {
    let filler = |c: &char| {
        c.is_whitespace()
            || is_invisible(*c)
            || matches!(
                c,
                &ZWNJ | '\u{200B}' | ',' | '٬' | '،' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}'
            )
    };
    to_ascii_digits(&text.chars().filter(|c| !filler(c)).collect::<String>())
}

/// A whole number in Persian digits with «٬» between thousands: `1234567` is «۱٬۲۳۴٬۵۶۷». The minus is U+2212, in front.
pub fn group_thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    if number < 0 {
        out.push('\u{2212}');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('٬');
        }
        out.push(digit);
    }
    to_persian_digits(&out)
}

#[cfg(test)]
mod tests {
    use super::{clean_number, group_thousands, to_ascii_digits, to_persian_digits};
    use proptest::prelude::*;

    #[test]
    fn digits_of_three_scripts_are_one_number() {
        for text in ["123", "۱۲۳", "١٢٣", "１２３"] {
            assert_eq!(to_ascii_digits(text), "123");
            assert_eq!(to_persian_digits(text), "۱۲۳");
            assert_eq!(clean_number(text), "123");
        }
    }

    #[test]
    fn what_comes_with_a_pasted_number_is_dropped() {
        assert_eq!(clean_number("\u{200F}- ۰۹۱۲\u{A0}۳۴۵–۶۷\u{200C}۸۹\u{202C} "), "09123456789");
        for text in ["1,234,567", "۱٬۲۳۴٬۵۶۷", "1234567", "۱،۲۳۴،۵۶۷", " 1 234 567\n"] {
            assert_eq!(clean_number(text), "1234567");
        }
    }

    #[test]
    fn what_is_not_a_number_stays_to_be_refused() {
        assert_eq!(clean_number("12الف"), "12الف");
        assert_eq!(clean_number("+98 912"), "+98912");
        assert_eq!(clean_number("1.5"), "1.5");
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(group_thousands(0), "۰");
        assert_eq!(group_thousands(999), "۹۹۹");
        assert_eq!(group_thousands(1_000), "۱٬۰۰۰");
        assert_eq!(group_thousands(250_000), "۲۵۰٬۰۰۰");
        assert_eq!(group_thousands(-1_234_567), "−۱٬۲۳۴٬۵۶۷");
        assert_eq!(group_thousands(i64::MIN), "−۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۸");
    }

    proptest! {
        #[test]
        fn a_grouped_number_is_read_back(number in 0..i64::MAX) {
            prop_assert_eq!(clean_number(&group_thousands(number)), number.to_string());
        }

        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean_number(&text);
            prop_assert_eq!(clean_number(&once), once);
        }
    }
}
