//! What an officer is told about a case.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "alert")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub officer_id: Uuid,
    pub request_id: Uuid,
    /// `AlertKind::as_str`.
    pub kind: String,
    pub by_id: Option<Uuid>,
    /// The event, or the moment it is about.
    pub about: String,
    pub at: Moment,
    pub read_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
