//! Numbers of a line and day that a device alone gives.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "number_block")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub device_id: Uuid,
    pub place_id: Uuid,
    pub line_id: Uuid,
    /// The line's when it was lent: what the device prints, whatever the line is called by now.
    pub letter: String,
    pub day: String,
    pub from_number: i32,
    pub to_number: i32,
    pub lent_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
