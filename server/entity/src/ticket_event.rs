//! What happened to a ticket; appended and never changed.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub ticket_id: Uuid,
    /// The ticket's revision that it led to.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i32,
    pub place_id: Uuid,
    /// Where the ticket waits after it.
    pub line_id: Uuid,
    pub day: String,
    pub at: Moment,
    /// Its word, to count by: see `words::ticket_event`.
    pub kind: String,
    /// All of it, as JSON.
    pub event: String,
    pub officer_id: Option<Uuid>,
    pub counter_id: Option<Uuid>,
    pub device_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
