//! Who a token is.

use super::rows;
use crate::OrTrouble;
use crate::desk::Desk;
use domain::in_person::Device;
use domain::refusal::Answer;
use entity::device;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// # Errors
/// `Trouble`.
pub async fn device_of(desk: &Desk, token: &str) -> Answer<Option<Device>> {
    let row = device::Entity::find()
        .filter(device::Column::TokenHash.eq(rows::token_hash(token)))
        .filter(device::Column::RevokedAt.is_null())
        .one(desk.database.read())
        .await
        .or_trouble()?;
    row.as_ref().map(rows::device).transpose()
}
