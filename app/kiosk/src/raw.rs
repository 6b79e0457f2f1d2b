//! Inputs by their names, as `domain::form::raw` names them, for fields that are written key by key.

use crate::visit::Mask;
use domain::form::Raw;
use domain::form::raw::ENTRIES;

/// Digits of a Jalali date.
pub(crate) const DATE_DIGITS: usize = 8;
/// What a Sheba number begins with.
const SHEBA: &str = "IR";

/// The first value of an input; nothing: empty.
pub(crate) fn value<'a>(raw: &'a Raw, name: &str) -> &'a str {
    raw.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
}

pub(crate) fn values<'a>(raw: &'a Raw, name: &str) -> Vec<&'a str> {
    raw.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str()).collect()
}

/// Writes an input anew; an empty value takes it away.
pub(crate) fn put(raw: &mut Raw, name: &str, value: &str) {
    raw.retain(|(found, _)| found != name);
    if !value.is_empty() {
        raw.push((name.to_owned(), value.to_owned()));
    }
}

/// Takes a value in or out of an input that has several.
pub(crate) fn toggle(raw: &mut Raw, name: &str, value: &str) {
    let before = raw.len();
    raw.retain(|(found, there)| found != name || there != value);
    if raw.len() == before {
        raw.push((name.to_owned(), value.to_owned()));
    }
}

/// How many entries of a group are on the page.
pub(crate) fn entries(raw: &Raw, group: &str) -> usize {
    value(raw, &format!("{group}.{ENTRIES}")).parse().unwrap_or(0)
}

/// Inputs of one entry, named as if they stood on a page.
pub(crate) fn of_entry(raw: &Raw, group: &str, index: usize) -> Raw {
    let prefix = format!("{group}.{index}.");
    raw.iter().filter_map(|(name, value)| Some((name.strip_prefix(&prefix)?.to_owned(), value.clone()))).collect()
}

/// What stands in a field as keys see it.
pub(crate) fn masked(raw: &Raw, name: &str, mask: Mask) -> String {
    match mask {
        Mask::Plain => value(raw, name).to_owned(),
        Mask::Sheba => value(raw, name).trim_start_matches(SHEBA).to_owned(),
        Mask::Date => {
            let part = |part: &str| value(raw, &format!("{name}.{part}")).to_owned();
            let (year, month, day) = (part("year"), part("month"), part("day"));
            // A saved date has no zeros in front; keys count digits.
            let two = |text: String, behind: bool| if behind && text.len() == 1 { format!("0{text}") } else { text };
            let whole = year.len() == 4 && !day.is_empty();
            format!("{year}{}{}", two(month, whole), two(day, whole && is_saved(raw, name)))
        }
    }
}

/// A date that was read before is written in numbers without zeros; one that is being typed has a mark.
fn is_saved(raw: &Raw, name: &str) -> bool {
    value(raw, &typing(name)).is_empty()
}

/// The mark of a date that is being typed; no field has such a name.
fn typing(name: &str) -> String {
    format!("_typing.{name}")
}

/// Writes what keys made of it.
pub(crate) fn put_masked(raw: &mut Raw, name: &str, mask: Mask, text: &str) {
    match mask {
        Mask::Plain => put(raw, name, text),
        Mask::Sheba if text.is_empty() => put(raw, name, ""),
        Mask::Sheba => put(raw, name, &format!("{SHEBA}{text}")),
        Mask::Date => {
            let part = |from: usize, to: usize| text.get(from.min(text.len())..to.min(text.len())).unwrap_or_default();
            put(raw, &format!("{name}.year"), part(0, 4));
            put(raw, &format!("{name}.month"), part(4, 6));
            put(raw, &format!("{name}.day"), part(6, DATE_DIGITS));
            put(raw, &typing(name), "1");
        }
    }
}

/// A date as it is being typed: `1405/09/0`.
pub(crate) fn date_shown(digits: &str) -> String {
    let parts = [(0, 4), (4, 6), (6, DATE_DIGITS)];
    let parts = parts.map(|(from, to)| digits.get(from..to.min(digits.len())).unwrap_or_default());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_typed_digit_by_digit_into_its_three_parts() {
        let mut raw = Raw::new();
        let mut text = String::new();
        for digit in "14050901".chars() {
            text.push(digit);
            put_masked(&mut raw, "birth", Mask::Date, &text);
            assert_eq!(masked(&raw, "birth", Mask::Date), text);
        }
        assert_eq!(
            (value(&raw, "birth.year"), value(&raw, "birth.month"), value(&raw, "birth.day")),
            ("1405", "09", "01")
        );
        while text.pop().is_some() {
            put_masked(&mut raw, "birth", Mask::Date, &text);
            assert_eq!(masked(&raw, "birth", Mask::Date), text);
        }
    }

    #[test]
    fn a_saved_date_comes_back_with_its_zeros() {
        let saved = [("birth.day", "1"), ("birth.month", "9"), ("birth.year", "1405")];
        let raw: Raw = saved.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        assert_eq!(masked(&raw, "birth", Mask::Date), "14050901");
        assert_eq!(date_shown("14050901"), "1405/09/01");
        assert_eq!(date_shown("14050"), "1405/0");
        assert_eq!(date_shown(""), "");
    }

    #[test]
    fn a_sheba_number_gets_its_letters_by_itself() {
        let mut raw = Raw::new();
        put_masked(&mut raw, "sheba", Mask::Sheba, "12");
        assert_eq!(value(&raw, "sheba"), "IR12");
        assert_eq!(masked(&raw, "sheba", Mask::Sheba), "12");
        put_masked(&mut raw, "sheba", Mask::Sheba, "");
        assert!(raw.is_empty());
    }

    #[test]
    fn several_choices_go_in_and_out() {
        let mut raw = Raw::new();
        toggle(&mut raw, "kinds", "a");
        toggle(&mut raw, "kinds", "b");
        assert_eq!(values(&raw, "kinds"), ["a", "b"]);
        toggle(&mut raw, "kinds", "a");
        assert_eq!(values(&raw, "kinds"), ["b"]);
    }

    #[test]
    fn inputs_of_an_entry_are_named_as_on_a_page() {
        let raw: Raw = [("staff.0.name", "a"), ("staff.1.name", "b"), ("staff._entries", "2")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec();
        assert_eq!(entries(&raw, "staff"), 2);
        assert_eq!(of_entry(&raw, "staff", 1), [("name".to_owned(), "b".to_owned())]);
    }
}
