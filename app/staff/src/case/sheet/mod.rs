//! The case on paper: drawn by the server alone, in the order of an Iranian case file. Words that only colleagues read
//! are on it when they are asked for, and then it says so.

mod circulation;
mod documents;
mod head;
mod signatures;
mod table;
mod timeline;

use super::{Case, drawn};
use components::Section;
use components::text::{case as words, staff};
use domain::Instant;
use domain::kartabl::CaseView;
use leptos::prelude::*;
use std::sync::Arc;

/// What is drawn, for whom and when.
pub struct SheetOf {
    pub case: CaseView,
    pub agency: String,
    pub officer: String,
    pub now: Instant,
    /// With words that only colleagues read.
    pub notes: bool,
}

/// The sheet, without the page around it.
#[must_use]
pub fn case_sheet(sheet: SheetOf) -> AnyView {
    let SheetOf { case, agency, officer, now, notes } = sheet;
    let case: Case = Arc::new(case);
    let inside = if notes { words::notes_inside() } else { words::without_notes() };
    let signed = case.status.response().map(|signed| {
        view! { <section class="sheet__answer">{drawn::signed(signed)}</section> }
    });
    view! {
        {choices(&case, notes)}
        <article class="sheet">
            {head::head(&case, &agency)}
            {head::facts(&case)}
            {documents::documents(&case)}
            {drawn::answers(&case)}
            {signed}
            {circulation::circulation(&case, notes)}
            {circulation::inquiries(&case, notes)}
            <Section title=staff::history()>{timeline::timeline(&case, notes)}</Section>
            {signatures::signatures()}
            <footer class="sheet__foot">
                <p>{inside}</p>
                {head::made(&officer, now)}
            </footer>
        </article>
    }
    .into_any()
}

/// What is asked of the sheet; not printed.
fn choices(case: &Case, notes: bool) -> AnyView {
    view! {
        <form class="sheet-choices no-print" method="get" action=crate::address::sheet(case.id)>
            <a href=crate::address::case(case.id)>{components::text::common::back()}</a>
            <label class="sheet-choices__label">
                <input type="checkbox" name="notes" value="1" checked=notes/>
                {words::with_notes()}
            </label>
            <button class="button button--secondary" type="submit">{words::draw_again()}</button>
            <span class="sheet-choices__hint">{words::how_to_print()}</span>
        </form>
    }
    .into_any()
}
