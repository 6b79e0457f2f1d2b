//! A referral of a request.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "referral")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request_id: Uuid,
    /// Place in the request's list.
    pub position: i32,
    pub parent_id: Option<Uuid>,
    pub from_officer_id: Uuid,
    pub to_officer_id: Uuid,
    pub purpose: String,
    pub instruction: String,
    pub due_at: Option<Moment>,
    pub sent_at: Moment,
    pub state: String,
    pub state_at: Option<Moment>,
    pub words: String,
    /// For information only.
    pub copy: bool,
    pub private: bool,
    /// The revision that sent it.
    pub step: i32,
    pub read_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
