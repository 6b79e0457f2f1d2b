//! Reject: the reason is the message.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Decided, Reject, ServiceRequest};

pub(super) async fn reject(desk: &Desk, actor: &Actor, seen: Seen, reason: String, legal_basis: String) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = decide(&case, request, actor, Reject { reason, legal_basis })?;
    case.write(decided).await
}

pub(crate) fn decide(case: &Case<'_>, request: ServiceRequest, actor: &Actor, command: Reject) -> Answer<Decided> {
    request.reject(actor, command, &case.world.plan(), case.at)
}
