//! Everything that happened, the oldest first, as a table.

use crate::case::Case;
use crate::case::drawn::item;
use components::text::{case as words, digits};
use components::{Audience, InstantView, Paragraphs, Untranslated};
use domain::kartabl::StaffEntry;
use domain::request::EventKind;
use leptos::prelude::*;

pub fn timeline(case: &Case, notes: bool) -> AnyView {
    let shown = case.timeline.iter().filter(|entry| notes || !matches!(entry.kind, EventKind::Noted { .. }));
    let rows = shown.map(|entry| row(case, entry, notes)).collect_view();
    view! {
        <table class="sheet__table">
            <thead>
                <tr>
                    <th scope="col">{words::row_number()}</th>
                    <th scope="col">{words::event_time()}</th>
                    <th scope="col">{words::event_what()}</th>
                    <th scope="col">{words::event_by()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(case: &Case, entry: &StaffEntry, notes: bool) -> AnyView {
    let item = item(entry, &case.field_labels);
    let public =
        item.audience.is_none_or(|audience| audience == Audience::Citizen) && !holds_internal_words(&entry.kind);
    let written = item.words.shown().filter(|_| notes || public);
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

/// The citizen sees the event, and not what colleagues wrote with it.
fn holds_internal_words(kind: &EventKind) -> bool {
    // What the citizen is shown of it tells; everything else that was written stays inside.
    !matches!(
        kind,
        EventKind::MarkedDeficient { .. }
            | EventKind::Rejected { .. }
            | EventKind::Transferred { .. }
            | EventKind::AskedCitizen { .. }
            | EventKind::Objected { .. }
    )
}
