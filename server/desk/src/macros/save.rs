//! Keeping a macro.

use super::rows::one;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::MacroId;
use domain::refusal::{Answer, Refusal};
use domain::work::{MACROS, NewMacro};
use entity::case_macro::{ActiveModel, Column, Entity};
use entity::{Moment, to_json};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

pub(super) async fn save(desk: &Desk, actor: &Actor, id: Option<MacroId>, new: NewMacro) -> Answer<MacroId> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let new = new.admitted(officer)?;
    let txn = desk.database.write().await?;
    let mut saved_at = Moment::from(desk.now());
    if let Some(id) = id {
        let known = one(&*txn, officer, id).await?;
        if !known.may_change {
            return Err(Refusal::NotFound);
        }
        // Two changes in one moment are two versions.
        saved_at = saved_at.max(Moment(known.version + 1));
    }
    let row = ActiveModel {
        id: Set(id.map_or_else(|| desk.new_id(), MacroId::uuid)),
        owner_id: Set(officer.id.uuid()),
        unit_id: Set(new.unit.map(|unit| unit.uuid())),
        name: Set(new.name),
        steps: Set(to_json(&new.steps)),
        saved_at: Set(saved_at),
    };
    let row = if id.is_some() {
        row.update(&*txn).await.or_trouble()?
    } else {
        let kept = Entity::find().filter(Column::OwnerId.eq(officer.id.uuid())).count(&*txn).await.or_trouble()?;
        if kept >= u64::from(MACROS) {
            return Err(Refusal::TooManyMacros { most: MACROS });
        }
        row.insert(&*txn).await.or_trouble()?
    };
    txn.commit().await?;
    Ok(row.id.into())
}
