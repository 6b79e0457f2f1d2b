//! Marks as conditions on rows, and of rows.

use crate::OrTrouble;
use domain::Instant;
use domain::actor::Officer;
use domain::refusal::Answer;
use domain::work::Flag;
use entity::{Moment, case_flag, snooze};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Cases that came back and wait to be opened, shown at once.
const BACK: u64 = 40;

/// Cases that the officer has put off.
pub(crate) fn asleep(officer: &Officer, now: Instant) -> SelectStatement {
    Query::select()
        .column(snooze::Column::RequestId)
        .from(snooze::Entity)
        .and_where(snooze::Column::OfficerId.eq(officer.id.uuid()))
        .and_where(snooze::Column::Until.gt(Moment::from(now)))
        .to_owned()
}

/// Cases on which the officer has one of these flags.
pub(crate) fn flagged(officer: &Officer, flags: &[String]) -> SelectStatement {
    Query::select()
        .column(case_flag::Column::RequestId)
        .from(case_flag::Entity)
        .and_where(case_flag::Column::OfficerId.eq(officer.id.uuid()))
        .and_where(case_flag::Column::Flag.is_in(flags))
        .to_owned()
}

/// Cases that have come back to the officer and were not opened since; what came back first comes first.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn back(connection: &impl ConnectionTrait, officer: &Officer, now: Instant) -> Answer<Vec<Uuid>> {
    snooze::Entity::find()
        .select_only()
        .column(snooze::Column::RequestId)
        .filter(snooze::Column::OfficerId.eq(officer.id.uuid()))
        .filter(snooze::Column::Until.lte(Moment::from(now)))
        .order_by_asc(snooze::Column::Until)
        .limit(BACK)
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()
}

/// The officer's flags on these cases.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn flags_of(
    connection: &impl ConnectionTrait,
    officer: &Officer,
    ids: &[Uuid],
) -> Answer<HashMap<Uuid, Flag>> {
    let rows = case_flag::Entity::find()
        .filter(case_flag::Column::OfficerId.eq(officer.id.uuid()))
        .filter(case_flag::Column::RequestId.is_in(ids.iter().copied()))
        .all(connection)
        .await
        .or_trouble()?;
    Ok(rows.into_iter().filter_map(|row| Some((row.request_id, Flag::parse(&row.flag)?))).collect())
}
