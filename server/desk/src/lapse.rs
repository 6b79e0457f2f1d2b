//! Lapse: what the citizen let pass is closed, and said so.

use crate::OrTrouble;
use crate::case::Case;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::request::StatusKind;
use entity::{Moment, service_request};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Requests looked at in one go; the rest follows in the next.
const AT_ONCE: u64 = 100;

/// Closes what is past its date, each in a transaction of its own; the answer is how many.
///
/// # Errors
/// `Trouble`.
pub async fn lapse_due(desk: &Desk) -> Answer<u32> {
    let waiting = [StatusKind::Deficient, StatusKind::AwaitingCitizen].map(StatusKind::as_str);
    let due: Vec<uuid::Uuid> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .filter(service_request::Column::Status.is_in(waiting))
        .filter(service_request::Column::WaitsUntil.lt(Moment::from(desk.now())))
        .order_by_asc(service_request::Column::WaitsUntil)
        .limit(AT_ONCE)
        .into_tuple()
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut lapsed = 0;
    for id in due {
        match lapse(desk, id.into()).await {
            Ok(()) => lapsed += 1,
            // Somebody completed it at the last moment.
            Err(Refusal::WrongStatus | Refusal::Conflict) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(lapsed)
}

async fn lapse(desk: &Desk, id: RequestId) -> Answer<()> {
    let (request, case) = Case::with_id(desk, id).await?;
    let decided = request.lapse(&Actor::System, case.at)?;
    case.write(decided).await
}
