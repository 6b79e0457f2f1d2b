//! What is drawn at a counter too: a page of a form as a clerk fills it in, with nothing in it that needs a bundle, and the
//! sheets that are printed there.

use crate::fields::{Fields, Filled, problem_lines};
use components::{ErrorLine, OptionalText, Untranslated};
use domain::draft::DraftPage;
use domain::tracking::{Receipt, ResponseView};
use leptos::prelude::*;

/// The page's fieldset, and the lines of the error summary that belong to it.
#[must_use]
pub fn grouped_page(page: DraftPage) -> (AnyView, Vec<ErrorLine>) {
    let filled = Filled::at_counter(page);
    let lines = problem_lines(&filled);
    let asked = &filled.page().page;
    let fields = Fields { filled: &filled, fields: &asked.fields, within: None, entry: None }.view();
    let title = asked.title.clone();
    let hint = OptionalText(asked.hint.clone()).shown();
    let drawn = view! {
        <fieldset class="grouped">
            <legend class="grouped__title"><Untranslated text=title/></legend>
            {hint.map(|hint| view! { <p class="field__hint"><Untranslated text=hint/></p> })}
            {fields}
        </fieldset>
    };
    (drawn.into_any(), lines)
}

/// Table 3.
#[must_use]
pub fn receipt_sheet(receipt: Receipt) -> AnyView {
    crate::pages::receipt::sheet(receipt)
}

/// Table 4.
#[must_use]
pub fn answer_sheet(response: ResponseView) -> AnyView {
    crate::pages::answer::sheet(response)
}
