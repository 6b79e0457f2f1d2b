//! A hall where people are served in person.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub key: String,
    pub title: String,
    pub address: String,
    pub unit_id: Uuid,
    pub phone_tickets: bool,
    /// The last call of the place.
    pub call_seq: i64,
}

impl ActiveModelBehavior for ActiveModel {}
