//! Transfer to another desk: from then on the first desk no longer opens it.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::DeskId;
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::request::{Decided, ServiceRequest, Transfer};

pub(super) async fn transfer(desk: &Desk, actor: &Actor, seen: Seen, to: DeskId, reason: String) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = decide(&case, request, actor, to, reason)?;
    case.write(decided).await
}

pub(crate) fn decide(
    case: &Case<'_>,
    request: ServiceRequest,
    actor: &Actor,
    to: DeskId,
    reason: String,
) -> Answer<Decided> {
    let to = case.world.organisation.desk(to).cloned().ok_or(Refusal::WrongReceiver)?;
    request.transfer(actor, Transfer { to, reason }, case.at)
}
