//! Numbers in Persian words, as they are written on receipts and bills.

const ONES: [&str; 20] = [
    "",
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "یازده",
    "دوازده",
    "سیزده",
    "چهارده",
    "پانزده",
    "شانزده",
    "هفده",
    "هجده",
    "نوزده",
];
const TENS: [&str; 10] = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];
const HUNDREDS: [&str; 10] = ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"];
/// Names of the powers of a thousand; the last holds for `i64::MAX`.
const SCALES: [&str; 7] = ["", "هزار", "میلیون", "میلیارد", "تریلیون", "کوادریلیون", "کوینتیلیون"];
const AND: &str = " و ";

/// An amount of rials in words: «دویست و پنجاه هزار ریال».
pub fn amount_in_words(rials: i64) -> String {
    format!("{} ریال", number_in_words(rials))
}

/// A whole number in words: `1405` is «یک هزار و چهارصد و پنج», with the leading «یک» that banks ask for.
pub fn number_in_words(number: i64) -> String {
    let magnitude = number.unsigned_abs();
    if magnitude == 0 {
        return "صفر".to_owned();
    }
    let sign = if number < 0 { "منفی " } else { "" };
    format!("{sign}{}", groups(magnitude).join(AND))
}

/// Each group of three digits that is not zero with its scale, the highest first.
fn groups(magnitude: u64) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = magnitude;
    for scale in SCALES {
        let group = rest % 1000;
        rest /= 1000;
        if group > 0 {
            let words = below_thousand(group as usize);
            out.push(if scale.is_empty() { words } else { format!("{words} {scale}") });
        }
    }
    out.reverse();
    out
}

fn below_thousand(number: usize) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let (tens, ones) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
    let parts = [HUNDREDS[hundreds], TENS[tens], ONES[ones]];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(AND)
}

#[cfg(test)]
mod tests {
    use super::{amount_in_words, number_in_words};

    #[test]
    fn numbers_are_worded() {
        for (number, words) in [
            (0, "صفر"),
            (7, "هفت"),
            (20, "بیست"),
            (19, "نوزده"),
            (101, "صد و یک"),
            (342, "سیصد و چهل و دو"),
            (1_000, "یک هزار"),
            (1_405, "یک هزار و چهارصد و پنج"),
            (1_000_001, "یک میلیون و یک"),
            (1_234_567, "یک میلیون و دویست و سی و چهار هزار و پانصد و شصت و هفت"),
            (2_000_000_000, "دو میلیارد"),
            (-15, "منفی پانزده"),
        ] {
            assert_eq!(number_in_words(number), words);
        }
    }

    #[test]
    fn the_largest_numbers_are_worded() {
        assert!(number_in_words(i64::MAX).starts_with("نه کوینتیلیون و دویست و بیست و سه کوادریلیون"));
        assert!(number_in_words(i64::MIN).ends_with("هشتصد و هشت"));
    }

    #[test]
    fn an_amount_names_its_unit() {
        assert_eq!(amount_in_words(250_000), "دویست و پنجاه هزار ریال");
    }
}
