//! What was answered so far, and where in the form somebody is. Plain logic: no signals, no drawing.

use crate::machine::Filled;
use domain::draft::{NextPage, after};
use domain::form::{
    Answer, Answers, FieldKind, FileAnswer, Form, InputPath, Page, PageKey, Position, Problems, ProfileFact, Raw,
    position, previous_page, prune_hidden, to_raw, validate_all, validate_page, visible_pages,
};
use domain::identifier::Mobile;
use domain::in_person::{ENTRY_BYTES, KioskService, ListedService, OfflineFile};
use domain::jalali::JalaliDate;
use domain::problem::Problem;
use domain::service::ServiceKey;

/// The input of the number that news are sent to; no field of a form begins with a line.
pub(crate) const MOBILE: &str = "_mobile";

/// Bytes of all files of one request: base64 makes three into four, and the answers need room too.
pub(crate) const FILES_BYTES: u64 = (ENTRY_BYTES as u64) * 3 / 4 - 256 * 1024;

/// Where in the request somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The number that news are sent to.
    Mobile,
    Page(PageKey),
    /// All answers, before they are sent.
    Check,
}

/// A file in memory.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct KeptFile {
    pub answer: FileAnswer,
    /// Base64.
    pub bytes: String,
}

#[derive(Clone, PartialEq)]
pub(crate) struct Draft {
    pub service: ServiceKey,
    pub version: u32,
    pub title: String,
    pub form: Form,
    pub mobile: String,
    pub answers: Answers,
    pub files: Vec<KeptFile>,
    pub step: Step,
    /// Somebody came from the check page to put one thing right.
    pub changing: bool,
}

impl Draft {
    pub fn of(listed: &ListedService, service: KioskService) -> Self {
        Self {
            service: listed.key.clone(),
            version: service.version,
            title: listed.title.clone(),
            form: service.form,
            mobile: String::new(),
            answers: Answers::new(),
            files: Vec::new(),
            step: Step::Mobile,
            changing: false,
        }
    }

    /// The page that is asked now.
    pub fn page(&self) -> Option<&Page> {
        match &self.step {
            Step::Page(key) => self.form.page(key),
            Step::Mobile | Step::Check => None,
        }
    }

    /// «مرحلهٔ ۲ از ۵», the number among them; nothing while the count is not certain.
    pub fn position(&self) -> Option<Position> {
        match &self.step {
            Step::Mobile => visible_pages(&self.form, &self.answers)
                .first()
                .and_then(|first| position(&self.form, &first.key, &self.answers))
                .map(|at| Position { page: 1, of: at.of + 1 }),
            Step::Page(key) => {
                position(&self.form, key, &self.answers).map(|at| Position { page: at.page + 1, of: at.of + 1 })
            }
            Step::Check => None,
        }
    }

    /// What stands in the inputs of the present step.
    pub fn raw(&self) -> Raw {
        match self.page() {
            Some(page) => to_raw(page, &self.answers),
            None if self.step == Step::Mobile && !self.mobile.is_empty() => {
                vec![(MOBILE.to_owned(), self.mobile.clone())]
            }
            None => Raw::new(),
        }
    }

    /// Files that an answer may name.
    pub fn uploads(&self) -> Vec<FileAnswer> {
        self.files.iter().map(|file| file.answer.clone()).collect()
    }

    /// Room that is left for files.
    pub fn room(&self) -> u64 {
        let taken: u64 = self.files.iter().map(|file| file.answer.size).sum();
        FILES_BYTES.saturating_sub(taken)
    }

    /// Takes what was typed and goes on.
    ///
    /// # Errors
    /// What is wrong with it; then nothing was taken.
    pub fn go_on(&mut self, raw: Raw, today: JalaliDate) -> Result<(), Problems> {
        match self.step.clone() {
            Step::Mobile => {
                let typed = crate::raw::value(&raw, MOBILE);
                let mobile = Mobile::parse(typed).map_err(|problem| at(MOBILE, problem))?;
                self.mobile = mobile.as_str().to_owned();
                self.offer_mobile(typed);
                self.step = match visible_pages(&self.form, &self.answers).first() {
                    Some(first) if !self.changing => Step::Page(first.key.clone()),
                    _ => Step::Check,
                };
            }
            Step::Page(key) => {
                let answers = validate_page(&self.form, &key, raw, &self.answers, &self.uploads(), today)
                    .map_err(|rejected| rejected.problems)?;
                if let Some(page) = self.form.page(&key) {
                    self.answers.replace_page(page, answers);
                }
                self.forget_unused_files();
                self.step = match after(&self.form, &key, &self.answers, self.changing, today) {
                    NextPage::Page(next) => Step::Page(next),
                    NextPage::Check => Step::Check,
                };
            }
            Step::Check => {}
        }
        if self.step == Step::Check {
            self.changing = false;
        }
        Ok(())
    }

    /// The number stands in the questions that ask for it again (WCAG 2.2, 3.3.7), unless they were answered.
    fn offer_mobile(&mut self, typed: &str) {
        for field in self.form.fields() {
            let asks = field.kind == FieldKind::Mobile && field.profile == Some(ProfileFact::Mobile);
            if asks && !self.answers.contains(field.key.as_str()) {
                let answer = Answer::Phone { number: self.mobile.clone(), typed: typed.to_owned() };
                self.answers.insert(field.key.clone(), answer);
            }
        }
    }

    /// To the step before; `false` on the first.
    pub fn go_back(&mut self) -> bool {
        let before = match &self.step {
            Step::Mobile => None,
            _ if self.changing => Some(Step::Check),
            Step::Page(key) => Some(
                previous_page(&self.form, key, &self.answers).map_or(Step::Mobile, |page| Step::Page(page.key.clone())),
            ),
            Step::Check => visible_pages(&self.form, &self.answers).last().map(|page| Step::Page(page.key.clone())),
        };
        self.changing = false;
        match before {
            Some(step) => {
                self.step = step;
                true
            }
            None => false,
        }
    }

    /// From the check page to one page, and back from there.
    pub fn change(&mut self, step: Step) {
        self.changing = true;
        self.step = step;
    }

    /// What keeps it from being sent.
    pub fn problems(&self, today: JalaliDate) -> Problems {
        validate_all(&self.form, &self.answers, today)
    }

    /// The request as it is kept: without answers to questions that are not asked any more.
    pub fn filled(&self) -> Filled {
        let answers = prune_hidden(&self.form, &self.answers);
        let named: Vec<_> = answers.files().iter().map(|file| file.document).collect();
        let files = self.files.iter().filter(|file| named.contains(&file.answer.document));
        let files = files.map(|file| OfflineFile {
            id: file.answer.document,
            name: file.answer.name.clone(),
            bytes: file.bytes.clone(),
        });
        Filled {
            service: self.service.clone(),
            service_version: self.version,
            mobile: self.mobile.clone(),
            files: files.collect(),
            answers,
        }
    }

    /// Files that were taken out of an answer do not wait in memory.
    fn forget_unused_files(&mut self) {
        let named: Vec<_> = self.answers.files().iter().map(|file| file.document).collect();
        self.files.retain(|file| named.contains(&file.answer.document));
    }
}

fn at(name: &str, problem: Problem) -> Problems {
    [(InputPath::new(name), problem)].into_iter().collect()
}

#[cfg(test)]
mod tests;
