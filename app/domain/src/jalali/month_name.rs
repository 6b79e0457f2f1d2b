//! Reading a month that somebody typed as a word or a number.

use super::parse::{digit, is_invisible};

/// Names as people type them, after [`plain`]; the first of each row is the usual one.
const NAMES: [&[&str]; 12] = [
    &["فروردین"],
    &["اردیبهشت"],
    &["خرداد"],
    &["تیر"],
    &["مرداد", "امرداد"],
    &["شهریور"],
    &["مهر"],
    &["ابان"],
    &["اذر"],
    &["دی"],
    &["بهمن"],
    &["اسفند", "اسپند"],
];

/// The month (1 to 12) that a text names: «مهر», «مهرماه», «مهر ماه», «ابان», «آبان», «۷», «07». `None` if it names none.
///
/// Arabic forms of ی and ک, spaces, half-spaces, vowel marks and the missing madda of آ make no difference.
pub fn parse_month(text: &str) -> Option<u8> {
    let name = plain(text);
    if let Some(number) = number(&name) {
        return (1..=12).contains(&number).then_some(number);
    }
    let without_suffix = name.strip_suffix("ماه").unwrap_or(&name);
    let place = NAMES.iter().position(|names| names.contains(&without_suffix))?;
    u8::try_from(place + 1).ok()
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(|character| !is_invisible(*character))
        .filter(|character| !matches!(character, '\u{64B}'..='\u{655}' | '\u{670}' | '\u{640}'))
        .map(|character| match character {
            'آ' | 'أ' | 'إ' => 'ا',
            'ي' | 'ى' | 'ئ' => 'ی',
            'ك' => 'ک',
            other => other,
        })
        .collect()
}

fn number(text: &str) -> Option<u8> {
    // Two digits are a month; «007» is not something a person means.
    if text.is_empty() || text.chars().count() > 2 {
        return None;
    }
    text.chars().try_fold(0, |value: u8, character| Some(value * 10 + digit(character)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_month_is_known_by_its_name_with_and_without_the_suffix() {
        for (place, names) in NAMES.iter().enumerate() {
            for name in *names {
                let month = u8::try_from(place + 1).ok();
                assert_eq!(parse_month(name), month, "{name}");
                assert_eq!(parse_month(&format!("{name}ماه")), month);
                assert_eq!(parse_month(&format!(" {name} ماه ")), month);
                assert_eq!(parse_month(&format!("{name}\u{200C}ماه")), month);
            }
        }
    }

    #[test]
    fn variants_of_letters_are_the_same_month() {
        for (text, month) in [
            ("آبان", 8),
            ("ا\u{653}بان", 8),
            ("آذر", 9),
            ("فروردين", 1),
            ("دى", 10),
            ("مِهر", 7),
            ("آبان‌ماه", 8),
            ("۷", 7),
            ("٠٧", 7),
            ("07", 7),
            ("۱۲", 12),
        ] {
            assert_eq!(parse_month(text), Some(month), "{text}");
        }
    }

    #[test]
    fn other_words_and_numbers_are_no_month() {
        for text in ["", "ماه", "0", "13", "۱۳", "007", "7a", "محرم", "July", "مهرر", "-1"] {
            assert_eq!(parse_month(text), None, "{text}");
        }
    }
}
