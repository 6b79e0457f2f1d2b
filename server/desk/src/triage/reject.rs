//! Reject: the reason is the message.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::Reject;

pub(super) async fn reject(desk: &Desk, actor: &Actor, seen: Seen, reason: String, legal_basis: String) -> Answer<()> {
    let case = Case::open(desk, actor, seen).await?;
    let decided = case.request.clone().reject(actor, Reject { reason, legal_basis }, case.at)?;
    case.write(decided).await
}
