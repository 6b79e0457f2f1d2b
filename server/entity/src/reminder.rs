//! What was reminded of.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub request_id: Uuid,
    /// `AlertKind::as_str`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// The moment it is about.
    #[sea_orm(primary_key, auto_increment = false)]
    pub due_at: Moment,
    pub reminded_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
