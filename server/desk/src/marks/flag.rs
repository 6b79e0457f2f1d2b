//! Flags.

use super::seen;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::work::Flag;
use entity::case_flag::{ActiveModel, Column, Entity};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

pub(super) async fn flag(desk: &Desk, actor: &Actor, requests: Vec<RequestId>, flag: Option<Flag>) -> Answer<u32> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    let seen = seen(&*txn, officer, &requests).await?;
    match flag {
        None => {
            Entity::delete_many()
                .filter(Column::OfficerId.eq(officer.id.uuid()))
                .filter(Column::RequestId.is_in(seen.iter().copied()))
                .exec(&*txn)
                .await
                .or_trouble()?;
        }
        Some(flag) => {
            let rows = seen.iter().map(|request| ActiveModel {
                officer_id: Set(officer.id.uuid()),
                request_id: Set(*request),
                flag: Set(flag.as_str().to_owned()),
                set_at: Set(desk.now().into()),
            });
            Entity::insert_many(rows)
                .on_conflict(
                    OnConflict::columns([Column::OfficerId, Column::RequestId])
                        .update_columns([Column::Flag, Column::SetAt])
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
