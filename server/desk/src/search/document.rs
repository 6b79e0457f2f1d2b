//! What can be looked for in one request.

use super::grams;
use domain::form::{AnsweredField, ShownAnswer, answered_pages};
use domain::request::{ReferralState, ServiceRequest};
use domain::service::ServiceDefinition;
use domain::text::{fold, search_key};
use std::collections::BTreeSet;

/// Characters of answers that are looked through, and of notes.
const LONGEST: usize = 4_000;
/// Stands between parts, so that no word is found across two of them.
const BETWEEN: char = '|';

/// The columns of `request_search` with their grams.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document {
    pub who: String,
    pub numbers: String,
    pub words: String,
    pub notes: String,
    pub grams: BTreeSet<i32>,
}

impl Document {
    /// The request as it is now, with the column of its notes.
    pub fn of(request: &ServiceRequest, definition: &ServiceDefinition, notes: String) -> Self {
        let applicant = &request.applicant;
        let who = column([
            applicant.name.as_str(),
            applicant.identifier.as_deref().unwrap_or_default(),
            applicant.mobile.as_str(),
        ]);
        let response = request.status.response().map(|response| response.number.as_str());
        let numbers = column([
            request.tracking_code.as_str(),
            request.letter.as_deref().unwrap_or_default(),
            response.unwrap_or_default(),
        ]);
        let mut answers = Vec::new();
        for page in answered_pages(&definition.form, &request.answers) {
            collect(page.fields, &mut answers);
        }
        let words = column(answers.iter().map(String::as_str));
        let mut grams = facts(request);
        for part in [&who, &numbers, &words, &notes].into_iter().flat_map(|column| parts(column)) {
            grams::of_part(part, &mut grams);
        }
        for part in parts(&who) {
            grams::of_who_part(part, &mut grams);
        }
        grams.extend(parts(&who).chain(parts(&numbers)).filter(|part| !part.contains(' ')).map(grams::number));
        Self { who, numbers, words, notes, grams }
    }

    /// The notes with one more.
    pub fn noted(notes: &str, words: &str) -> String {
        let room = LONGEST.saturating_sub(notes.chars().count());
        format!("{notes}{}", bounded(column([words]), room))
    }

    /// Of everything: what has not changed is not written again.
    pub fn digest(&self) -> i64 {
        let texts = [&self.who, &self.numbers, &self.words, &self.notes].into_iter().flat_map(|text| text.bytes());
        let grams = self.grams.iter().flat_map(|gram| gram.to_be_bytes());
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        texts.chain(grams).fold(0xcbf2_9ce4_8422_2325, step).cast_signed()
    }
}

/// What is true of the request and asked for by operators.
fn facts(request: &ServiceRequest) -> BTreeSet<i32> {
    let mut facts = BTreeSet::from([
        grams::fact("status", request.status.kind().as_str()),
        grams::fact("service", request.service.as_str()),
        grams::fact("unit", &request.unit().to_string()),
        grams::fact("unit", &request.desk_unit.to_string()),
    ]);
    let there = request.referrals.iter().filter(|referral| !matches!(referral.state, ReferralState::Recalled { .. }));
    facts.extend(there.map(|referral| grams::fact("referred", &referral.to.to_string())));
    facts
}

/// Texts as a column: `| words of one| words of the other|`. Every word has a space before it.
fn column<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut column = String::new();
    for text in texts {
        let words = fold(text);
        let mut begun = false;
        // A half space divides words too: «نمونه‌ای» is looked for as «نمونه ای», and spaces make no difference otherwise.
        let words = words.split(|c: char| c.is_whitespace() || c == '\u{200C}');
        for word in words.map(search_key).filter(|word| !word.is_empty()) {
            if !begun {
                column.push(BETWEEN);
                begun = true;
            }
            column.push(' ');
            column.push_str(&word);
        }
    }
    if !column.is_empty() {
        column.push(BETWEEN);
    }
    bounded(column, LONGEST)
}

/// Cut between words, and closed.
fn bounded(column: String, most: usize) -> String {
    match column.char_indices().nth(most) {
        None => column,
        Some((end, _)) => {
            let kept = column[..end].rfind([' ', BETWEEN]).unwrap_or(0);
            let kept = column[..kept].trim_end_matches([' ', BETWEEN]);
            if kept.is_empty() { String::new() } else { format!("{kept}{BETWEEN}") }
        }
    }
}

fn parts(column: &str) -> impl Iterator<Item = &str> {
    column.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty())
}

fn collect(fields: Vec<AnsweredField>, texts: &mut Vec<String>) {
    for field in fields {
        match field.answer {
            ShownAnswer::Line(text)
            | ShownAnswer::Paragraphs(text)
            | ShownAnswer::Code(text)
            | ShownAnswer::Latin(text)
            | ShownAnswer::Chosen(text) => texts.push(text),
            ShownAnswer::ChosenSeveral(labels) => texts.extend(labels),
            ShownAnswer::Place { province, city } => texts.extend([province, city]),
            ShownAnswer::Files(files) => texts.extend(files.into_iter().map(|file| file.name)),
            ShownAnswer::Number { value, .. } => texts.push(value.to_string()),
            ShownAnswer::Entries { entries, .. } => entries.into_iter().for_each(|entry| collect(entry, texts)),
            ShownAnswer::Nothing
            | ShownAnswer::Date(_)
            | ShownAnswer::Money(_)
            | ShownAnswer::YesNo(_)
            | ShownAnswer::Agreed(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_holds_keys_apart() {
        assert_eq!(column(["علي نمونه\u{200C}اي", "", "۰۹۱۲ ۳۴۵", " - "]), "| علی نمونه ای| 0912 345|");
        assert_eq!(column(["؟"]), "");
        assert_eq!(parts("| علی نمونهای| 0912|").collect::<Vec<_>>(), ["علی نمونهای", "0912"]);
    }

    #[test]
    fn a_column_has_an_end() {
        let long = column(["کلمه ".repeat(LONGEST).as_str()]);
        assert!(long.chars().count() <= LONGEST + 1 && long.ends_with("کلمه|"));
        assert_eq!(bounded("| کلمهٔبلند|".to_owned(), 4), "");
    }

    #[test]
    fn notes_are_added_while_there_is_room() {
        let notes = Document::noted("| یک|", "دو سه");
        assert_eq!(notes, "| یک|| دو سه|");
        let full = "| کلمه|".repeat(LONGEST / 7);
        assert!(Document::noted(&full, &"دراز ".repeat(40)).chars().count() <= LONGEST + 1);
    }
}
