//! Submit: sends a draft, once, however often it is asked to.

use super::applicant;
use super::draft::{Draft, citizen_of};
use super::form::{asked, definition_of};
use crate::database::Writing;
use crate::desk::Desk;
use crate::documents;
use crate::idempotency::{self, Key};
use crate::people::{profile_of, remember_profile};
use crate::request_store;
use crate::world::World;
use domain::actor::{Actor, Citizen};
use domain::draft::DraftPurpose;
use domain::form::{prune_hidden, validate_all};
use domain::id::{DraftId, RequestId};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::request::{Channel, Resubmit, ServiceRequest, Submit};
use domain::tracking_code::TrackingCode;
use entity::to_json;

/// # Errors
/// `SignInFirst`, `NotFound`, `OtherPayload` for a key that was used for something else, `AnswersIncomplete`,
/// `WrongStatus` for a completion that came too late, `ServiceClosed`, `Conflict`, `Trouble`.
pub async fn submit(desk: &Desk, actor: &Actor, id: DraftId, key: &str) -> Answer<TrackingCode> {
    let citizen = citizen_of(actor)?;
    let key = Key::new(&format!("person/{}", citizen.id), key);
    let txn = desk.database.write().await?;
    // Whoever comes second waits here for the draft, finds it gone and is told what the first was told.
    let draft = match Draft::owned_for_update(desk, &txn, actor, id).await {
        Ok(draft) => Some(draft),
        Err(Refusal::NotFound) => None,
        Err(refusal) => return Err(refusal),
    };
    if let Some(known) = idempotency::recall::<Sent>(&txn, &key).await? {
        return match draft {
            None if known.outcome.draft == id => Ok(known.outcome.code),
            None => Err(Refusal::NotFound),
            Some(draft) => Ok(known.for_payload(&payload(&draft))?.code),
        };
    }
    let draft = draft.ok_or(Refusal::NotFound)?;
    if key_of(citizen, &draft).differs_from(&key) {
        return Err(Refusal::OtherPayload);
    }
    let code = send(desk, &txn, actor, citizen, &draft).await?;
    let sent = Sent { draft: id, code: code.clone() };
    idempotency::remember(&txn, &key, &payload(&draft), &sent, desk.now()).await?;
    txn.commit().await?;
    Ok(code)
}

/// What a key is remembered for.
#[derive(serde::Serialize, serde::Deserialize)]
struct Sent {
    draft: DraftId,
    code: TrackingCode,
}

fn key_of(citizen: &Citizen, draft: &Draft) -> Key {
    Key::new(&format!("person/{}", citizen.id), &draft.idempotency_key)
}

fn payload(draft: &Draft) -> String {
    crate::sha256_hex(&[draft.id.uuid().as_bytes(), to_json(&draft.answers).as_bytes()])
}

async fn send(desk: &Desk, txn: &Writing, actor: &Actor, citizen: &Citizen, draft: &Draft) -> Answer<TrackingCode> {
    let definition = definition_of(desk, &**txn, draft).await?;
    let today = JalaliDate::of(desk.now());
    let form = asked(&definition, &draft.purpose);
    if draft.attempt.as_ref().is_some_and(|attempt| !attempt.problems.is_empty())
        || !validate_all(&form, &draft.answers, today).is_empty()
    {
        return Err(Refusal::AnswersIncomplete);
    }
    let answers = prune_hidden(&definition.form, &draft.answers);
    let world = World::with(&**txn, definition).await?;
    let (request, code) = match &draft.purpose {
        DraftPurpose::New => {
            let mut profile = profile_of(&**txn, citizen.id).await?;
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
            applicant::learn(&mut profile, &world.definition.form, &answers);
            let decided = ServiceRequest::submit(actor, command, desk.now())?;
            let saved = request_store::insert(desk, txn, &world, decided).await?;
            remember_profile(txn, citizen.id, &profile).await?;
            (saved.request.id, saved.request.tracking_code)
        }
        DraftPurpose::Completion { request, .. } => {
            let request = request_store::for_update(txn, *request).await?;
            let revision = request.revision;
            let named = answers.iter().filter(|(key, _)| form.field(key.as_str()).is_some());
            let command = Resubmit { answers: named.map(|(key, answer)| (key.clone(), answer.clone())).collect() };
            let decided = request.resubmit(actor, command, &world.plan(), desk.now())?;
            let saved = request_store::save(desk, txn, &world, decided, revision).await?;
            (saved.request.id, saved.request.tracking_code)
        }
    };
    documents::bind_to_request(txn, draft.id, request, &answers).await?;
    draft.delete(txn).await?;
    Ok(code)
}
