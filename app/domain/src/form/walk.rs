//! The one walk from the first page to the last that decides what is asked.
//!
//! Answers are kept as the walk meets their fields, and conditions see only what was kept so far: an answer that is
//! hidden cannot show anything else. Answers to fields that the form does not have stay visible to conditions, so
//! that a form restricted to a few items still knows the rest (see [`super::restrict_to`]).

use super::{Answer, Answers, Field, FieldKind, Form, Page, PageKey, Scope};

/// What the walk met.
pub(super) struct Walk<'a> {
    /// Answers that count, with those of fields outside the form.
    pub kept: Answers,
    /// Pages that are shown.
    pub pages: Vec<&'a Page>,
}

/// Walks the whole form, or up to and without the page `until`.
pub(super) fn walk<'a>(form: &'a Form, answers: &Answers, until: Option<&PageKey>) -> Walk<'a> {
    let mut kept = outside(form, answers);
    let mut pages = Vec::new();
    for page in &form.pages {
        if until == Some(&page.key) {
            break;
        }
        if is_shown(page.show_if.as_ref(), &Scope::new(&kept)) && keep_page(page, answers, &mut kept) {
            pages.push(page);
        }
    }
    Walk { kept, pages }
}

/// Answers to fields that this form does not ask.
fn outside(form: &Form, answers: &Answers) -> Answers {
    let mut outside = answers.clone();
    for field in form.fields() {
        outside.remove(field.key.as_str());
    }
    outside
}

/// Keeps what the page asks; says whether it asks anything.
fn keep_page(page: &Page, answers: &Answers, kept: &mut Answers) -> bool {
    let mut asks = false;
    for field in &page.fields {
        if !is_shown(field.show_if.as_ref(), &Scope::new(kept)) {
            continue;
        }
        asks = true;
        if let Some(answer) = answers.get(field.key.as_str()) {
            let answer = keep_answer(field, answer, &Scope::new(kept));
            kept.insert(field.key.clone(), answer);
        }
    }
    asks
}

fn keep_answer(field: &Field, answer: &Answer, around: &Scope<'_>) -> Answer {
    match (&field.kind, answer) {
        (FieldKind::Group(group), Answer::Entries(entries)) => {
            Answer::Entries(entries.iter().map(|entry| keep_entry(&group.fields, entry, around)).collect())
        }
        _ => answer.clone(),
    }
}

fn keep_entry(fields: &[Field], entry: &Answers, around: &Scope<'_>) -> Answers {
    let mut kept = Answers::new();
    for field in fields {
        let scope = Scope::inside(&kept, around);
        if !is_shown(field.show_if.as_ref(), &scope) {
            continue;
        }
        if let Some(answer) = entry.get(field.key.as_str()) {
            let answer = keep_answer(field, answer, &scope);
            kept.insert(field.key.clone(), answer);
        }
    }
    kept
}

pub(super) fn is_shown(show_if: Option<&super::Condition>, scope: &Scope<'_>) -> bool {
    show_if.is_none_or(|condition| condition.holds_in(scope))
}
