//! The citizen did what was asked; staff saw it.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;

pub(super) async fn confirm_citizen_acted(desk: &Desk, actor: &Actor, seen: Seen, words: String) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.citizen_acted(actor, &words, case.at)?;
    case.write(decided).await
}
