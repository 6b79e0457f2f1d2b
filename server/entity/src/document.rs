//! A stored file.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub draft_id: Option<Uuid>,
    pub request_id: Option<Uuid>,
    pub part: String,
    pub field: String,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    pub sha256: String,
    pub storage_key: String,
    pub state: String,
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
