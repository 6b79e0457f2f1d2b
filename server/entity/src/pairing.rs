//! A device that waits to be approved.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pairing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code_hmac: String,
    pub secret_hash: String,
    pub kind: String,
    pub created_at: Moment,
    pub expires_at: Moment,
    pub device_id: Option<Uuid>,
    pub fetched_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
