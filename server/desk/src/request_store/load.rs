//! Loading.

use crate::OrTrouble;
use crate::database::Writing;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use domain::tracking_code::TrackingCode;
use entity::{inquiry, referral, request, service_request};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The request with this id, for reading.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn by_id(connection: &impl ConnectionTrait, id: RequestId) -> Answer<ServiceRequest> {
    let row = service_request::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?;
    whole(connection, row.ok_or(Refusal::NotFound)?).await
}

/// The request with this code, for reading.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn by_code(connection: &impl ConnectionTrait, code: &TrackingCode) -> Answer<ServiceRequest> {
    let row = service_request::Entity::find()
        .filter(service_request::Column::TrackingCode.eq(code.as_str()))
        .one(connection)
        .await
        .or_trouble()?;
    whole(connection, row.ok_or(Refusal::NotFound)?).await
}

/// The request with this id, locked until the transaction ends: two hands wait for each other instead of one failing.
/// On SQLite the transaction itself is the lock.
///
/// # Errors
/// `NotFound`, `Trouble`, `Conflict`.
pub async fn for_update(txn: &Writing, id: RequestId) -> Answer<ServiceRequest> {
    let row = service_request::Entity::find_by_id(id.uuid()).lock_exclusive().one(&**txn).await.or_trouble()?;
    whole(&**txn, row.ok_or(Refusal::NotFound)?).await
}

/// The request as the officer saw it, locked. Whoever may not see it learns nothing of it.
///
/// # Errors
/// `NotFound` when it is not there or not the caller's, `Conflict` when it changed since, `Trouble`.
pub async fn seen(txn: &Writing, actor: &Actor, seen: Seen) -> Answer<ServiceRequest> {
    let request = for_update(txn, seen.request).await?;
    request.admit(actor, Action::View)?;
    if request.revision == seen.revision { Ok(request) } else { Err(Refusal::Conflict) }
}

/// Rows of referrals of these requests.
///
/// # Errors
/// `Trouble`.
pub async fn referrals_of(connection: &impl ConnectionTrait, requests: &[uuid::Uuid]) -> Answer<Vec<referral::Model>> {
    if requests.is_empty() {
        return Ok(Vec::new());
    }
    referral::Entity::find()
        .filter(referral::Column::RequestId.is_in(requests.iter().copied()))
        .order_by_asc(referral::Column::Position)
        .all(connection)
        .await
        .or_trouble()
}

async fn whole(connection: &impl ConnectionTrait, row: service_request::Model) -> Answer<ServiceRequest> {
    let referrals = referrals_of(connection, &[row.id]).await?;
    let inquiries = inquiry::Entity::find().filter(inquiry::Column::RequestId.eq(row.id));
    let inquiries = inquiries.all(connection).await.or_trouble()?;
    request::to_domain(row, referrals, inquiries).or_trouble()
}
