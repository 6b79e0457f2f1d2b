//! Name a delegate.

use super::rows;
use crate::{Desk, OrTrouble, organisation};
use domain::actor::Actor;
use domain::delegation::{NewDelegation, admit};
use domain::id::OfficerId;
use domain::refusal::{Answer, Refusal};
use entity::{delegation, officer};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

pub(super) async fn name_delegate(desk: &Desk, actor: &Actor, new: NewDelegation) -> Answer<()> {
    let set_by: OfficerId = admit(actor, new.officer)?.id;
    let (now, txn) = (desk.now(), desk.database.write().await?);
    // Two hands that name a delegate for the same officer wait for each other.
    officer::Entity::find_by_id(new.officer.uuid()).lock_exclusive().one(&*txn).await.or_trouble()?;
    let absent = organisation::officer(&*txn, new.officer).await?.ok_or(Refusal::NotFound)?;
    let delegate = organisation::officer(&*txn, new.delegate).await?.ok_or(Refusal::WrongReceiver)?;
    let known = delegation::Entity::find()
        .filter(delegation::Column::OfficerId.eq(new.officer.uuid()))
        .filter(rows::not_over(now))
        .all(&*txn)
        .await
        .or_trouble()?;
    let known: Vec<_> = known.iter().map(rows::to_domain).collect();
    let decided = new.decide(actor, desk.new_id().into(), &absent, &delegate, &known, now)?;
    let row = delegation::Model {
        id: decided.id.uuid(),
        officer_id: decided.officer.uuid(),
        delegate_id: decided.delegate.uuid(),
        starts_at: decided.starts_at.into(),
        ends_at: decided.ends_at.into(),
        set_by_id: set_by.uuid(),
        set_at: now.into(),
        ended_by_id: None,
        ended_at: None,
    };
    delegation::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await
}
