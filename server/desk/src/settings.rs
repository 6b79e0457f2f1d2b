//! What is set once for the whole installation and kept in the database.

use crate::OrTrouble;
use crate::database::Writing;
use domain::calendar::Calendar;
use domain::refusal::Answer;
use entity::{from_json, setting, to_json};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use serde::{Serialize, de::DeserializeOwned};

/// Hours, holidays and closures: [`Calendar`].
pub const CALENDAR: &str = "calendar";
/// What the body says of itself: [`domain::organisation::Agency`].
pub const AGENCY: &str = "agency";
/// How letter numbers are written: [`crate::letters::Registries`].
pub const REGISTRIES: &str = "registries";

/// The setting, where it was ever set.
///
/// # Errors
/// `Trouble`.
pub async fn load<T: DeserializeOwned>(connection: &impl ConnectionTrait, key: &str) -> Answer<Option<T>> {
    let row = setting::Entity::find_by_id(key.to_owned()).one(connection).await.or_trouble()?;
    row.map(|row| from_json("setting.value", &row.value).or_trouble()).transpose()
}

/// Sets it.
///
/// # Errors
/// `Trouble`.
pub async fn store<T: Serialize>(txn: &Writing, key: &str, value: &T) -> Answer<()> {
    let row = setting::ActiveModel { key: Set(key.to_owned()), value: Set(to_json(value)) };
    setting::Entity::insert(row)
        .on_conflict(OnConflict::column(setting::Column::Key).update_column(setting::Column::Value).to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// The calendar; the shipped one where none was set.
///
/// # Errors
/// `Trouble`.
pub async fn calendar(connection: &impl ConnectionTrait) -> Answer<Calendar> {
    Ok(load(connection, CALENDAR).await?.unwrap_or_default())
}
