//! The view with which an officer's day begins.

use super::seen::{folder, rows, sees};
use crate::{Desk, OrTrouble};
use domain::actor::{Actor, Officer};
use domain::id::SavedViewId;
use domain::kartabl::{Folder, Reach};
use domain::refusal::{Answer, Refusal};
use entity::saved_view::{Entity, Model};
use entity::start_view;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

/// A view without its name.
pub(crate) struct Start {
    pub folder: Folder,
    pub words: String,
}

pub(super) async fn start_with(desk: &Desk, actor: &Actor, view: Option<SavedViewId>) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    match view {
        None => {
            start_view::Entity::delete_by_id(officer.id.uuid()).exec(&*txn).await.or_trouble()?;
        }
        Some(view) => {
            let row = Entity::find_by_id(view.uuid()).one(&*txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
            if !sees(&row, officer)? {
                return Err(Refusal::NotFound);
            }
            let start = start_view::ActiveModel { officer_id: Set(officer.id.uuid()), view_id: Set(row.id) };
            start_view::Entity::insert(start)
                .on_conflict(
                    OnConflict::column(start_view::Column::OfficerId)
                        .update_column(start_view::Column::ViewId)
                        .to_owned(),
                )
                .exec_without_returning(&*txn)
                .await
                .or_trouble()?;
        }
    }
    txn.commit().await
}

/// The officer's choice, or what is set for one of their roles, in the order of the roles.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn start_of(desk: &Desk, officer: &Officer) -> Answer<Option<Start>> {
    let rows = rows(desk, officer).await?;
    let Some(start) = start_id(desk, officer, &rows).await? else { return Ok(None) };
    let row = rows.into_iter().find(|row| row.id == start);
    row.map(|row| Ok(Start { folder: folder(&row)?, words: row.words })).transpose()
}

/// Which of the officer's views it is. One that is not theirs any more counts for nothing.
pub(super) async fn start_id(desk: &Desk, officer: &Officer, rows: &[Model]) -> Answer<Option<Uuid>> {
    let chosen = start_view::Entity::find_by_id(officer.id.uuid()).one(desk.database.read()).await.or_trouble()?;
    if let Some(chosen) = chosen
        && rows.iter().any(|row| row.id == chosen.view_id)
    {
        return Ok(Some(chosen.view_id));
    }
    let mut of_role = None;
    for row in rows {
        if let Reach::Role(role) = row.whose().or_trouble()?
            && officer.grants.iter().any(|grant| grant.role == role)
            && of_role.is_none_or(|(known, _)| role < known)
        {
            of_role = Some((role, row.id));
        }
    }
    Ok(of_role.map(|(_, id)| id))
}
