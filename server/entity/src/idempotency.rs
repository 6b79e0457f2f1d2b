//! What a key was answered.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    pub principal: String,
    pub payload_hash: String,
    pub outcome: String,
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
