use domain::request::{Held, TimePiece};
use leptos::prelude::*;

use crate::text::alert;
use crate::{Details, Untranslated};

/// «دفتر زمان»: which unit had it for how long in working time, and when and why its clock stood still.
#[component]
pub fn TimeLedger(
    /// Each with the title of its unit.
    pieces: Vec<(String, TimePiece)>,
) -> impl IntoView {
    let lines = pieces
        .into_iter()
        .map(|(unit, piece)| {
            let counts = piece.held == Held::Running;
            let class = if counts { "ledger__line ledger__line--counted" } else { "ledger__line ledger__line--not-counted" };
            view! {
                <li class=class>
                    <span class="ledger__date num">{alert::when(&piece)}</span>
                    <span class="ledger__words"><Untranslated text=alert::held(&piece, &unit)/></span>
                    <span class="ledger__counted num">{alert::how_long(&piece)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <Details summary=alert::time_ledger()>
            <ol class="ledger">{lines}</ol>
        </Details>
    }
}
