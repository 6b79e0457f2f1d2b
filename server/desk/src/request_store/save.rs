//! The guarded save: rows, event, messages in one transaction, with the old revision in the `WHERE`.

use super::chain;
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::live::News;
use crate::world::World;
use crate::{alerts, jottings, marks, outbox, search};
use domain::id::EventId;
use domain::refusal::{Answer, Refusal};
use domain::request::{By, Decided, EventKind, ServiceRequest};
use entity::{inquiry, referral, request, service_request};
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
    save_inquiries(txn, &request).await?;
    let event_id = EventId::new(desk.chance.id(event.at));
    chain::append(txn, event_id, &request, &event).await?;
    alerts::of_event(desk, txn, &request, event_id, &event).await?;
    alerts::set_alarm(txn, request.id, Some(event.at)).await?;
    outbox::enqueue_notices(desk, txn, world, &request, event_id, event.at, &notices).await?;
    jottings::forget_done(txn, request.id, &event).await?;
    if matches!(event.by, By::Citizen { .. }) {
        marks::answered(txn, request.id, event.at).await?;
    }
    match &event.kind {
        EventKind::Submitted { .. } => search::of_new(txn, &request, &world.definition).await?,
        kind => search::after_event(txn, &request, &world.definition, kind).await?,
    }
    txn.tell(News::Case { request: request.id, revision: request.revision });
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
                .update_columns([
                    referral::Column::State,
                    referral::Column::StateAt,
                    referral::Column::Words,
                    referral::Column::ReadAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Inquiries are added, reminded of, answered and cancelled; none ever goes away.
async fn save_inquiries(txn: &Writing, decided: &ServiceRequest) -> Answer<()> {
    if decided.inquiries.is_empty() {
        return Ok(());
    }
    let rows = decided.inquiries.iter().enumerate().map(|(position, inquiry)| {
        request::inquiry_to_row(decided.id, position, inquiry).into_active_model().reset_all()
    });
    inquiry::Entity::insert_many(rows)
        .on_conflict(
            OnConflict::column(inquiry::Column::Id)
                .update_columns([
                    inquiry::Column::State,
                    inquiry::Column::StateAt,
                    inquiry::Column::Words,
                    inquiry::Column::AnswerNumber,
                    inquiry::Column::Evidence,
                    inquiry::Column::RemindedAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
