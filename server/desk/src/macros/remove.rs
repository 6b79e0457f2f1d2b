//! Removing a macro. What was ordered with it stays ordered.

use super::rows::one;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::MacroId;
use domain::refusal::{Answer, Refusal};
use entity::case_macro::Entity;
use sea_orm::EntityTrait;

pub(super) async fn remove(desk: &Desk, actor: &Actor, id: MacroId) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    if !one(&*txn, officer, id).await?.may_change {
        return Err(Refusal::NotFound);
    }
    Entity::delete_by_id(id.uuid()).exec(&*txn).await.or_trouble()?;
    txn.commit().await
}
