//! Approve: signs, registers, publishes.

use crate::Desk;
use crate::case::Case;
use crate::letters::{self, Direction};
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::ApproveResponse;

pub(super) async fn approve(desk: &Desk, actor: &Actor, seen: Seen) -> Answer<String> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    request.admit(actor, Action::ApproveResponse)?;
    let unit = case.world.organisation.unit(request.unit()).ok_or(Refusal::Trouble)?;
    let number = letters::register(desk, &case.txn, Direction::Outgoing, unit, request.id, case.at).await?;
    let command = ApproveResponse { number: number.clone() };
    let decided = request.approve_response(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await?;
    Ok(number)
}
