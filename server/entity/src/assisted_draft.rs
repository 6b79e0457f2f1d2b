//! A draft that a clerk fills in for whoever is at the counter.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assisted_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub draft_id: Uuid,
    pub ticket_id: Uuid,
    pub place_id: Uuid,
    pub counter_id: Uuid,
    pub officer_id: Uuid,
    pub service_key: String,
    /// As they proved it; forgotten once it is sent or given up.
    pub name: String,
    pub national_id: String,
    pub mobile: String,
    pub identity_seen: bool,
    pub begun_at: Moment,
    pub sent_at: Option<Moment>,
    pub request_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
