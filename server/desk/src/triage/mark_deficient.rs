//! Mark deficient: the citizen is asked to complete named items within some days.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{DeficientItem, MarkDeficient};

pub(super) async fn mark_deficient(
    desk: &Desk,
    actor: &Actor,
    seen: Seen,
    items: Vec<DeficientItem>,
    words: String,
    days: u32,
) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let command = MarkDeficient { items, words, days };
    let decided = request.mark_deficient(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await
}
