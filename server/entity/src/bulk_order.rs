//! What one officer has ordered for many cases.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulk_order")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub officer_id: Uuid,
    pub key: String,
    /// `domain::work::Plan` as JSON.
    pub plan: String,
    /// `waiting`, `running`, `done` or `undone`.
    pub state: String,
    pub made_at: Moment,
    pub not_before: Moment,
    pub lease_until: Option<Moment>,
    pub done_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
