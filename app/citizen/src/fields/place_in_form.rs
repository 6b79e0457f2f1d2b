//! What stands in the inputs: as it was typed, with what is wrong.

use super::sentence::sentence;
use components::text::{citizen as words, form};
use domain::draft::{DraftPage, DraftPurpose};
use domain::form::{Answer, Answers, Field, FieldKind, FileAnswer, InputPath};
use domain::id::DraftId;

/// A question page with what was typed into it.
pub(crate) struct Filled {
    page: DraftPage,
    /// A clerk fills it in at a counter, where no bundle comes alive.
    at_counter: bool,
}

impl Filled {
    pub fn new(page: DraftPage) -> Self {
        Self { page, at_counter: false }
    }

    /// The same page as a clerk fills it in.
    #[cfg(feature = "ssr")]
    pub fn at_counter(page: DraftPage) -> Self {
        Self { page, at_counter: true }
    }

    pub fn is_at_counter(&self) -> bool {
        self.at_counter
    }

    pub fn page(&self) -> &DraftPage {
        &self.page
    }

    pub fn draft(&self) -> DraftId {
        self.page.draft
    }

    /// What was typed into this input.
    pub fn value(&self, name: &str) -> Option<String> {
        self.page.raw.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone())
    }

    /// Everything that was posted under this name.
    pub fn values(&self, name: &str) -> Vec<String> {
        self.page.raw.iter().filter(|(found, _)| found == name).map(|(_, value)| value.clone()).collect()
    }

    /// What is wrong with this field, worded as in the summary. `entry` is «فرزند ۲» inside a group.
    pub fn error(&self, field: &Field, path: &InputPath, entry: Option<&str>) -> Option<String> {
        let is_group = matches!(field.kind, FieldKind::Group(_));
        let found = if is_group { self.page.problems.at(path) } else { self.first_under(path) };
        found.map(|found| sentence(field, found, &label_in(&field.label, entry)))
    }

    fn first_under(&self, path: &InputPath) -> Option<&domain::problem::Problem> {
        self.page.problems.under(path).next().map(|(_, found)| found)
    }

    /// Files that are stored for this field.
    pub fn files(&self, path: &InputPath) -> Vec<FileAnswer> {
        let ids = self.values(path.as_str());
        let stored = match answer_at(&self.page.answers, path) {
            Some(Answer::Files(files)) => files.clone(),
            _ => Vec::new(),
        };
        if !stored.is_empty() {
            return stored;
        }
        let known = self.page.answers.files();
        ids.iter()
            .filter_map(|id| known.iter().find(|file| file.document.to_string() == *id))
            .map(|file| (*file).clone())
            .collect()
    }

    /// How many entries of a group to show: those posted or saved, and as many as are needed.
    pub fn entries(&self, path: &InputPath, least: u32) -> usize {
        let name = path.part(domain::form::raw::ENTRIES);
        match self.value(name.as_str()).and_then(|count| count.parse::<usize>().ok()) {
            Some(count) => count.min(domain::form::limits::GROUP_ENTRIES as usize),
            None => least as usize,
        }
    }

    /// What the officer wrote about this field when the request was found deficient.
    pub fn deficiency(&self, field: &Field) -> Option<&str> {
        match &self.page.purpose {
            DraftPurpose::New => None,
            DraftPurpose::Completion { items, .. } => items
                .iter()
                .find(|item| InputPath::new(&item.field).root() == field.key.as_str())
                .map(|item| item.words.as_str()),
        }
    }
}

/// The label, with the entry it belongs to where there are several.
pub(super) fn label_in(label: &str, entry: Option<&str>) -> String {
    entry.map_or_else(|| label.to_owned(), |entry| words::label_of_entry(label, entry))
}

/// «فرزند ۲»
pub(super) fn entry_name(title: &str, index: usize) -> String {
    form::entry_title(title, index + 1)
}

fn answer_at<'a>(answers: &'a Answers, path: &InputPath) -> Option<&'a Answer> {
    let mut parts = path.as_str().split('.');
    let mut answer = answers.get(parts.next()?)?;
    while let (Answer::Entries(entries), Some(index)) = (answer, parts.next()) {
        answer = entries.get(index.parse::<usize>().ok()?)?.get(parts.next()?)?;
    }
    Some(answer)
}
