//! Complete: a draft of what the desk named as deficient, and of nothing else.

use super::Draft;
use super::draft::citizen_of;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::request_store;
use domain::actor::Actor;
use domain::draft::DraftPurpose;
use domain::id::DraftId;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::Status;
use domain::tracking_code::TrackingCode;
use entity::{Moment, draft};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The same draft when there is one for this round of deficiencies.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus` when nothing has to be completed, `Trouble`.
pub async fn complete(desk: &Desk, actor: &Actor, code: &TrackingCode) -> Answer<DraftId> {
    let citizen = citizen_of(actor)?;
    let txn = desk.database.write().await?;
    let request = request_store::by_code(&*txn, code).await?;
    // Locked, so that two tabs make one draft.
    let request = request_store::for_update(&txn, request.id).await?;
    request.admit(actor, Action::Resubmit)?;
    let Status::Deficient { deficiency } = &request.status else { return Err(Refusal::WrongStatus) };
    let items = deficiency.items.clone();
    let purpose = DraftPurpose::Completion { request: request.id, code: code.clone(), items };
    let rows = draft::Entity::find()
        .filter(draft::Column::RequestId.eq(request.id.uuid()))
        .filter(draft::Column::PersonId.eq(citizen.id.uuid()))
        .filter(draft::Column::AssistedBy.is_null())
        .filter(draft::Column::ExpiresAt.gt(Moment::from(desk.now())))
        .all(&*txn)
        .await
        .or_trouble()?;
    for row in rows {
        let known = Draft::of_row(row)?;
        if known.purpose == purpose {
            return Ok(known.id);
        }
    }
    let mut draft = Draft::new(desk, citizen.id, &request.service, request.service_version, purpose);
    draft.answers = request.answers.clone();
    draft.insert(&txn).await?;
    txn.commit().await?;
    Ok(draft.id)
}
