//! A tracking code in whatever was pasted.

use crate::text::{clean_number, to_ascii_digits};
use crate::tracking_code::TrackingCode;

/// Longest text that is looked through.
const LONGEST: usize = 400;

/// The only tracking code in the text: by itself in any grouping and script, in a sentence, or in an address.
pub fn tracking_code_in(text: &str) -> Option<TrackingCode> {
    let text: String = text.chars().take(LONGEST).collect();
    if let Ok(code) = TrackingCode::parse(&text) {
        return Some(code);
    }
    let mut codes = runs(&text).into_iter().filter_map(|run| TrackingCode::parse(&run).ok());
    let code = codes.next()?;
    codes.all(|other| other == code).then_some(code)
}

/// Digits with nothing between them but what people put between the groups of a number.
fn runs(text: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    for c in to_ascii_digits(text).chars() {
        let filler = clean_number(&c.to_string()).is_empty() && c != ',' && c != '،' && c != '\n';
        match runs.last_mut() {
            Some(run) if c.is_ascii_digit() || (filler && !run.is_empty()) => run.push(c),
            Some(run) if !run.is_empty() => runs.push(String::new()),
            _ => {}
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::to_persian_digits;

    #[test]
    fn a_code_is_found_however_it_is_pasted() {
        let code = TrackingCode::from_random([7; 16]);
        let [a, b, c, d] = code.grouped();
        let persian = to_persian_digits(code.as_str());
        for text in [
            code.to_string(),
            format!(" {a} {b} {c} {d}\n"),
            to_persian_digits(&format!("\u{200F}{a}-{b}–{c}\u{A0}{d}")),
            format!("کد رهگیری: {persian}، متقاضی رضا ۰۹۱۲"),
            format!("https://desk.example.ir/requests/{code}/receipt"),
            format!("{code} {code}").replace(' ', "\n"),
        ] {
            assert_eq!(tracking_code_in(&text), Some(code.clone()), "{text}");
        }
    }

    #[test]
    fn what_is_no_code_or_more_than_one_is_none() {
        let (one, other) = (TrackingCode::from_random([7; 16]), TrackingCode::from_random([8; 16]));
        for text in [
            format!("{one}\n{other}"),
            "۱۲۳".to_owned(),
            String::new(),
            format!("{one}1"),
            "0000000000000001".to_owned(),
        ] {
            assert_eq!(tracking_code_in(&text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = tracking_code_in(&text);
        }
    }
}
