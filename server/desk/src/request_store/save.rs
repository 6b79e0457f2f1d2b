//! The guarded save: rows, event, messages in one transaction, with the old revision in the `WHERE`.

use super::chain;
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::outbox;
use crate::world::World;
use domain::id::EventId;
use domain::refusal::{Answer, Refusal};
use domain::request::{Decided, ServiceRequest};
use entity::{referral, request, service_request};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

/// Writes a new request with its first event and its messages.
///
/// # Errors
/// `Conflict` for a code that is taken, `Trouble`.
pub async fn insert(desk: &Desk, txn: &Writing, world: &World, decided: Decided) -> Answer<ServiceRequest> {
    let row = request::to_row(&decided.request, world.due_at(&decided.request, decided.event.at));
    service_request::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    finish(desk, txn, world, decided).await
}

/// Writes what a verb decided about the request as it was one revision ago.
///
/// # Errors
/// `Conflict` when the request is no longer at that revision, `Trouble`.
pub async fn save(desk: &Desk, txn: &Writing, world: &World, decided: Decided) -> Answer<ServiceRequest> {
    let row = request::to_row(&decided.request, world.due_at(&decided.request, decided.event.at));
    let (id, old) = (row.id, row.revision - 1);
    let written = service_request::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(service_request::Column::Id.eq(id))
        .filter(service_request::Column::Revision.eq(old))
        .exec(&**txn)
        .await
        .or_trouble()?;
    if written.rows_affected != 1 {
        return Err(Refusal::Conflict);
    }
    finish(desk, txn, world, decided).await
}

async fn finish(desk: &Desk, txn: &Writing, world: &World, decided: Decided) -> Answer<ServiceRequest> {
    let Decided { request, event, notices } = decided;
    save_referrals(txn, &request).await?;
    let event_id = EventId::new(desk.chance.id(event.at));
    chain::append(txn, event_id, &request, &event).await?;
    outbox::enqueue_notices(desk, txn, world, &request, event_id, event.at, &notices).await?;
    Ok(request)
}

/// Referrals are added and change their state; none ever goes away.
async fn save_referrals(txn: &Writing, decided: &ServiceRequest) -> Answer<()> {
    if decided.referrals.is_empty() {
        return Ok(());
    }
    let rows = decided.referrals.iter().enumerate().map(|(position, referral)| {
        request::referral_to_row(decided.id, position, referral).into_active_model().reset_all()
    });
    referral::Entity::insert_many(rows)
        .on_conflict(
            OnConflict::column(referral::Column::Id)
                .update_columns([referral::Column::State, referral::Column::StateAt, referral::Column::Words])
                .to_owned(),
        )
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
