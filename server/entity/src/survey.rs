//! A survey handed to a citizen.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub token_hash: String,
    pub token: String,
    pub request_id: Uuid,
    pub variant: String,
    pub created_at: Moment,
    pub answered_at: Option<Moment>,
    pub answers: Option<String>,
    pub comment: String,
}

impl ActiveModelBehavior for ActiveModel {}
