//! Removing a view.

use super::seen::{may_change, sees};
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::SavedViewId;
use domain::refusal::{Answer, Refusal};
use entity::saved_view::Entity;
use entity::start_view;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

pub(super) async fn remove(desk: &Desk, actor: &Actor, view: SavedViewId) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    let row = Entity::find_by_id(view.uuid()).one(&*txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    if !sees(&row, officer)? || !may_change(&row, officer)? {
        return Err(Refusal::NotFound);
    }
    start_view::Entity::delete_many().filter(start_view::Column::ViewId.eq(row.id)).exec(&*txn).await.or_trouble()?;
    Entity::delete_by_id(row.id).exec(&*txn).await.or_trouble()?;
    txn.commit().await
}
