//! Remind: an agency let its time pass. The case is new again in the kartabl, and marked for whoever asked.

use crate::OrTrouble;
use crate::case::Case;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::id::{InquiryId, RequestId};
use domain::refusal::{Answer, Refusal};
use domain::request::StatusKind;
use entity::words::inquiry_state;
use entity::{Moment, inquiry, service_request};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Inquiries looked at in one go; the rest follows in the next.
const AT_ONCE: u64 = 100;

/// Reminds of what is late, each in a transaction of its own; the answer is how many.
///
/// # Errors
/// `Trouble`.
pub async fn remind_due(desk: &Desk) -> Answer<u32> {
    let open = StatusKind::ALL.into_iter().filter(|kind| kind.is_open()).map(StatusKind::as_str);
    let open = Query::select()
        .column(service_request::Column::Id)
        .from(service_request::Entity)
        .and_where(service_request::Column::Status.is_in(open))
        .to_owned();
    let due: Vec<(Uuid, Uuid)> = inquiry::Entity::find()
        .select_only()
        .column(inquiry::Column::RequestId)
        .column(inquiry::Column::Id)
        .filter(inquiry::Column::State.eq(inquiry_state::WAITING))
        .filter(inquiry::Column::RemindedAt.is_null())
        .filter(inquiry::Column::DueAt.lt(Moment::from(desk.now())))
        .filter(inquiry::Column::RequestId.in_subquery(open))
        .order_by_asc(inquiry::Column::DueAt)
        .limit(AT_ONCE)
        .into_tuple()
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut reminded = 0;
    for (request, inquiry) in due {
        match remind(desk, request.into(), inquiry.into()).await {
            Ok(()) => reminded += 1,
            // It was answered at the last moment, or another instance was faster.
            Err(Refusal::WrongStatus | Refusal::Conflict) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(reminded)
}

async fn remind(desk: &Desk, request: RequestId, inquiry: InquiryId) -> Answer<()> {
    let (request, case) = Case::with_id(desk, request).await?;
    let decided = request.remind_of_inquiry(&Actor::System, inquiry, case.at)?;
    case.write(decided).await
}
