//! The timeline: what happened, when, in which unit. Only public events reach this page.

use components::text::{citizen as words, dates, event};
use components::{Timeline, TimelineItem};
use domain::jalali::JalaliDate;
use domain::request::PublicEvent;
use domain::tracking::TimelineEntry;
use leptos::prelude::*;

/// The newest first.
#[component]
pub(super) fn History(timeline: Vec<TimelineEntry>) -> impl IntoView {
    let mut items: Vec<TimelineItem> = timeline
        .into_iter()
        .enumerate()
        .map(|(index, entry)| TimelineItem {
            id: format!("event-{}", index + 1),
            at: entry.at,
            title: event::public(&entry.event),
            by: entry.unit_title.into(),
            words: written(&entry.event).into(),
            audience: None,
        })
        .collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.at));
    view! { <Timeline items/> }
}

/// What was written to the citizen with it.
fn written(event: &PublicEvent) -> String {
    let until = |at: &domain::Instant| words::fix_until(dates::full_date(JalaliDate::of(*at)));
    match event {
        PublicEvent::MarkedDeficient { items, words, until: at } => {
            let lines = items.iter().map(|item| item.words.clone()).chain([words.clone(), until(at)]);
            lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
        }
        PublicEvent::Rejected { reason, legal_basis } => format!("{reason}\n{}", words::cost_law(legal_basis)),
        PublicEvent::Transferred { reason } => reason.clone(),
        PublicEvent::AskedCitizen { words, until: at } => format!("{words}\n{}", until(at)),
        _ => String::new(),
    }
}
