//! What happened, the newest first, one line per event; and whether the record can be trusted.

use super::Case;
use components::text::{event, list, staff as words};
use components::{Audience, Glyph, OptionalText, Section, Tag, Timeline, TimelineItem, Tone};
use domain::form::FieldLabels;
use domain::kartabl::StaffEntry;
use domain::request::EventKind;
use leptos::prelude::*;

pub fn history(case: &Case) -> AnyView {
    let items = case.timeline.iter().rev().map(|entry| item(entry, &case.field_labels)).collect::<Vec<_>>();
    let chain = if case.chain_intact {
        view! { <Tag tone=Tone::Done icon=Glyph::Link text=words::chain_intact()/> }
    } else {
        view! { <Tag tone=Tone::Trouble icon=Glyph::Warning text=words::chain_broken()/> }
    };
    view! {
        <Section title=words::history()>
            <p>{chain}</p>
            <Timeline items dense=true/>
        </Section>
    }
    .into_any()
}

/// One event as staff read it.
pub fn item(entry: &StaffEntry, labels: &FieldLabels) -> TimelineItem {
    let by = if entry.by.is_empty() { words::system().to_owned() } else { components::text::isolate(&entry.by) };
    let by = if entry.unit_title.is_empty() { by } else { list([&by, &entry.unit_title]) };
    TimelineItem {
        id: format!("event-{}", entry.number),
        at: entry.at,
        title: event::staff(&entry.kind),
        by: OptionalText::from(by),
        words: OptionalText(written(&entry.kind, labels)),
        audience: entry.kind.public().is_none().then_some(Audience::Internal),
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
        EventKind::StageDecided { .. } | EventKind::Referred { .. } | EventKind::Reopened { .. } => {
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
