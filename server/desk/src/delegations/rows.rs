//! Rows of delegations.

use crate::{OrTrouble, organisation};
use domain::Instant;
use domain::actor::Officer;
use domain::delegation::Delegation;
use domain::id::OfficerId;
use domain::refusal::Answer;
use entity::{Moment, delegation};
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// The active officer as they are now: what was granted to them, and for whom they stand in.
///
/// # Errors
/// `Trouble`.
pub async fn officer(connection: &impl ConnectionTrait, id: OfficerId, now: Instant) -> Answer<Option<Officer>> {
    let Some(mut officer) = organisation::officer(connection, id).await? else { return Ok(None) };
    let rows = delegation::Entity::find()
        .filter(delegation::Column::DelegateId.eq(id.uuid()))
        .filter(delegation::Column::StartsAt.lte(Moment::from(now)))
        .filter(not_over(now))
        .order_by_asc(delegation::Column::SetAt)
        .all(connection)
        .await
        .or_trouble()?;
    for row in rows {
        // Who may do nothing any more has nothing to hand over. Their own delegations end with them.
        officer.stands_in_for.extend(organisation::officer(connection, row.officer_id.into()).await?);
    }
    Ok(Some(officer))
}

/// Who stands in for whom now: the absent officer, and their delegate.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn standing_in(
    connection: &impl ConnectionTrait,
    now: Instant,
) -> Answer<Vec<(OfficerId, OfficerId)>> {
    let rows = delegation::Entity::find()
        .filter(delegation::Column::StartsAt.lte(Moment::from(now)))
        .filter(not_over(now))
        .order_by_asc(delegation::Column::SetAt)
        .all(connection)
        .await
        .or_trouble()?;
    Ok(rows.into_iter().map(|row| (row.officer_id.into(), row.delegate_id.into())).collect())
}

/// Rows that hold or will.
pub(super) fn not_over(now: Instant) -> Condition {
    Condition::all().add(delegation::Column::EndsAt.gt(Moment::from(now))).add(delegation::Column::EndedAt.is_null())
}

pub(super) fn to_domain(row: &delegation::Model) -> Delegation {
    Delegation {
        id: row.id.into(),
        officer: row.officer_id.into(),
        delegate: row.delegate_id.into(),
        starts_at: row.starts_at.instant(),
        ends_at: row.ends_at.instant(),
    }
}
