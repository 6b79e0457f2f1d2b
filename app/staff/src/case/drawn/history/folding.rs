//! Events as lines: what the system does by itself is folded, and so is what is long past. A browser that is led to a
//! folded line unfolds it.

use super::{Events, audience, item};
use components::text::case as words;
use components::{Audience, timeline_line};
use domain::kartabl::{CaseView, StaffEntry};
use leptos::prelude::*;

/// As many lines as are read at a glance; as few more are not worth a fold.
const NEWEST: usize = 8;
const FEW: usize = 3;

/// Events that stand together in the list.
#[derive(Debug)]
enum Piece<'a> {
    Line(&'a StaffEntry),
    /// Several of the system's in a row.
    Folded(Vec<&'a StaffEntry>),
}

pub fn lines(case: &CaseView, events: Events) -> AnyView {
    let entries: Vec<&StaffEntry> = case.timeline.iter().rev().filter(|entry| events.holds(entry)).collect();
    if entries.is_empty() {
        return view! { <p>{words::no_events()}</p> }.into_any();
    }
    let pieces = match events {
        Events::System => entries.into_iter().map(Piece::Line).collect(),
        _ => folded(entries),
    };
    let (newest, earlier) = split(&pieces);
    let newest = drawn(case, newest);
    let earlier = (!earlier.is_empty()).then(|| {
        let summary = words::earlier_events(earlier.iter().map(Piece::count).sum::<usize>());
        let earlier = drawn(case, earlier);
        view! {
            <details class="events__fold">
                <summary class="details__summary">{summary}</summary>
                <ol class="timeline timeline--dense">{earlier}</ol>
            </details>
        }
    });
    view! { <ol class="timeline timeline--dense">{newest}</ol> {earlier} }.into_any()
}

/// One event of the system's stands as it is; several after each other make one line.
fn folded(entries: Vec<&StaffEntry>) -> Vec<Piece<'_>> {
    let is_system = |entry: &StaffEntry| audience(entry) == Audience::System;
    let mut pieces = Vec::new();
    for run in entries.chunk_by(|one, next| is_system(one) && is_system(next)) {
        pieces.push(if let [one] = run { Piece::Line(one) } else { Piece::Folded(run.to_vec()) });
    }
    pieces
}

fn split<'p, 'a>(pieces: &'p [Piece<'a>]) -> (&'p [Piece<'a>], &'p [Piece<'a>]) {
    let newest = if pieces.len() <= NEWEST + FEW { pieces.len() } else { NEWEST };
    pieces.split_at(newest)
}

fn drawn(case: &CaseView, pieces: &[Piece<'_>]) -> Vec<AnyView> {
    let line = |entry: &StaffEntry| timeline_line(item(entry, &case.field_labels), true);
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Line(entry) => line(entry),
            Piece::Folded(entries) => {
                let lines: Vec<_> = entries.iter().map(|entry| line(entry)).collect();
                view! {
                    <li class="timeline__item timeline__item--folded">
                        <details class="events__fold">
                            <summary class="details__summary">{words::folded_events(entries.len())}</summary>
                            <ol class="timeline timeline--dense">{lines}</ol>
                        </details>
                    </li>
                }
                .into_any()
            }
        })
        .collect()
}

impl Piece<'_> {
    fn count(&self) -> usize {
        match self {
            Self::Line(_) => 1,
            Self::Folded(entries) => entries.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Instant;
    use domain::request::EventKind;

    fn entry(number: u32, kind: EventKind) -> StaffEntry {
        let (by, unit_title) = ("نرگس".to_owned(), String::new());
        StaffEntry { number, at: Instant::UNIX_EPOCH, by, on_behalf_of: None, unit_title, kind }
    }

    #[test]
    fn what_the_system_did_in_a_row_is_one_line() {
        let all = [
            entry(4, EventKind::SurveyAnswered),
            entry(3, EventKind::SurveyAnswered),
            entry(2, EventKind::Withdrawn),
            entry(1, EventKind::SurveyAnswered),
        ];
        let pieces = folded(all.iter().collect());
        assert_eq!(pieces.iter().map(Piece::count).collect::<Vec<_>>(), [2, 1, 1]);
        assert!(matches!(pieces[2], Piece::Line(_)));
    }

    #[test]
    fn a_few_lines_more_are_not_folded() {
        let all: Vec<_> = (0..20).map(|number| entry(number, EventKind::Withdrawn)).collect();
        let of = |many: usize| split(&folded(all[..many].iter().collect())).0.len();
        assert_eq!([0, 8, 11, 12, 20].map(of), [0, 8, 11, 8, 8]);
    }
}
