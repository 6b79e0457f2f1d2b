//! Approve: signs, registers, publishes.

use crate::Desk;
use crate::case::Case;
use crate::days::OBJECTION_DAYS;
use crate::letters::{self, Direction};
use domain::actor::Actor;
use domain::calendar::Span;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::ApproveResponse;

pub(super) async fn approve(desk: &Desk, actor: &Actor, seen: Seen) -> Answer<String> {
    let case = Case::open(desk, actor, seen).await?;
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    case.request.admit(actor, Action::ApproveResponse)?;
    let unit = case.world.organisation.unit(case.request.unit()).ok_or(Refusal::Trouble)?;
    let objection = case.world.calendar.for_unit(unit.id).add(case.at, Span::calendar_days(OBJECTION_DAYS), &[]);
    let objection_until = objection.map_err(|_| Refusal::NoCalendar)?.at;
    let number = letters::register(desk, &case.txn, Direction::Outgoing, unit, case.request.id, case.at).await?;
    let command = ApproveResponse { number: number.clone(), objection_until };
    let decided = case.request.clone().approve_response(actor, command, case.at)?;
    case.write(decided).await?;
    Ok(number)
}
