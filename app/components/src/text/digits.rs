//! Numbers as people read them. Storage, addresses and attributes keep ASCII; only shown text comes through here.

use std::fmt::Display;

use domain::text::amount_in_words;

use super::lang::{Lang, lang};

const PERSIAN: [char; 10] = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];

/// ASCII digits as Persian ones, except inside a word with Latin letters (`A4`, `scan2.pdf`, an address), which would
/// no longer be what its owner wrote.
#[must_use]
pub fn persian_digits(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(char::is_whitespace) {
        if word.bytes().any(|b| b.is_ascii_alphabetic()) {
            shown.push_str(word);
        } else {
            shown.extend(word.chars().map(|c| c.to_digit(10).map_or(c, |d| PERSIAN[d as usize])));
        }
    }
    shown
}

/// A value in the digits of the page's language, without separators.
#[must_use]
pub fn digits(value: impl Display) -> String {
    let text = value.to_string();
    match lang() {
        Lang::Fa => persian_digits(&text),
        Lang::En => text,
    }
}

/// A count that stops behind `counted`: «۹۹۹+».
#[must_use]
pub fn count(count: u32, counted: u32) -> String {
    if count > counted { format!("{}+", digits(counted)) } else { digits(count) }
}

/// A number with thousands separators: «۱٬۲۳۴٬۵۶۷».
#[must_use]
pub fn number(value: i64) -> String {
    let plain = value.unsigned_abs().to_string();
    let separator = match lang() {
        Lang::Fa => '٬',
        Lang::En => ',',
    };
    let mut shown = String::new();
    if value < 0 {
        // U+200E keeps the sign in front of the number in a right-to-left line.
        shown.push_str(if lang() == Lang::Fa { "\u{200E}−" } else { "−" });
    }
    for (i, digit) in plain.chars().enumerate() {
        if i > 0 && (plain.len() - i).is_multiple_of(3) {
            shown.push(separator);
        }
        shown.push(digit);
    }
    digits(shown)
}

/// An amount with its unit. Amounts are rials, always; a toman is never shown.
#[must_use]
pub fn money(rials: i64) -> String {
    super::common::rials(number(rials))
}

/// The amount once more in words, which only Persian papers ask for.
#[must_use]
pub fn money_in_words(rials: i64) -> Option<String> {
    (lang() == Lang::Fa).then(|| amount_in_words(rials))
}

/// A file's size with one decimal at most: «۲٫۴ مگابایت».
#[must_use]
pub fn bytes(size: u64) -> String {
    const KILO: u64 = 1000;
    const MEGA: u64 = 1_000_000;
    if size >= MEGA {
        super::common::megabytes(tenths(size, MEGA))
    } else if size >= KILO {
        super::common::kilobytes(tenths(size, KILO))
    } else {
        super::common::bytes_unit(size)
    }
}

fn tenths(size: u64, unit: u64) -> String {
    // Rounded half up in integers: 0.05 of a unit is half of the last shown place.
    let tenths = (size.saturating_mul(10).saturating_add(unit / 2)) / unit;
    let point = match lang() {
        Lang::Fa => '٫',
        Lang::En => '.',
    };
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}{point}{}", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::{Owner, provide_context};

    use super::{bytes, digits, money, money_in_words, number, persian_digits};
    use crate::text::Lang;

    #[test]
    fn digits_are_persian_but_words_with_latin_letters_stay() {
        assert_eq!(persian_digits("روز 3 از 12"), "روز ۳ از ۱۲");
        assert_eq!(persian_digits("پرونده scan2.pdf در 3 برگ A4"), "پرونده scan2.pdf در ۳ برگ A4");
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(number(0), "۰");
        assert_eq!(number(999), "۹۹۹");
        assert_eq!(number(1_234_567), "۱٬۲۳۴٬۵۶۷");
        assert_eq!(number(-1000), "\u{200E}−۱٬۰۰۰");
        assert_eq!(number(i64::MIN), "\u{200E}−۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۸");
        assert_eq!(money(250_000), "۲۵۰٬۰۰۰ ریال");
    }

    #[test]
    fn sizes_have_one_decimal_at_most() {
        assert_eq!(bytes(512), "۵۱۲ بایت");
        assert_eq!(bytes(2_350_000), "۲٫۴ مگابایت");
        assert_eq!(bytes(5_000_000), "۵ مگابایت");
        assert_eq!(bytes(u64::MAX).split(' ').count(), 2);
    }

    #[test]
    fn english_pages_keep_ascii_digits() {
        Owner::new().with(|| {
            provide_context(Lang::En);
            assert_eq!(digits(12), "12");
            assert_eq!(money(250_000), "250,000 rials");
            assert_eq!(money_in_words(250_000), None);
        });
    }
}
