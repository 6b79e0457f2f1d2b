//! Send what was filled in for somebody: once, however often it is asked to.

use super::actions::{self, Done};
use super::seat::officer_of;
use super::visit::in_hand;
use super::{assisted, cases};
use crate::Desk;
use crate::drafts::{Sender, Sending, ServedPerson, facts, once, send};
use domain::actor::{Actor, Citizen};
use domain::id::DraftId;
use domain::in_person::CounterActionKind;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;

/// The request is the person's; its first event names the clerk. It lies open until the visit ends, so that its receipt can be
/// printed; who it was filled in for is forgotten here.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `OtherPayload`, `AnswersIncomplete`, `WrongStatus` for a completion that came too late,
/// `ServiceClosed`, `NoCounter`, `Conflict`, `Trouble`.
pub(super) async fn send_assisted(desk: &Desk, actor: &Actor, id: DraftId, key: &str) -> Answer<TrackingCode> {
    let officer = officer_of(actor)?;
    let txn = desk.database.write().await?;
    let once = match once(desk, &txn, actor, id, &format!("officer/{}", officer.id), key).await? {
        Sending::Before(code) => return Ok(code),
        Sending::Now(once) => once,
    };
    let row = assisted::row_of(&*txn, id).await?.ok_or(Refusal::NotFound)?;
    let visit = in_hand(desk, &txn, actor, row.ticket_id.into()).await?;
    let (profile, mobile) = facts(&*txn, actor, &once.draft).await?;
    let citizen = Citizen { id: once.draft.person, mobile: mobile.ok_or(Refusal::Trouble)? };
    let person = ServedPerson { citizen, profile, identity_seen: row.identity_seen };
    let sender = Sender::Clerk { person: &person, unit: visit.place.unit };
    let request = send(desk, &txn, actor, sender, &once.draft).await?;
    let done = Done {
        kind: CounterActionKind::ReceiveRequest,
        service: Some(request.service.clone()),
        unit: Some(request.unit()),
        request: Some(request.id),
    };
    actions::record(desk, &txn, &visit, done).await?;
    cases::open(&txn, &visit, request.id).await?;
    assisted::sent(&txn, id, request.id, visit.at).await?;
    once.remember(&txn, &request.tracking_code, visit.at).await?;
    txn.commit().await?;
    Ok(request.tracking_code)
}
