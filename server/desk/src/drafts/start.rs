//! Start: a new draft, empty or with the answers of a rejected request.

use super::Draft;
use super::draft::citizen_of;
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::documents;
use crate::request_store;
use domain::actor::{Actor, Citizen};
use domain::draft::DraftPurpose;
use domain::form::{Form, prune_hidden};
use domain::id::DraftId;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::StatusKind;
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;
use entity::draft;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Most drafts of one person: nobody fills in more forms than this at once.
const DRAFTS: u64 = 50;
/// What somebody with too many drafts waits for, in minutes; discarding one is faster.
const WAIT: u32 = 60;

/// # Errors
/// `SignInFirst`, `NotFound` for a service that is not offered or a request that is not theirs, `WrongStatus` for one
/// that was not rejected, `TooMany`, `Trouble`.
pub async fn start(desk: &Desk, actor: &Actor, service: &ServiceKey, again: Option<TrackingCode>) -> Answer<DraftId> {
    let citizen = citizen_of(actor)?;
    let txn = desk.database.write().await?;
    let definition = desk.definitions.published(&*txn, service).await?;
    let own = draft::Entity::find().filter(draft::Column::PersonId.eq(citizen.id.uuid()));
    if own.count(&*txn).await.or_trouble()? >= DRAFTS {
        return Err(Refusal::TooMany { minutes: WAIT });
    }
    let mut draft = Draft::new(desk, citizen.id, service, definition.version, DraftPurpose::New);
    draft.insert(&txn).await?;
    if let Some(code) = again {
        prefill(desk, &txn, actor, citizen, &code, &mut draft, &definition.form).await?;
        draft.save(desk, &txn).await?;
    }
    txn.commit().await?;
    Ok(draft.id)
}

/// Takes over what the present form still asks; the check page says what no longer fits it.
async fn prefill(
    desk: &Desk,
    txn: &Writing,
    actor: &Actor,
    citizen: &Citizen,
    code: &TrackingCode,
    draft: &mut Draft,
    form: &Form,
) -> Answer<()> {
    let request = request_store::by_code(&**txn, code).await?;
    request.admit(actor, Action::View)?;
    if request.applicant.person != citizen.id || request.service != draft.service {
        return Err(Refusal::NotFound);
    }
    if request.status.kind() != StatusKind::Rejected {
        return Err(Refusal::WrongStatus);
    }
    let asked = prune_hidden(form, &request.answers);
    draft.answers = documents::copy_to_draft(desk, txn, request.id, draft.id, &asked).await?;
    Ok(())
}
