//! What was done for somebody at a counter.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "counter_action")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub ticket_id: Option<Uuid>,
    pub counter_id: Uuid,
    pub officer_id: Uuid,
    pub day: String,
    /// When it was begun; it ended `at`.
    pub began_at: Option<Moment>,
    pub at: Moment,
    pub kind: String,
    pub service_key: Option<String>,
    /// Where they were guided to.
    pub unit_id: Option<Uuid>,
    pub request_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
