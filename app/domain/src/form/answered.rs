//! Answers as people read them: the questions that were asked, and what is shown for each. Without the form's rules, so
//! that a browser which only shows answers downloads nothing that reads rules. Plain structs and enums for the same
//! reason: `serde`'s attributes cost code.

use super::navigate::{visible_fields, visible_pages};
use super::{Answer, Answers, ChoiceOption, Field, FieldKey, FieldKind, FileAnswer, Form, province};
use crate::id::DocumentId;
use crate::jalali::JalaliDate;
use serde::{Deserialize, Serialize};

/// One page that was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredPage {
    pub title: String,
    pub fields: Vec<AnsweredField>,
}

/// One question that was asked, answered or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredField {
    pub key: FieldKey,
    pub label: String,
    pub answer: ShownAnswer,
}

/// What is shown for an answer. `Debug` does not tell it, so that nothing personal gets into a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShownAnswer {
    /// Left out.
    Nothing,
    /// One line in the person's own words.
    Line(String),
    /// Several lines in the person's own words.
    Paragraphs(String),
    /// A code or a telephone number.
    Code(String),
    /// Text that is read from left to right.
    Latin(String),
    /// Label of the chosen option.
    Chosen(String),
    /// Labels of the chosen options.
    ChosenSeveral(Vec<String>),
    Date(JalaliDate),
    Number {
        value: i64,
        /// What is counted.
        unit: Option<String>,
    },
    /// Rials.
    Money(i64),
    YesNo(bool),
    /// Names of the province and the city.
    Place {
        province: String,
        city: String,
    },
    /// The files; none when the question was left out.
    Files(Vec<ShownFile>),
    /// Entries of a group, each with what was answered in it.
    Entries {
        /// What one entry is called; a number is put after it.
        title: String,
        entries: Vec<Vec<AnsweredField>>,
    },
    /// Whether the statement was agreed to.
    Agreed(bool),
}

/// A file of an answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownFile {
    pub document: DocumentId,
    pub name: String,
}

/// The labels of all fields that stand on a form's pages, asked or not: what happened to a request may name any of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldLabels(Vec<(String, String)>);

impl ShownAnswer {
    /// Whether nothing was entered, chosen, attached or agreed to.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing | Self::Agreed(false) => true,
            Self::Files(files) => files.is_empty(),
            _ => false,
        }
    }
}

impl std::fmt::Debug for ShownAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.is_empty() { "nothing" } else { "…" })
    }
}

impl FieldLabels {
    pub fn of(form: &Form) -> Self {
        Self(form.fields().map(|field| (field.key.to_string(), field.label.clone())).collect())
    }

    /// The label of a field; its key when the form does not have it.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.iter().find(|(known, _)| known == key).map_or(key, |(_, label)| label)
    }
}

/// The pages that these answers call for, with every field that they call for.
pub fn answered_pages(form: &Form, answers: &Answers) -> Vec<AnsweredPage> {
    let pages = visible_pages(form, answers).into_iter().map(|page| {
        let fields = visible_fields(form, page, answers).into_iter().map(|field| answered(field, answers));
        AnsweredPage { title: page.title.clone(), fields: fields.collect() }
    });
    pages.collect()
}

fn answered(field: &Field, answers: &Answers) -> AnsweredField {
    let answer = match answers.get(field.key.as_str()) {
        Some(answer) => shown(&field.kind, answer),
        None => left_out(&field.kind),
    };
    AnsweredField { key: field.key.clone(), label: field.label.clone(), answer }
}

/// Files and statements are told from other questions even when they were left out.
fn left_out(kind: &FieldKind) -> ShownAnswer {
    match kind {
        FieldKind::Files(_) => ShownAnswer::Files(Vec::new()),
        FieldKind::Statement(_) => ShownAnswer::Agreed(false),
        _ => ShownAnswer::Nothing,
    }
}

fn shown(kind: &FieldKind, answer: &Answer) -> ShownAnswer {
    match (kind, answer) {
        (FieldKind::Choice(rule), Answer::Text(value)) => ShownAnswer::Chosen(label(&rule.options, value)),
        (FieldKind::Text(_), Answer::Text(text)) => ShownAnswer::Line(text.clone()),
        (FieldKind::LongText(_), Answer::Text(text)) => ShownAnswer::Paragraphs(text.clone()),
        (FieldKind::Email, Answer::Text(text)) => ShownAnswer::Latin(text.clone()),
        (_, Answer::Text(code) | Answer::Phone { typed: code, .. }) => ShownAnswer::Code(code.clone()),
        (FieldKind::Choices(rule), Answer::Choices(values)) => {
            ShownAnswer::ChosenSeveral(values.iter().map(|value| label(&rule.options, value)).collect())
        }
        (_, Answer::Choices(values)) => ShownAnswer::ChosenSeveral(values.clone()),
        (_, Answer::Date(date)) => ShownAnswer::Date(*date),
        (FieldKind::Number(rule), Answer::Number(value)) => {
            ShownAnswer::Number { value: *value, unit: rule.unit.clone() }
        }
        (_, Answer::Number(value)) => ShownAnswer::Number { value: *value, unit: None },
        (_, Answer::Money(rials)) => ShownAnswer::Money(*rials),
        (_, Answer::YesNo(yes)) => ShownAnswer::YesNo(*yes),
        (_, Answer::Place { province: key, city }) => {
            let name = province(key).map_or(key.as_str(), |province| province.name);
            ShownAnswer::Place { province: name.to_owned(), city: city.clone() }
        }
        (_, Answer::Files(files)) => ShownAnswer::Files(files.iter().map(shown_file).collect()),
        (FieldKind::Group(rule), Answer::Entries(entries)) if !entries.is_empty() => {
            let entries = entries.iter().map(|entry| {
                let fields = rule.fields.iter().filter(|field| entry.contains(field.key.as_str()));
                fields.map(|field| answered(field, entry)).collect()
            });
            ShownAnswer::Entries { title: rule.entry_title.clone(), entries: entries.collect() }
        }
        (_, Answer::Entries(_)) => ShownAnswer::Nothing,
        (_, Answer::Agreed) => ShownAnswer::Agreed(true),
    }
}

fn label(options: &[ChoiceOption], value: &str) -> String {
    options.iter().find(|option| option.value == value).map_or_else(|| value.to_owned(), |option| option.label.clone())
}

fn shown_file(file: &FileAnswer) -> ShownFile {
    ShownFile { document: file.document, name: file.name.clone() }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answers, document, key, shop_form};
    use super::*;

    fn find<'a>(pages: &'a [AnsweredPage], key: &str) -> Option<&'a ShownAnswer> {
        pages.iter().flat_map(|page| &page.fields).find(|field| field.key == *key).map(|field| &field.answer)
    }

    #[test]
    fn every_kind_of_answer_is_resolved_to_what_is_shown() {
        let pages = answered_pages(&shop_form(), &answers());
        let titles: Vec<_> = pages.iter().map(|page| page.title.as_str()).collect();
        assert_eq!(titles, ["مالک", "پروانه", "واحد صنفی", "کارکنان", "مدارک"]);
        let text = str::to_owned;
        let files = [1, 2].map(|number| ShownFile { document: document(number), name: format!("عکس {number}.jpg") });
        let expected = [
            ("full_name", ShownAnswer::Line(text("علی نمونه‌ای"))),
            ("national_id", ShownAnswer::Code(text("9990000026"))),
            ("mobile", ShownAnswer::Code(text("+۹۸ ۹۹۹ ۰۰۰ ۰۰۲۶"))),
            ("email", ShownAnswer::Latin(text("a.b@example.ir"))),
            ("birth", ShownAnswer::Date(JalaliDate::new(1403, 12, 30).unwrap())),
            ("has_licence", ShownAnswer::YesNo(true)),
            ("place", ShownAnswer::Place { province: text("فارس"), city: text("شیراز") }),
            ("area", ShownAnswer::Number { value: 120, unit: Some(text("متر مربع")) }),
            ("kind", ShownAnswer::Chosen(text("مغازه"))),
            ("days", ShownAnswer::ChosenSeveral(vec![text("شنبه"), text("دوشنبه")])),
            ("rent", ShownAnswer::Money(25_000_000)),
            ("notes", ShownAnswer::Paragraphs(text("خط یکم\nخط دوم"))),
            ("photo", ShownAnswer::Files(files.into())),
            ("agree", ShownAnswer::Agreed(true)),
        ];
        for (key, answer) in expected {
            assert!(find(&pages, key) == Some(&answer), "{key}");
        }
    }

    #[test]
    fn an_entry_of_a_group_shows_what_was_answered_in_it() {
        let mut given = answers();
        let Some(Answer::Entries(mut entries)) = given.remove("staff") else { panic!("no entries") };
        entries[0].remove("staff_photo");
        given.insert(key("staff"), Answer::Entries(entries));
        let pages = answered_pages(&shop_form(), &given);
        let Some(ShownAnswer::Entries { title, entries }) = find(&pages, "staff") else { panic!("no entries") };
        let labels: Vec<_> = entries[0].iter().map(|field| field.label.as_str()).collect();
        assert_eq!((title.as_str(), labels), ("کارمند", vec!["نام", "کارت بهداشت دارد؟", "تاریخ کارت"]));
    }

    #[test]
    fn what_was_asked_and_left_out_is_listed_and_what_was_not_asked_is_not() {
        let mut given = answers();
        given.insert(key("has_licence"), Answer::YesNo(false));
        given.insert(key("staff"), Answer::Entries(Vec::new()));
        for left_out in ["email", "photo", "agree"] {
            given.remove(left_out);
        }
        let pages = answered_pages(&shop_form(), &given);
        for left_out in ["email", "photo", "agree", "staff"] {
            assert!(find(&pages, left_out).is_some_and(ShownAnswer::is_empty), "{left_out}");
        }
        assert_eq!(find(&pages, "licence_no"), None);
    }

    #[test]
    fn a_question_that_was_not_asked_has_a_label_all_the_same() {
        let labels = FieldLabels::of(&shop_form());
        assert_eq!(labels.get("licence_no"), "شمارهٔ پروانه");
        assert_eq!(labels.get("no_such"), "no_such");
    }

    #[test]
    fn answers_survive_the_way_and_are_not_told_to_a_log() {
        let pages = answered_pages(&shop_form(), &answers());
        let json = serde_json::to_string(&pages).unwrap();
        assert_eq!(serde_json::from_str::<Vec<AnsweredPage>>(&json).unwrap(), pages);
        assert!(!format!("{pages:?}").contains("علی نمونه‌ای"));
    }
}
