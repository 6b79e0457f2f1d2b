use domain::Instant;
use domain::calendar::TimeLeft;
use domain::sla::Sla;
use leptos::prelude::*;

use crate::text::status;
use crate::{Glyph, Tag, Tone};

/// How a case stands with its time, in one of four states: word, icon and colour; the promised date and time behind it.
#[component]
pub fn SlaTag(
    state: Sla,
    left: Option<TimeLeft>,
    /// The promised moment.
    due: Option<Instant>,
    /// An answer is still owed; otherwise the badge tells how it was.
    #[prop(default = true)]
    open: bool,
    /// For a row: the larger unit alone.
    #[prop(optional)]
    short: bool,
    /// More lines behind it, once they are known: where the time went.
    #[prop(optional)]
    ledger: Option<RwSignal<Option<String>>>,
) -> impl IntoView {
    let (tone, icon) = match (state, open) {
        (Sla::Stopped, _) => (Tone::Information, Glyph::Pause),
        (Sla::Overdue, _) => (Tone::Trouble, Glyph::Warning),
        (Sla::Near, _) => (Tone::Waiting, Glyph::Hourglass),
        (Sla::OnTime, true) => (Tone::Plain, Glyph::Clock),
        (Sla::OnTime, false) => (Tone::Done, Glyph::Check),
    };
    let promised = due.map(|due| status::sla_more(state, left, due, open));
    let title = move || {
        let ledger = ledger.and_then(|ledger| ledger.get());
        let lines: Vec<_> = promised.iter().cloned().chain(ledger).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    };
    let text = status::sla(state, left, open, short);
    view! {
        <span class="sla" title=title>
            <Tag tone icon text/>
        </span>
    }
}
