//! A tracking code that one device alone gives away.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "code_lease")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub device_id: Uuid,
    pub leased_at: Moment,
    pub used_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
