//! A request that is still being filled in.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub service_key: String,
    pub service_version: i32,
    pub purpose: String,
    pub request_id: Option<Uuid>,
    pub answers: String,
    pub attempt: Option<String>,
    pub idempotency_key: String,
    /// The officer at whose counter it is filled in; nobody else opens it then.
    pub assisted_by: Option<Uuid>,
    pub revision: i32,
    pub created_at: Moment,
    pub updated_at: Moment,
    pub expires_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
