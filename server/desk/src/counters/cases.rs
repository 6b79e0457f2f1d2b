//! Cases that lie open in a visit.

use super::visit::Visit;
use crate::database::Writing;
use crate::world::World;
use crate::{Desk, OrTrouble, request_store};
use domain::Instant;
use domain::actor::Actor;
use domain::id::{RequestId, TicketId};
use domain::in_person::{CASES, OpenedCase, missing, to_hand_over};
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use entity::{Moment, visit_case};
use sea_orm::sea_query::{Expr, OnConflict, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};

/// Lays it open before the officer who has the ticket.
///
/// # Errors
/// `NoRoom`, `Trouble`.
pub(super) async fn open(txn: &Writing, visit: &Visit<'_>, request: RequestId) -> Answer<()> {
    let of_visit = visit_case::Entity::find()
        .filter(visit_case::Column::TicketId.eq(visit.ticket.id.uuid()))
        .filter(visit_case::Column::ClosedAt.is_null());
    if of_visit.count(&**txn).await.or_trouble()? >= CASES as u64 {
        return Err(Refusal::NoRoom);
    }
    let row = visit_case::Model {
        ticket_id: visit.ticket.id.uuid(),
        request_id: request.uuid(),
        officer_id: visit.officer.id.uuid(),
        counter_id: visit.counter.id.uuid(),
        opened_at: Moment::from(visit.at),
        closed_at: None,
    };
    use visit_case::Column::{ClosedAt, CounterId, OfficerId, OpenedAt};
    let by_whom = [OfficerId, CounterId, OpenedAt, ClosedAt];
    visit_case::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([visit_case::Column::TicketId, visit_case::Column::RequestId])
                .update_columns(by_whom)
                .to_owned(),
        )
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Closes those of a visit, or all of an officer. That they were opened, and by whom, stays.
///
/// # Errors
/// `Trouble`.
pub(super) async fn close(txn: &Writing, which: SimpleExpr, at: Instant) -> Answer<()> {
    visit_case::Entity::update_many()
        .col_expr(visit_case::Column::ClosedAt, Expr::value(Some(Moment::from(at))))
        .filter(which)
        .filter(visit_case::Column::ClosedAt.is_null())
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Those that lie open before this officer, in the order in which they were opened. One that was classified meanwhile is
/// not there any more.
///
/// # Errors
/// `Trouble`.
pub(super) async fn of_visit(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    ticket: TicketId,
) -> Answer<Vec<ServiceRequest>> {
    let officer = super::seat::officer_of(actor)?;
    let rows = visit_case::Entity::find()
        .filter(visit_case::Column::TicketId.eq(ticket.uuid()))
        .filter(visit_case::Column::OfficerId.eq(officer.id.uuid()))
        .filter(visit_case::Column::ClosedAt.is_null())
        .order_by_asc(visit_case::Column::OpenedAt)
        .all(connection)
        .await
        .or_trouble()?;
    let mut cases = Vec::new();
    for row in rows {
        let request = request_store::by_id(connection, row.request_id.into()).await?;
        if request.admit(actor, Action::View).is_ok() {
            cases.push(request);
        }
    }
    Ok(cases)
}

/// As the counter shows it.
///
/// # Errors
/// `Trouble`.
pub(super) async fn view(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    actor: &Actor,
    request: &ServiceRequest,
) -> Answer<OpenedCase> {
    let world = World::of(desk, connection, request).await?;
    Ok(OpenedCase {
        request: request.id,
        code: request.tracking_code.clone(),
        revision: request.revision,
        service_title: world.definition.title.clone(),
        applicant: request.applicant.name.clone(),
        status: request.status.kind(),
        missing: missing(request, &world.definition),
        to_hand_over: to_hand_over(request),
        opens: request.admit(actor, Action::View).is_ok(),
    })
}

/// A case that lies open at the officer's counter.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub(super) async fn at_counter(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    id: RequestId,
) -> Answer<ServiceRequest> {
    let officer = super::seat::officer_of(actor)?;
    let request = request_store::by_id(connection, id).await?;
    request.admit(actor, Action::View)?;
    if request.is_at_counter_of(officer.id) { Ok(request) } else { Err(Refusal::NotFound) }
}
