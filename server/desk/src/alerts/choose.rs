//! What an officer wants to be told.

use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::alert::Preferences;
use domain::id::OfficerId;
use domain::refusal::{Answer, Refusal};
use entity::{alert_preference, alert_preference::Column};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel};

/// The officer's own choice.
///
/// # Errors
/// `SignInFirst`, `Trouble`.
pub async fn chosen(desk: &Desk, actor: &Actor) -> Answer<Preferences> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    of(desk.database.read(), officer.id).await
}

/// Takes another choice.
///
/// # Errors
/// `SignInFirst`, `Trouble`.
pub async fn choose(desk: &Desk, actor: &Actor, chosen: &Preferences) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    let row = alert_preference::Model::of(officer.id.uuid(), chosen, desk.now().into());
    alert_preference::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(Column::OfficerId)
                .update_columns([
                    Column::Reminders,
                    Column::Mentions,
                    Column::Referrals,
                    Column::Sms,
                    Column::Mobile,
                    Column::QuietFrom,
                    Column::QuietUntil,
                    Column::UpdatedAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// The choice of any officer.
///
/// # Errors
/// `Trouble`.
pub(super) async fn of(connection: &impl ConnectionTrait, officer: OfficerId) -> Answer<Preferences> {
    let row = alert_preference::Entity::find_by_id(officer.uuid()).one(connection).await.or_trouble()?;
    Ok(row.map(|row| row.chosen()).transpose().or_trouble()?.unwrap_or_default())
}
