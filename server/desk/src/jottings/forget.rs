//! Forget what is done, what belongs to a finished case, and what nobody went on with.

use crate::OrTrouble;
use crate::database::Writing;
use chrono::Duration;
use domain::Instant;
use domain::id::RequestId;
use domain::jotting::KEPT;
use domain::refusal::Answer;
use domain::request::{By, Event, StatusKind};
use entity::{Moment, jotting, service_request};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

/// After a case was finished, whoever is in the middle of a sentence has this long.
const AFTER_CLOSING: Duration = Duration::days(1);

/// The form that led to the event is done: forgotten in the transaction that writes it.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn forget_done(txn: &Writing, request: RequestId, event: &Event) -> Answer<()> {
    let (By::Officer { id, .. }, Some(verb)) = (&event.by, event.kind.jotting()) else { return Ok(()) };
    jotting::Entity::delete_many()
        .filter(jotting::Column::OfficerId.eq(id.uuid()))
        .filter(jotting::Column::RequestId.eq(request.uuid()))
        .filter(jotting::Column::Verb.eq(verb))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Removes what has lain for too long, and what was written about cases that are finished.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn sweep(txn: &Writing, now: Instant) -> Answer<()> {
    let closed = Query::select()
        .column(service_request::Column::Id)
        .from(service_request::Entity)
        .and_where(service_request::Column::Status.eq(StatusKind::Closed.as_str()))
        .to_owned();
    let before = |ago: Duration| jotting::Column::UpdatedAt.lt(Moment::from(now - ago));
    let of_closed = Condition::all().add(before(AFTER_CLOSING)).add(jotting::Column::RequestId.in_subquery(closed));
    jotting::Entity::delete_many()
        .filter(Condition::any().add(before(KEPT)).add(of_closed))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
