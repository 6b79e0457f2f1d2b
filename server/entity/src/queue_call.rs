//! A call or recall, as displays show it.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "queue_call")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub place_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub ticket_id: Uuid,
    pub letter: String,
    pub number: i32,
    pub tone: i32,
    pub counter_id: Uuid,
    /// The counter's number, as it was called out.
    pub counter: i32,
    pub day: String,
    pub at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
