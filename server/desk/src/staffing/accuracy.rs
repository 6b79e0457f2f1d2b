//! How true the estimates of the last seven days were.

use crate::OrTrouble;
use domain::in_person::{EstimateAccuracy, StaffingAsked, WaitRange};
use domain::jalali::JalaliDate;
use domain::refusal::Answer;
use entity::{Moment, ticket};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

/// What somebody was told when they took the number, given and called.
type Row = (Option<i32>, Option<i32>, Moment, Option<Moment>);

/// # Errors
/// `Trouble`.
pub(super) async fn of_week(
    connection: &impl ConnectionTrait,
    asked: &StaffingAsked,
    last: JalaliDate,
) -> Answer<Option<EstimateAccuracy>> {
    let first = last.plus_days(-6);
    let mut select = ticket::Entity::find()
        .select_only()
        .columns([ticket::Column::ToldFrom, ticket::Column::ToldTo, ticket::Column::IssuedAt, ticket::Column::CalledAt])
        .filter(ticket::Column::PlaceId.eq(asked.place.uuid()))
        .filter(ticket::Column::Day.between(first.to_string(), last.to_string()))
        .filter(ticket::Column::ToldTo.is_not_null())
        .filter(ticket::Column::CalledAt.is_not_null());
    if let Some(line) = asked.line {
        select = select.filter(ticket::Column::LineId.eq(line.uuid()));
    }
    let rows: Vec<Row> = select.into_tuple().all(connection).await.or_trouble()?;
    Ok(EstimateAccuracy::of(&rows.into_iter().filter_map(told).collect::<Vec<_>>()))
}

fn told((from, to, issued, called): Row) -> Option<(WaitRange, f64)> {
    let minutes = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok());
    let range = WaitRange { from_minutes: minutes(from)?, to_minutes: minutes(to)? };
    Some((range, (called?.instant() - issued.instant()).num_seconds().max(0) as f64 / 60.0))
}
