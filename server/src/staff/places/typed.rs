//! What was posted about a place, and what is wrong with it. One form holds all of it: a row for each line and counter, and
//! empty rows for new ones.

use components::text::{digits, halls as words};
use domain::form::Raw;
use domain::form::raw::YES;
use domain::id::{LineId, PlaceId};
use domain::in_person::{COUNTERS, Counter, LAST_COUNTER, LINES, Line, PER_HALF_HOUR, Place, TONES};
use domain::limits::NAME;
use domain::service::ServiceKey;
use domain::text::{clean_number, fold};
use std::collections::BTreeSet;
use uuid::Uuid;

use crate::citizen::value;

/// The input that is wrong, and why, in words.
pub(super) type Wrong = (String, String);

/// The place as the form says it.
///
/// # Errors
/// Everything that is wrong, in the order of the page.
pub(super) fn place(raw: &Raw, id: PlaceId, key: &str, mut new: impl FnMut() -> Uuid) -> Result<Place, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let title = text(raw, "title", words::place_title(), &mut wrong);
    if title.is_empty() {
        wrong.push(("title".to_owned(), words::title_missing().to_owned()));
    }
    let address = text(raw, "address", words::address(), &mut wrong);
    let unit = value(raw, "unit").parse();
    if unit.is_err() {
        wrong.push(("unit".to_owned(), words::unit_missing().to_owned()));
    }
    let lines = lines(raw, &mut new, &mut wrong);
    let counters = counters(raw, &lines, &mut new, &mut wrong);
    if lines.len() > LINES || counters.len() > COUNTERS {
        wrong.push(("title".to_owned(), words::too_many_rows().to_owned()));
    }
    match unit {
        Ok(unit) if wrong.is_empty() => Ok(Place {
            id,
            key: key.to_owned(),
            title,
            address,
            unit,
            phone_tickets: value(raw, "phone_tickets") == YES,
            lines: lines.into_iter().map(|(_, line)| line).collect(),
            counters,
        }),
        _ => Err(wrong),
    }
}

/// A key as it may stand in addresses.
pub(super) fn key(typed: &str) -> Option<String> {
    let key = typed.trim();
    let fits = (2..=40).contains(&key.len())
        && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    fits.then(|| key.to_owned())
}

/// How many rows of this kind were on the page.
pub(super) fn rows(raw: &Raw, kind: &str, most: usize) -> usize {
    let index = |name: &str| name.strip_prefix(kind)?.strip_prefix('.')?.split('.').next()?.parse::<usize>().ok();
    raw.iter().filter_map(|(name, _)| index(name)).max().map_or(0, |last| (last + 1).min(most + 1))
}

/// All values of an input.
pub(super) fn values<'a>(raw: &'a Raw, name: &'a str) -> impl Iterator<Item = &'a str> {
    raw.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.as_str())
}

fn text(raw: &Raw, name: &str, label: &str, wrong: &mut Vec<Wrong>) -> String {
    let text = fold(value(raw, name)).trim().to_owned();
    if text.chars().count() > NAME as usize {
        wrong.push((name.to_owned(), words::too_long(label)));
    }
    text
}

/// The lines with the number of their row, by which counters name them.
fn lines(raw: &Raw, new: &mut impl FnMut() -> Uuid, wrong: &mut Vec<Wrong>) -> Vec<(usize, Line)> {
    let (mut lines, mut letters) = (Vec::new(), BTreeSet::new());
    for row in 0..rows(raw, "line", LINES + 1) {
        let at = |part: &str| format!("line.{row}.{part}");
        let title = text(raw, &at("title"), words::line_title(), wrong);
        if title.is_empty() || value(raw, &at("gone")) == YES {
            continue;
        }
        let letter = fold(value(raw, &at("letter"))).trim().to_owned();
        let mut symbols = letter.chars();
        let persian =
            matches!((symbols.next(), symbols.next()), (Some(symbol @ 'آ'..='ی'), None) if symbol.is_alphabetic());
        if !persian {
            wrong.push((at("letter"), words::letter_wrong().to_owned()));
        } else if !letters.insert(letter.clone()) {
            wrong.push((at("letter"), words::letter_taken(&letter)));
        }
        let typed = clean_number(value(raw, &at("per_half_hour")));
        let per_half_hour = if typed.is_empty() { Some(0) } else { typed.parse().ok() };
        let per_half_hour = per_half_hour.filter(|count| *count <= PER_HALF_HOUR);
        if per_half_hour.is_none() {
            wrong.push((at("per_half_hour"), words::per_half_hour_wrong().to_owned()));
        }
        let line = Line {
            id: value(raw, &at("id")).parse().unwrap_or_else(|_| new().into()),
            letter,
            title,
            title_en: text(raw, &at("title_en"), words::line_title_en(), wrong),
            tone: value(raw, &at("tone")).parse().ok().filter(|tone| *tone < TONES).unwrap_or_default(),
            services: values(raw, &at("services")).filter_map(|key| ServiceKey::parse(key).ok()).collect(),
            per_half_hour: per_half_hour.unwrap_or_default(),
        };
        lines.push((row, line));
    }
    lines
}

fn counters(
    raw: &Raw,
    lines: &[(usize, Line)],
    new: &mut impl FnMut() -> Uuid,
    wrong: &mut Vec<Wrong>,
) -> Vec<Counter> {
    let (mut counters, mut numbers) = (Vec::new(), BTreeSet::new());
    for row in 0..rows(raw, "counter", COUNTERS + 1) {
        let at = |part: &str| format!("counter.{row}.{part}");
        let typed = clean_number(value(raw, &at("number")));
        if typed.is_empty() || value(raw, &at("gone")) == YES {
            continue;
        }
        let number = typed.parse().ok().filter(|number| (1..=LAST_COUNTER).contains(number));
        match number {
            None => wrong.push((at("number"), words::number_wrong().to_owned())),
            Some(number) if !numbers.insert(number) => {
                wrong.push((at("number"), words::number_taken(digits(number))));
            }
            Some(_) => {}
        }
        let line = |row: &str| lines.iter().find(|(known, _)| known.to_string() == row).map(|(_, line)| line.id);
        let served: Vec<LineId> = values(raw, &at("lines")).filter_map(line).collect();
        if served.is_empty() && !lines.is_empty() {
            wrong.push((at("lines"), words::counter_without_line().to_owned()));
        }
        counters.push(Counter {
            id: value(raw, &at("id")).parse().unwrap_or_else(|_| new().into()),
            number: number.unwrap_or_default(),
            title: text(raw, &at("title"), words::counter_title(), wrong),
            lines: served,
        });
    }
    counters
}

/// The inputs of a place as it is.
pub(super) fn raw_of(place: &Place) -> Raw {
    let mut raw = Raw::new();
    let mut put = |name: String, value: String| raw.push((name, value));
    put("title".to_owned(), place.title.clone());
    put("address".to_owned(), place.address.clone());
    put("unit".to_owned(), place.unit.to_string());
    if place.phone_tickets {
        put("phone_tickets".to_owned(), YES.to_owned());
    }
    for (row, line) in place.lines.iter().enumerate() {
        put(format!("line.{row}.id"), line.id.to_string());
        put(format!("line.{row}.letter"), line.letter.clone());
        put(format!("line.{row}.title"), line.title.clone());
        put(format!("line.{row}.title_en"), line.title_en.clone());
        put(format!("line.{row}.tone"), line.tone.to_string());
        put(format!("line.{row}.per_half_hour"), line.per_half_hour.to_string());
        for service in &line.services {
            put(format!("line.{row}.services"), service.as_str().to_owned());
        }
    }
    for (row, counter) in place.counters.iter().enumerate() {
        put(format!("counter.{row}.id"), counter.id.to_string());
        put(format!("counter.{row}.number"), counter.number.to_string());
        put(format!("counter.{row}.title"), counter.title.clone());
        for line in &counter.lines {
            if let Some(at) = place.lines.iter().position(|known| known.id == *line) {
                put(format!("counter.{row}.lines"), at.to_string());
            }
        }
    }
    raw
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
