//! What was answered.

use super::FieldKey;
use crate::id::DocumentId;
use crate::jalali::JalaliDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One answer, already folded and checked. Codes are stored in ASCII digits. `Debug` shows the kind and not what was
/// answered, so that nothing personal gets into a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Text, an e-mail address, a code in its stored form, or the value of the chosen option.
    Text(String),
    /// A mobile or landline number: how it is stored and dialled, and how the person typed it, which is how it is
    /// shown back.
    Phone {
        number: String,
        typed: String,
    },
    /// Values of the chosen options, in the order of the options.
    Choices(Vec<String>),
    Date(JalaliDate),
    Number(i64),
    /// Rials.
    Money(i64),
    YesNo(bool),
    /// Key of the province ([`super::provinces`]) and the name of the city.
    Place {
        province: String,
        city: String,
    },
    Files(Vec<FileAnswer>),
    /// Entries of a repeating group.
    Entries(Vec<Answers>),
    /// The statement was agreed to.
    Agreed,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(…)"),
            Self::Phone { .. } => f.write_str("Phone(…)"),
            Self::Choices(chosen) => write!(f, "Choices({})", chosen.len()),
            Self::Date(_) => f.write_str("Date(…)"),
            Self::Number(_) => f.write_str("Number(…)"),
            Self::Money(_) => f.write_str("Money(…)"),
            Self::YesNo(_) => f.write_str("YesNo(…)"),
            Self::Place { .. } => f.write_str("Place(…)"),
            Self::Files(files) => f.debug_tuple("Files").field(files).finish(),
            Self::Entries(entries) => f.debug_tuple("Entries").field(entries).finish(),
            Self::Agreed => f.write_str("Agreed"),
        }
    }
}

/// A file that was uploaded and stored before the page was posted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileAnswer {
    pub document: DocumentId,
    /// The name on the person's device; only ever shown.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// Told from the content.
    pub media_type: String,
    /// Of the stored content, 64 hexadecimal digits.
    pub sha256: String,
}

impl std::fmt::Debug for FileAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({}, {} bytes)", self.document, self.media_type, self.size)
    }
}

/// Answers by the key of their field. Ordered by key, so that the same answers are always the same JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<FieldKey, Answer>);

impl Answers {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn get(&self, key: &str) -> Option<&Answer> {
        self.0.get(key)
    }

    pub fn insert(&mut self, key: FieldKey, answer: Answer) {
        self.0.insert(key, answer);
    }

    pub fn remove(&mut self, key: &str) -> Option<Answer> {
        self.0.remove(key)
    }

    pub fn contains(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&FieldKey, &Answer)> {
        self.0.iter()
    }

    /// The text, code, phone number or chosen value of a field.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Answer::Text(text) => Some(text),
            Answer::Phone { number, .. } => Some(number),
            _ => None,
        }
    }

    /// Takes over a page that was validated: what the page asked before and is not asked now goes away.
    pub fn replace_page(&mut self, page: &super::Page, answers: Self) {
        for field in &page.fields {
            self.0.remove(field.key.as_str());
        }
        self.0.extend(answers.0);
    }

    /// Every file in these answers, those in groups too.
    pub fn files(&self) -> Vec<&FileAnswer> {
        let mut files = Vec::new();
        self.collect_files(&mut files);
        files
    }

    fn collect_files<'a>(&'a self, files: &mut Vec<&'a FileAnswer>) {
        for answer in self.0.values() {
            match answer {
                Answer::Files(found) => files.extend(found),
                Answer::Entries(entries) => entries.iter().for_each(|entry| entry.collect_files(files)),
                _ => {}
            }
        }
    }
}

impl FromIterator<(FieldKey, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FieldKey, Answer)>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl Extend<(FieldKey, Answer)> for Answers {
    fn extend<I: IntoIterator<Item = (FieldKey, Answer)>>(&mut self, items: I) {
        self.0.extend(items);
    }
}

impl IntoIterator for Answers {
    type Item = (FieldKey, Answer);
    type IntoIter = std::collections::btree_map::IntoIter<FieldKey, Answer>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Answers {
    type Item = (&'a FieldKey, &'a Answer);
    type IntoIter = std::collections::btree_map::Iter<'a, FieldKey, Answer>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
