//! Everything that happened, the oldest first, as a table.

use super::table::table;
use crate::case::Case;
use crate::case::drawn::item;
use components::text::{case as words, digits};
use components::{InstantView, Paragraphs, Untranslated};
use domain::kartabl::StaffEntry;
use domain::request::EventKind;
use leptos::prelude::*;

pub fn timeline(case: &Case, notes: bool) -> AnyView {
    let shown = case.timeline.iter().filter(|entry| notes || !matches!(entry.kind, EventKind::Noted { .. }));
    let rows = shown.map(|entry| row(case, entry, notes)).collect();
    table(&[words::row_number(), words::event_time(), words::event_what(), words::event_by()], rows)
}

fn row(case: &Case, entry: &StaffEntry, notes: bool) -> AnyView {
    let item = item(entry, &case.field_labels);
    let written = item.words.shown().filter(|_| notes || entry.kind.has_citizens_words());
    view! {
        <tr>
            <td class="num">{digits(entry.number)}</td>
            <td><InstantView at=item.at short=true/></td>
            <td><Untranslated text=item.title/> {written.map(|text| view! { <div class="sheet__words"><Paragraphs text/></div> })}</td>
            <td>{item.by.shown().map(|by| view! { <Untranslated text=by/> })}</td>
        </tr>
    }
    .into_any()
}
