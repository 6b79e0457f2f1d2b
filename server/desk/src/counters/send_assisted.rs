//! Send what was filled in for somebody: once, however often it is asked to.

use super::actions::{self, Done};
use super::seat::officer_of;
use super::visit::in_hand;
use super::{assisted, cases};
use crate::Desk;
use crate::drafts::{Draft, Sender, Sent, ServedPerson, facts, payload, send};
use crate::idempotency::{self, Key};
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
    let known_as = Key::new(&format!("officer/{}", officer.id), key);
    let txn = desk.database.write().await?;
    // Whoever comes second waits here for the draft, finds it gone and is told what the first was told.
    let draft = match Draft::owned_for_update(desk, &txn, actor, id).await {
        Ok(draft) => Some(draft),
        Err(Refusal::NotFound) => None,
        Err(refusal) => return Err(refusal),
    };
    if let Some(known) = idempotency::recall::<Sent>(&txn, &known_as).await? {
        return match draft {
            None if known.outcome.draft == id => Ok(known.outcome.code),
            None => Err(Refusal::NotFound),
            Some(draft) => Ok(known.for_payload(&payload(&draft))?.code),
        };
    }
    let draft = draft.ok_or(Refusal::NotFound)?;
    if draft.idempotency_key != key {
        return Err(Refusal::OtherPayload);
    }
    let row = assisted::row_of(&*txn, id).await?.ok_or(Refusal::NotFound)?;
    let visit = in_hand(desk, &txn, actor, row.ticket_id.into()).await?;
    let (profile, mobile) = facts(&*txn, actor, &draft).await?;
    let citizen = Citizen { id: draft.person, mobile: mobile.ok_or(Refusal::Trouble)? };
    let person = ServedPerson { citizen, profile, identity_seen: row.identity_seen };
    let sender = Sender::Clerk { person: &person, unit: visit.place.unit };
    let request = send(desk, &txn, actor, sender, &draft).await?;
    let done = Done {
        kind: CounterActionKind::ReceiveRequest,
        service: Some(request.service.clone()),
        unit: Some(request.unit()),
        request: Some(request.id),
    };
    actions::record(desk, &txn, &visit, done).await?;
    cases::open(&txn, &visit, request.id).await?;
    assisted::sent(&txn, id, request.id, visit.at).await?;
    let sent = Sent { draft: id, code: request.tracking_code.clone() };
    idempotency::remember(&txn, &known_as, &payload(&draft), &sent, visit.at).await?;
    txn.commit().await?;
    Ok(request.tracking_code)
}
