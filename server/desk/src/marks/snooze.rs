//! Putting cases off, and calling them back.

use super::seen;
use crate::database::Writing;
use crate::{Desk, OrTrouble};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::work::Snooze;
use entity::Moment;
use entity::snooze::{ActiveModel, Column, Entity};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

pub(super) async fn snooze(desk: &Desk, actor: &Actor, requests: Vec<RequestId>, until: Option<Snooze>) -> Answer<u32> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let now = desk.now();
    let txn = desk.database.write().await?;
    let seen = seen(&*txn, officer, &requests).await?;
    match until {
        None => {
            Entity::delete_many()
                .filter(Column::OfficerId.eq(officer.id.uuid()))
                .filter(Column::RequestId.is_in(seen.iter().copied()))
                .exec(&*txn)
                .await
                .or_trouble()?;
        }
        Some(until) => {
            let at = until.until(now)?;
            let rows = seen.iter().map(|request| ActiveModel {
                officer_id: Set(officer.id.uuid()),
                request_id: Set(*request),
                until: Set(at.map_or(Moment::END_OF_TIME, Moment::from)),
                on_answer: Set(at.is_none()),
                set_at: Set(now.into()),
            });
            Entity::insert_many(rows)
                .on_conflict(
                    OnConflict::columns([Column::OfficerId, Column::RequestId])
                        .update_columns([Column::Until, Column::OnAnswer, Column::SetAt])
                        .to_owned(),
                )
                .exec_without_returning(&*txn)
                .await
                .or_trouble()?;
        }
    }
    txn.commit().await?;
    Ok(seen.len() as u32)
}

/// The applicant did something: whoever waited for that has the case back.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn answered(txn: &Writing, request: RequestId, at: Instant) -> Answer<()> {
    Entity::update_many()
        .col_expr(Column::Until, Expr::value(Moment::from(at)))
        .filter(Column::RequestId.eq(request.uuid()))
        .filter(Column::OnAnswer.eq(true))
        .filter(Column::Until.gt(Moment::from(at)))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// The officer opens a case that has come back: from now on it stands where it belongs.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn opened(desk: &Desk, officer: &Officer, request: RequestId) -> Answer<()> {
    let id = (officer.id.uuid(), request.uuid());
    let known = Entity::find_by_id(id).one(desk.database.read()).await.or_trouble()?;
    if known.is_none_or(|known| known.until > Moment::from(desk.now())) {
        return Ok(());
    }
    let txn = desk.database.write().await?;
    Entity::delete_by_id(id).exec(&*txn).await.or_trouble()?;
    txn.commit().await
}
