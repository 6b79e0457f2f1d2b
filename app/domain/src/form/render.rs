//! Answers → what the inputs of a page hold.

use super::raw::{ENTRIES, NO, YES};
use super::{Answer, Answers, Field, FieldKind, InputPath, Page, Raw};

/// The inputs of a page, filled with saved answers. Reading them again gives the same answers. Numbers and dates are
/// in ASCII digits; what shows them may write them in Persian ones.
pub fn to_raw(page: &Page, answers: &Answers) -> Raw {
    let mut raw = Raw::new();
    render_fields(&page.fields, None, answers, &mut raw);
    raw
}

fn render_fields(fields: &[Field], entry: Option<&InputPath>, answers: &Answers, raw: &mut Raw) {
    for field in fields {
        if let Some(answer) = answers.get(field.key.as_str()) {
            render(&field.kind, &InputPath::within(entry, &field.key), answer, raw);
        }
    }
}

fn render(kind: &FieldKind, path: &InputPath, answer: &Answer, raw: &mut Raw) {
    let mut put = |path: &InputPath, value: String| raw.push((path.as_str().to_owned(), value));
    match answer {
        Answer::Text(text) => put(path, text.clone()),
        Answer::Phone { typed, .. } => put(path, typed.clone()),
        Answer::Choices(chosen) => chosen.iter().for_each(|value| put(path, value.clone())),
        Answer::Date(date) => {
            put(&path.part("day"), date.day().to_string());
            put(&path.part("month"), date.month().to_string());
            put(&path.part("year"), date.year().to_string());
        }
        Answer::Number(number) | Answer::Money(number) => put(path, number.to_string()),
        Answer::YesNo(yes) => put(path, if *yes { YES } else { NO }.to_owned()),
        Answer::Place { province, city } => {
            put(&path.part("province"), province.clone());
            put(&path.part("city"), city.clone());
        }
        Answer::Files(files) => files.iter().for_each(|file| put(path, file.document.to_string())),
        Answer::Agreed => put(path, YES.to_owned()),
        Answer::Entries(entries) => {
            let FieldKind::Group(group) = kind else { return };
            put(&path.part(ENTRIES), entries.len().to_string());
            for (index, entry) in entries.iter().enumerate() {
                render_fields(&group.fields, Some(&path.entry(index)), entry, raw);
            }
        }
    }
}
