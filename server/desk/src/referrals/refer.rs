//! Refer a case to colleagues: a referral for each, in one step.

use crate::case::Case;
use crate::{Desk, organisation};
use domain::actor::Actor;
use domain::id::OfficerId;
use domain::kartabl::{ReferTo, Seen};
use domain::limits::RECEIVERS;
use domain::refusal::{Answer, Refusal};
use domain::request::{Decided, Receiver, Refer, ServiceRequest};

pub(super) async fn refer(desk: &Desk, actor: &Actor, seen: Seen, referred: ReferTo) -> Answer<()> {
    bounded(&referred)?;
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = decide(&case, request, actor, referred).await?;
    case.write(decided).await
}

fn bounded(referred: &ReferTo) -> Answer<()> {
    let many = referred.to.len() + referred.copies.len() > RECEIVERS;
    if many { Err(Refusal::Receivers { most: RECEIVERS as u32 }) } else { Ok(()) }
}

pub(crate) async fn decide(
    case: &Case<'_>,
    request: ServiceRequest,
    actor: &Actor,
    referred: ReferTo,
) -> Answer<Decided> {
    bounded(&referred)?;
    let ReferTo { to, copies, purpose, instruction, private, due_at } = referred;
    let mut receivers = Vec::new();
    for (id, copy) in to.into_iter().map(|id| (id, false)).chain(copies.into_iter().map(|id| (id, true))) {
        receivers.push(receiver(case, id, copy).await?);
    }
    request.refer(actor, Refer { receivers, purpose, instruction, private, due_at }, case.at)
}

async fn receiver(case: &Case<'_>, id: OfficerId, copy: bool) -> Answer<Receiver> {
    let to = organisation::officer(&*case.txn, id).await?.ok_or(Refusal::WrongReceiver)?;
    Ok(Receiver { id: case.desk.new_id().into(), to, copy })
}
