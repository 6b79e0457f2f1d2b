//! The first factor of staff. An unknown name costs as much time as a wrong password, and looks the same.

use super::password;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::people::sign_in_name;
use crate::throttle::{self, Limit};
use domain::access::PasswordAccepted;
use domain::refusal::{Answer, Refusal};
use entity::officer;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const PER_NAME: Limit = Limit { scope: "password_name", most: 10, minutes: 15 };
const PER_ADDRESS: Limit = Limit { scope: "password_address", most: 60, minutes: 15 };

/// # Errors
/// `TooMany`; `WrongCode` for a wrong password, an unknown name and a closed account alike; `Trouble`.
pub async fn enter_password(desk: &Desk, username: &str, typed: &str, address: &str) -> Answer<PasswordAccepted> {
    let now = desk.now();
    let name = sign_in_name(username);
    // Names are counted by their digest: whatever is typed, the row stays small.
    let subject = crate::sha256_hex(&[name.as_bytes()]);
    throttle::count(&desk.database, PER_ADDRESS, address, now).await?;
    throttle::count(&desk.database, PER_NAME, &subject, now).await?;
    let row = officer::Entity::find()
        .filter(officer::Column::Username.eq(name))
        .filter(officer::Column::Active.eq(true))
        .one(desk.database.read())
        .await
        .or_trouble()?;
    let phc = row.as_ref().map(|row| row.password_hash.clone());
    let typed = typed.to_owned();
    let is_right = tokio::task::spawn_blocking(move || {
        let known = phc.is_some();
        password::is_right(&typed, phc.as_deref().unwrap_or_else(|| password::nobodys())) && known
    })
    .await
    .map_err(|error| {
        tracing::error!(%error, "a password could not be checked");
        Refusal::Trouble
    })?;
    let Some(row) = row.filter(|_| is_right) else { return Err(Refusal::WrongCode) };
    let txn = desk.database.write().await?;
    throttle::take_back(&*txn, PER_NAME, &subject).await?;
    txn.commit().await?;
    Ok(PasswordAccepted { officer: row.id.into(), enrolled: row.totp_confirmed_at.is_some() })
}
