//! A line of the outbox.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub class: String,
    pub channel: String,
    pub recipient: String,
    pub text: String,
    pub request_id: Option<Uuid>,
    pub tracking_code: Option<String>,
    pub dedupe_key: String,
    pub created_at: Moment,
    pub not_before: Moment,
    pub not_after: Option<Moment>,
    pub state: String,
    pub attempts: i32,
    pub lease_token: Option<Uuid>,
    pub lease_until: Option<Moment>,
    pub provider_ref: Option<String>,
    pub last_error: Option<String>,
    pub sent_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
