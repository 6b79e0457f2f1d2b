//! One case of an order.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulk_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub order_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub request_id: Uuid,
    pub revision: i32,
    /// `waiting`, `done` or `refused`.
    pub state: String,
    pub attempts: i32,
    /// `domain::refusal::Refusal` as JSON.
    pub refusal: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
