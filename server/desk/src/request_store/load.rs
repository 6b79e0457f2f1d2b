//! Loading.

use crate::OrTrouble;
use crate::database::Writing;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::in_person::TicketStateKind;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{AtCounter, ServiceRequest};
use domain::tracking_code::TrackingCode;
use entity::words::word;
use entity::{inquiry, place, referral, request, service_request, ticket, visit_case};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
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
    let at_counters = at_counters(connection, row.id).await?;
    Ok(ServiceRequest { at_counters, ..request::to_domain(row, referrals, inquiries).or_trouble()? })
}

/// Words of the states in which an officer has a ticket.
pub(crate) fn in_hand_words() -> [String; 3] {
    TicketStateKind::IN_HAND.map(|kind| word(&kind))
}

/// Visits that go on now and in which it was opened. Says the same as `kartabl::hands::at_counter`.
async fn at_counters(connection: &impl ConnectionTrait, request: uuid::Uuid) -> Answer<Vec<AtCounter>> {
    let query = Query::select()
        .column((visit_case::Entity, visit_case::Column::OfficerId))
        .column((place::Entity, place::Column::UnitId))
        .from(visit_case::Entity)
        .inner_join(
            ticket::Entity,
            Expr::col((ticket::Entity, ticket::Column::Id)).equals((visit_case::Entity, visit_case::Column::TicketId)),
        )
        .inner_join(
            place::Entity,
            Expr::col((place::Entity, place::Column::Id)).equals((ticket::Entity, ticket::Column::PlaceId)),
        )
        .and_where(Expr::col((visit_case::Entity, visit_case::Column::RequestId)).eq(request))
        .and_where(Expr::col((visit_case::Entity, visit_case::Column::ClosedAt)).is_null())
        .and_where(
            Expr::col((ticket::Entity, ticket::Column::OfficerId))
                .equals((visit_case::Entity, visit_case::Column::OfficerId)),
        )
        .and_where(Expr::col((ticket::Entity, ticket::Column::State)).is_in(in_hand_words()))
        .to_owned();
    let rows = connection.query_all(&query).await.or_trouble()?;
    let read = |row: sea_orm::QueryResult| {
        let (officer, unit) = (row.try_get_by_index::<uuid::Uuid>(0)?, row.try_get_by_index::<uuid::Uuid>(1)?);
        Ok(AtCounter { officer: officer.into(), unit: unit.into() })
    };
    rows.into_iter().map(read).collect::<Result<_, sea_orm::DbErr>>().or_trouble()
}
