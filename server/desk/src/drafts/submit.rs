//! Submit: sends a draft, once, however often it is asked to.

use super::applicant;
use super::draft::{Draft, citizen_of};
use super::form::definition_of;
use super::once::{Sending, once};
use crate::database::Writing;
use crate::desk::Desk;
use crate::documents;
use crate::people::{Profile, profile_of, remember_profile};
use crate::request_store;
use crate::world::World;
use domain::actor::{Actor, Citizen};
use domain::draft::{DraftPurpose, problems};
use domain::form::prune_hidden;
use domain::id::{DraftId, RequestId, UnitId};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::request::{Channel, Resubmit, ServiceRequest, Submit};
use domain::tracking_code::TrackingCode;

/// # Errors
/// `SignInFirst`, `NotFound`, `OtherPayload` for a key that was used for something else, `AnswersIncomplete`,
/// `WrongStatus` for a completion that came too late, `ServiceClosed`, `Conflict`, `Trouble`.
pub async fn submit(desk: &Desk, actor: &Actor, id: DraftId, key: &str) -> Answer<TrackingCode> {
    let citizen = citizen_of(actor)?;
    let txn = desk.database.write().await?;
    let once = match once(desk, &txn, actor, id, &format!("person/{}", citizen.id), key).await? {
        Sending::Before(code) => return Ok(code),
        Sending::Now(once) => once,
    };
    let code = send(desk, &txn, actor, Sender::Owner(citizen), &once.draft).await?.tracking_code;
    once.remember(&txn, &code, desk.now()).await?;
    txn.commit().await?;
    Ok(code)
}

/// Whose hand sends it.
pub(crate) enum Sender<'a> {
    /// Their own, proved by their mobile.
    Owner(&'a Citizen),
    /// A clerk's, for somebody who stands at a counter of this unit.
    Clerk { person: &'a ServedPerson, unit: UnitId },
}

/// Whom a clerk sends it for, as they proved it.
pub(crate) struct ServedPerson {
    pub citizen: Citizen,
    pub profile: Profile,
    pub identity_seen: bool,
}

/// The request that the draft became; the draft is gone.
///
/// # Errors
/// `AnswersIncomplete`, `WrongStatus`, `ServiceClosed`, `NotFound`, `Conflict`, `Trouble`.
pub(crate) async fn send(
    desk: &Desk,
    txn: &Writing,
    actor: &Actor,
    sender: Sender<'_>,
    draft: &Draft,
) -> Answer<ServiceRequest> {
    let definition = definition_of(desk, &**txn, draft).await?;
    let today = JalaliDate::of(desk.now());
    let form = draft.purpose.asks(&definition.form);
    if !problems(&form, &draft.answers, draft.attempt.as_ref(), today).is_empty() {
        return Err(Refusal::AnswersIncomplete);
    }
    let answers = prune_hidden(&definition.form, &draft.answers);
    let world = World::with(&**txn, definition).await?;
    let request = match &draft.purpose {
        DraftPurpose::New => {
            let (citizen, mut profile) = match &sender {
                Sender::Owner(citizen) => (*citizen, profile_of(&**txn, citizen.id).await?),
                Sender::Clerk { person, .. } => (&person.citizen, person.profile.clone()),
            };
            let receives = world.organisation.desk_for(&world.definition)?;
            let command = Submit {
                id: RequestId::new(desk.new_id()),
                tracking_code: desk.new_code(),
                service: draft.service.clone(),
                service_version: draft.service_version,
                desk: receives.id,
                desk_unit: receives.unit,
                applicant: applicant::applicant(citizen, &world.definition.form, &answers, &profile),
                channel: Channel::Web,
                answers: answers.clone(),
            };
            let decided = match &sender {
                Sender::Owner(_) => ServiceRequest::submit(actor, command, desk.now())?,
                Sender::Clerk { person, unit } => {
                    ServiceRequest::submit_at_counter(actor, command, *unit, person.identity_seen, desk.now())?
                }
            };
            let sent = request_store::insert(desk, txn, &world, decided).await?;
            // What a clerk was told is nothing that the mobile's owner said of themself.
            if let Sender::Owner(citizen) = sender {
                applicant::learn(&mut profile, &world.definition.form, &answers);
                remember_profile(txn, citizen.id, &profile).await?;
            }
            sent
        }
        DraftPurpose::Completion { request, .. } => {
            let request = request_store::for_update(txn, *request).await?;
            let named = answers.iter().filter(|(key, _)| form.field(key.as_str()).is_some());
            let command = Resubmit { answers: named.map(|(key, answer)| (key.clone(), answer.clone())).collect() };
            let decided = request.resubmit(actor, command, &world.plan(), desk.now())?;
            request_store::save(desk, txn, &world, decided).await?
        }
    };
    documents::bind_to_request(txn, draft.id, request.id, &answers).await?;
    draft.delete(txn).await?;
    Ok(request)
}
