//! What the sign-in pages of a demo show. Outside a demo there is nothing.

use super::totp;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::organisation::{self, Organisation};
use crate::settings;
use domain::access::DemoAccount;
use domain::identifier::Mobile;
use domain::refusal::Answer;
use entity::words::message_class;
use entity::{message, officer};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// The setting under which the demo leaves the password of all its accounts.
pub const PASSWORD_SETTING: &str = "demo_password";

/// # Errors
/// `Trouble`.
pub async fn accounts(desk: &Desk) -> Answer<Vec<DemoAccount>> {
    let connection = desk.database.read();
    let password: Option<String> = match desk.is_demo() {
        true => settings::load(connection, PASSWORD_SETTING).await?,
        false => None,
    };
    let Some(password) = password else { return Ok(Vec::new()) };
    let organisation = Organisation::load(connection).await?;
    let rows = officer::Entity::find()
        .filter(officer::Column::Active.eq(true))
        .order_by_asc(officer::Column::CreatedAt)
        .order_by_asc(officer::Column::Id)
        .all(connection)
        .await
        .or_trouble()?;
    let mut accounts = Vec::new();
    for row in rows {
        let Some(officer) = organisation::officer(connection, row.id.into()).await? else { continue };
        let code = match &row.totp_secret {
            Some(secret) => totp::code(secret, desk.now())?,
            None => String::new(),
        };
        accounts.push(DemoAccount {
            username: row.username,
            password: password.clone(),
            name: officer.name,
            unit_title: officer.grants.first().map(|grant| organisation.unit_title(grant.unit)).unwrap_or_default(),
            roles: officer.grants.iter().map(|grant| grant.role).collect(),
            code,
        });
    }
    Ok(accounts)
}

/// The last code that was sent to this mobile, read from the message: it is stored nowhere else.
///
/// # Errors
/// `Trouble`.
pub async fn code(desk: &Desk, mobile: &Mobile) -> Answer<Option<String>> {
    if !desk.is_demo() {
        return Ok(None);
    }
    let row = message::Entity::find()
        .filter(message::Column::Recipient.eq(mobile.as_str()))
        .filter(message::Column::Class.eq(message_class::OTP))
        .order_by_desc(message::Column::CreatedAt)
        .order_by_desc(message::Column::Id)
        .one(desk.database.read())
        .await
        .or_trouble()?;
    // The message ends in `@host #123456`.
    Ok(row.and_then(|row| row.text.rsplit_once('#').map(|(_, code)| code.trim().to_owned())))
}
