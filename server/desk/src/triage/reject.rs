//! Reject: the reason is the message.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::Reject;

pub(super) async fn reject(desk: &Desk, actor: &Actor, seen: Seen, reason: String, legal_basis: String) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.reject(actor, Reject { reason, legal_basis }, &case.world.plan(), case.at)?;
    case.write(decided).await
}
