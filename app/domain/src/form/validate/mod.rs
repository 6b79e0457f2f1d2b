//! The one validator: the same Rust runs in the browser, in the kiosk and on the server.

mod code;
mod date;
mod files;
mod group;
mod number;
mod page;
mod place;
mod text;
mod value;

use super::walk::walk;
use super::{Answers, FileAnswer, Form, PageKey, Problems, Raw, Scope, to_raw};
use crate::jalali::JalaliDate;
use page::Reader;

/// A page that was not taken: everything that was typed, and what is wrong with it.
#[derive(Clone, PartialEq, Eq)]
pub struct Rejected {
    pub raw: Raw,
    pub problems: Problems,
}

/// Without what was typed: it may be personal.
impl std::fmt::Debug for Rejected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rejected").field(&self.problems).finish()
    }
}

/// Reads one posted page.
///
/// * `saved`: all answers so far. Conditions look at those before the page, and files that are in them may be kept.
/// * `uploads`: other files bound to this draft (just uploaded, not in an answer yet). A posted file id that is in
///   neither is passed over: nobody attaches another person's document by its id.
/// * `today`: on Tehran's calendar.
///
/// Only what the page asks is read; other inputs are passed over, hidden fields too. The result replaces the page's
/// answers: [`Answers::replace_page`]. An unknown or hidden page asks nothing and gives no answers.
///
/// # Errors
/// [`Rejected`] with at least one problem, in the order of the inputs; the raw values are the ones that came in.
pub fn validate_page(
    form: &Form,
    page: &PageKey,
    raw: Raw,
    saved: &Answers,
    uploads: &[FileAnswer],
    today: JalaliDate,
) -> Result<Answers, Rejected> {
    let Some(asked) = form.page(page) else { return Ok(Answers::new()) };
    let before = walk(form, saved, Some(page)).kept;
    let around = Scope::new(&before);
    if !super::walk::is_shown(asked.show_if.as_ref(), &around) {
        return Ok(Answers::new());
    }
    let mut reader = Reader::new(&raw, saved.files().into_iter().chain(uploads), today);
    let answers = reader.fields(&asked.fields, None, &around);
    let problems = reader.problems;
    if problems.is_empty() { Ok(answers) } else { Err(Rejected { raw, problems }) }
}

/// Checks saved answers as a whole, for the submission: what is missing, what the rules of this version or of today
/// no longer allow. Saved answers are put back into their inputs and read again, so there is no second set of rules.
pub fn validate_all(form: &Form, answers: &Answers, today: JalaliDate) -> Problems {
    let walked = walk(form, answers, None);
    let mut problems = Problems::new();
    for page in walked.pages {
        let raw = to_raw(page, &walked.kept);
        if let Err(rejected) = validate_page(form, &page.key, raw, answers, &[], today) {
            problems.append(rejected.problems);
        }
    }
    problems
}

#[cfg(test)]
mod tests;
