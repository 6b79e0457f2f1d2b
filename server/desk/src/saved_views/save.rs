//! Keeping a view.

use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::SavedViewId;
use domain::kartabl::{NewView, Reach, VIEWS};
use domain::refusal::{Answer, Refusal};
use entity::saved_view::{ActiveModel, Column, Entity, columns};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

pub(super) async fn save(desk: &Desk, actor: &Actor, view: NewView) -> Answer<SavedViewId> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let view = view.admitted(officer)?;
    let (reach, unit, role) = columns(view.reach);
    let txn = desk.database.write().await?;
    let same = match view.reach {
        Reach::Role(role) => Entity::find().filter(Column::Role.eq(role.as_str())),
        _ => Entity::find()
            .filter(Column::OwnerId.eq(officer.id.uuid()))
            .filter(Column::Name.eq(view.name.as_str()))
            .filter(Column::Reach.eq(reach))
            .filter(unit.map_or(Column::UnitId.is_null(), |unit| Column::UnitId.eq(unit))),
    };
    let same = same.one(&*txn).await.or_trouble()?;
    let row = ActiveModel {
        id: Set(same.as_ref().map_or_else(|| desk.new_id(), |same| same.id)),
        owner_id: Set(officer.id.uuid()),
        name: Set(view.name),
        folder: Set(view.folder.as_str().to_owned()),
        words: Set(view.words),
        reach: Set(reach.to_owned()),
        unit_id: Set(unit),
        role: Set(role),
        saved_at: Set(desk.now().into()),
    };
    let row = if same.is_some() {
        row.update(&*txn).await.or_trouble()?
    } else {
        let kept = Entity::find().filter(Column::OwnerId.eq(officer.id.uuid())).count(&*txn).await.or_trouble()?;
        if kept >= u64::from(VIEWS) {
            return Err(Refusal::TooManyViews { most: VIEWS });
        }
        row.insert(&*txn).await.or_trouble()?
    };
    txn.commit().await?;
    Ok(row.id.into())
}
