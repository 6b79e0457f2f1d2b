//! One published version, never changed.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub service_id: Uuid,
    pub version: i32,
    pub title: String,
    /// `ServiceDefinition` as JSON.
    pub definition: String,
    pub search_key: String,
    pub published_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
