use domain::calendar::{Ledger, LedgerLine};
use leptos::prelude::*;

use crate::Details;
use crate::text::ledger;

/// «چرا این تاریخ؟»: every day between receipt and promise, and why it counts or not.
#[component]
pub fn LedgerView(
    ledger: Ledger,
    #[prop(optional)] open: bool,
) -> impl IntoView {
    let unit = ledger.unit;
    let lines = ledger
        .lines
        .iter()
        .map(|line| {
            let words = ledger::line(line, unit);
            view! {
                <li class=class(line)>
                    <span class="ledger__date num">{words.when}</span>
                    <span class="ledger__words">{words.words}</span>
                    {words.counted.map(|counted| view! { <span class="ledger__counted num">{counted}</span> })}
                </li>
            }
        })
        .collect_view();
    view! {
        <Details summary=ledger::why_this_date() open>
            <ol class="ledger">{lines}</ol>
        </Details>
    }
}

fn class(line: &LedgerLine) -> &'static str {
    match line {
        LedgerLine::Received { .. }
        | LedgerLine::AfterClosing { .. }
        | LedgerLine::ReceivedOn { .. }
        | LedgerLine::CountedFrom { .. }
        | LedgerLine::MonthsAdded { .. } => "ledger__line",
        LedgerLine::Due { .. } => "ledger__line ledger__line--mark",
        LedgerLine::Counted { .. } | LedgerLine::Shortened { .. } => "ledger__line ledger__line--counted",
        LedgerLine::SkippedWeekend { .. }
        | LedgerLine::SkippedHoliday { .. }
        | LedgerLine::SkippedClosure { .. }
        | LedgerLine::Paused { .. }
        | LedgerLine::HolidaysUnknown { .. } => "ledger__line ledger__line--not-counted",
    }
}
