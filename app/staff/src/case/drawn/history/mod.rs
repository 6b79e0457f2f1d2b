//! What happened, the newest first, one line per event; and whether the record can be trusted.

mod events;
mod folding;

pub use events::{Events, audience};

use super::{Around, Beside};
use components::text::{case as case_words, digits, event, inquiry, list, staff as words};
use components::{Audience, Glyph, OptionalText, Section, Tag, TimelineItem, Tone};
use domain::form::FieldLabels;
use domain::kartabl::{CaseView, StaffEntry};
use domain::request::EventKind;
use leptos::prelude::*;

pub fn history(case: &CaseView, around: &Around) -> AnyView {
    let chain = if case.chain_intact {
        view! { <Tag tone=Tone::Done icon=Glyph::Link text=words::chain_intact()/> }
    } else {
        view! { <Tag tone=Tone::Trouble icon=Glyph::Warning text=words::chain_broken()/> }
    };
    let which = Events::ALL.map(|events| choice(case, events, around)).collect_view();
    let lines = folding::lines(case, around.beside.events);
    view! {
        <Section title=words::history()>
            <nav class="events" aria-label=case_words::which_events()><ul class="events__list">{which}</ul></nav>
            {lines}
            <p class="events__chain">{chain}</p>
        </Section>
    }
    .into_any()
}

/// A link to the same case with only these events, so that it works without a script and can be sent.
fn choice(case: &CaseView, events: Events, around: &Around) -> AnyView {
    let found = case.timeline.iter().filter(|entry| events.holds(entry)).count();
    let href = around.with(case.id, Beside { events, ..around.beside });
    let current = (around.beside.events == events).then_some("page");
    view! {
        <li>
            <a class="events__link" id=link_id(events) href=href aria-current=current>
                {events.label()} " " <span class="events__count num">{digits(found)}</span>
            </a>
        </li>
    }
    .into_any()
}

/// The id of the link that leads to these events.
pub fn link_id(events: Events) -> String {
    format!("events-{}", events.as_str())
}

/// One event as staff read it.
pub fn item(entry: &StaffEntry, labels: &FieldLabels) -> TimelineItem {
    let by = if entry.by.is_empty() { words::system().to_owned() } else { components::text::isolate(&entry.by) };
    let by = match &entry.on_behalf_of {
        Some(absent) => inquiry::on_behalf(by, components::text::isolate(absent)),
        None => by,
    };
    let by = if entry.unit_title.is_empty() { by } else { list([&by, &entry.unit_title]) };
    TimelineItem {
        id: format!("e-{}", entry.number),
        at: entry.at,
        title: event::staff(&entry.kind),
        by: OptionalText::from(by),
        words: OptionalText(written(&entry.kind, labels)),
        audience: Some(audience(entry)).filter(|audience| *audience != Audience::Citizen),
    }
}

/// What was written with it. Words that stay inside although the event itself is public are marked as such.
fn written(kind: &EventKind, labels: &FieldLabels) -> Option<String> {
    let words = event::words(kind).map(str::to_owned);
    match kind {
        EventKind::MarkedDeficient { items, .. } => {
            let lines = items.iter().map(|item| format!("{}: {}", labels.get(&item.field), item.words));
            Some(lines.chain(words).collect::<Vec<_>>().join("\n"))
        }
        EventKind::Rejected { reason, legal_basis } => {
            Some(format!("{reason}\n{}: {legal_basis}", words::legal_basis()))
        }
        kind if kind.public().is_some() && !kind.has_citizens_words() => {
            words.map(|words| format!("{}: {words}", words::internal()))
        }
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::UnitId;

    #[test]
    fn a_note_that_goes_with_a_public_step_is_marked_as_internal() {
        let kind = EventKind::StageDecided {
            stage: "a".to_owned(),
            decision: "b".to_owned(),
            decision_label: "تأیید".to_owned(),
            note: "سند را دیدم".to_owned(),
            next_stage: "c".to_owned(),
            next_title: "بازدید".to_owned(),
            next_unit: UnitId::new(uuid::Uuid::nil()),
        };
        assert_eq!(written(&kind, &FieldLabels::default()).as_deref(), Some("درونی: سند را دیدم"));
    }
}
