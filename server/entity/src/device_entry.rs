//! What a device sent, and what came of it.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "device_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub device_id: Uuid,
    pub seq: i64,
    /// The same where the entry holds that place in the device's order.
    pub place_in_order: Option<i64>,
    pub kind: String,
    pub made_at: Moment,
    pub received_at: Moment,
    pub state: String,
    pub proven: bool,
    pub sealed_hash: String,
    pub seal: i32,
    /// Bytes that are kept.
    pub size: i32,
    pub refusal: Option<String>,
    pub sealed: Option<Vec<u8>>,
    pub signature: Option<String>,
    pub ticket_id: Option<Uuid>,
    pub request_id: Option<Uuid>,
    pub code: Option<String>,
    /// A person took it in or closed it, and what they said about it.
    pub settled_at: Option<Moment>,
    pub settled_by: Option<Uuid>,
    pub settled_words: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
