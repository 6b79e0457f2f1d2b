//! The views an officer has, with what waits in them.

use super::start::start_id;
use crate::kartabl::count_of;
use crate::{Desk, OrTrouble};
use domain::actor::{Officer, Role};
use domain::kartabl::{Folder, Reach, SavedView};
use domain::refusal::{Answer, Refusal};
use entity::saved_view::{Column, Entity, Model};
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Views that one officer is shown.
const MOST: u64 = 100;
/// Views whose cases are counted: the first ones.
const MOST_COUNTED: usize = 20;

/// The officer's own, those of their units and roles; by name.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn seen_by(desk: &Desk, officer: &Officer) -> Answer<Vec<SavedView>> {
    let rows = rows(desk, officer).await?;
    let start = start_id(desk, officer, &rows).await?;
    let mut views = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        let folder = folder(&row)?;
        let count = if place < MOST_COUNTED { count_of(desk, officer, folder, &row.words).await? } else { None };
        views.push(SavedView {
            id: row.id.into(),
            reach: row.whose().or_trouble()?,
            start: start == Some(row.id),
            may_change: may_change(&row, officer)?,
            name: row.name,
            folder,
            words: row.words,
            count,
        });
    }
    Ok(views)
}

pub(super) async fn rows(desk: &Desk, officer: &Officer) -> Answer<Vec<Model>> {
    let units = officer.grants.iter().map(|grant| grant.unit.uuid());
    let roles = officer.grants.iter().map(|grant| grant.role);
    // Who may change views of roles has to see them.
    let roles = roles.chain(officer.is_administrator().then_some(Role::ALL).into_iter().flatten());
    let mine = Condition::any()
        .add(Condition::all().add(Column::OwnerId.eq(officer.id.uuid())).add(Column::Reach.eq("private")))
        .add(Column::UnitId.is_in(units))
        .add(Column::Role.is_in(roles.map(Role::as_str)));
    Entity::find()
        .filter(mine)
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(desk.database.read())
        .await
        .or_trouble()
}

pub(super) fn folder(row: &Model) -> Answer<Folder> {
    Folder::parse(&row.folder).ok_or(Refusal::Trouble)
}

/// Whether the officer is shown it.
pub(super) fn sees(row: &Model, officer: &Officer) -> Answer<bool> {
    let reach = row.whose().or_trouble()?;
    let own = row.owner_id == officer.id.uuid() && reach == Reach::Private;
    Ok(own || reach.includes(officer) || (matches!(reach, Reach::Role(_)) && officer.is_administrator()))
}

/// Whether the officer may remove it: who saved it may, as long as they could save it, and views of a role are every
/// administrator's.
pub(super) fn may_change(row: &Model, officer: &Officer) -> Answer<bool> {
    let reach = row.whose().or_trouble()?;
    let own = row.owner_id == officer.id.uuid() || matches!(reach, Reach::Role(_));
    Ok(own && reach.admits(officer))
}
