//! Something that happened to a request; appended, never changed.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request_id: Uuid,
    /// The revision it led to.
    pub seq: i32,
    pub kind: String,
    pub at: Moment,
    /// `By` as JSON.
    pub actor: String,
    pub unit_id: Uuid,
    /// `EventKind` as JSON, byte for byte as hashed.
    pub data: String,
    pub prev_hash: String,
    pub hash: String,
}

impl ActiveModelBehavior for ActiveModel {}
