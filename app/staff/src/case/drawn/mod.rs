//! What is only read of a case, drawn by the server for the browser to put in its place.
//!
//! A browser that drew it itself would download the reading of everything a case can hold: every event, status and
//! answer, and the words for them. It has the heading, the buttons and what is done with them; the rest comes drawn.

mod answers;
mod around;
mod circulation;
mod documents;
mod facts;
mod files;
mod history;
mod inquiries;
mod offered;
mod others;
mod signed;
mod state;
mod tags;

use super::DrawnCase;
pub use answers::answers;
pub use around::Around;
use around::Beside;
use components::Timeline;
use components::text::{alert, staff as words};
use domain::form::FieldLabels;
use domain::kartabl::{CaseView, SamePerson, StaffEntry};
pub use history::item;
use leptos::prelude::*;
use others::{OTHERS, OTHERS_LINK};
use server_fns::{AppError, Packed};
pub use signed::signed;

/// Draws a case in the language of whoever asks, with the person's other cases if they were asked for.
///
/// # Errors
/// `Broken` where it cannot be written.
pub fn draw(case: CaseView, others: Option<SamePerson>, around: &Around) -> Result<DrawnCase, AppError> {
    let offered = offered::offered(&case).into_iter().map(|verb| (verb.key(), verb.label(&case))).collect();
    let what =
        || view! { {state::state(&case)} {facts::facts(&case, around)} {documents::documents(&case)} {answers(&case)} };
    let past = || {
        view! {
            {others.map(|others| others::others(case.id, others, around))}
            {history::history(&case, around)}
            {inquiries::inquiries(&case)}
            {circulation::circulation(&case)}
        }
    };
    let (tags, what, past) = (html(|| tags::tags(&case)), html(what), html(past));
    Ok(DrawnCase {
        id: case.id,
        revision: case.revision,
        title: words::case_title(&case.service_title, &case.applicant.name),
        service_title: case.service_title.clone(),
        name: case.applicant.name.clone(),
        offered,
        beside: focus_of(around.beside),
        ledger: alert::ledger_lines(&case.time_ledger),
        tags,
        what,
        past,
        forms: Packed::pack(&for_forms(case))?,
    })
}

/// Draws what happened, the newest last.
pub fn draw_events(entries: &[StaffEntry], labels: &FieldLabels) -> String {
    let mut items: Vec<_> = entries.iter().map(|entry| item(entry, labels)).collect();
    // The history of the case has the same events under these ids.
    items.iter_mut().for_each(|item| item.id = format!("since-{}", item.id));
    html(|| view! { <Timeline items dense=true/> })
}

/// What no form asks for is not sent a second time.
fn for_forms(case: CaseView) -> CaseView {
    CaseView { timeline: Vec::new(), promise: None, ..case }
}

/// Of each part beside the case, what has the focus when the part has changed: what was opened, or what opens it.
fn focus_of(beside: Beside) -> Vec<String> {
    let others = if beside.others { OTHERS } else { OTHERS_LINK };
    vec![others.to_owned(), history::link_id(beside.events)]
}

fn html<V: RenderHtml>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().to_html())
}
