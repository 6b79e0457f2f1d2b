//! A kiosk or display.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "device")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub place_id: Uuid,
    pub title: String,
    pub token_hash: Option<String>,
    /// SPKI in base64.
    pub public_key: Option<String>,
    pub paired_at: Moment,
    pub approved_by: Uuid,
    pub revoked_by: Option<Uuid>,
    pub revoked_at: Option<Moment>,
    pub last_seen: Option<Moment>,
    /// Its last sign of life, as JSON.
    pub beat: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
