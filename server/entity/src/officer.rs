//! A member of staff.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "officer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub username: String,
    pub name: String,
    /// PHC string of argon2id.
    pub password_hash: String,
    /// Base32.
    pub totp_secret: Option<String>,
    pub totp_confirmed_at: Option<Moment>,
    /// Number of the last 30-second step that was used.
    pub totp_last_step: i64,
    pub active: bool,
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
