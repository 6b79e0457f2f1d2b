//! A service by its key.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub key: String,
    /// The version offered now.
    pub published_version: Option<i32>,
    pub position: i32,
}

impl ActiveModelBehavior for ActiveModel {}
