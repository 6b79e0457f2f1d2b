//! A key that entries of devices are sealed to.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "seal_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// Under the installation's key, base64.
    pub private_key: String,
    /// SPKI in base64.
    pub public_key: String,
    pub made_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
