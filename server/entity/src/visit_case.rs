//! A case that was opened at a counter by its code.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "visit_case")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub ticket_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub request_id: Uuid,
    pub officer_id: Uuid,
    pub counter_id: Uuid,
    pub opened_at: Moment,
    /// The visit went on without it from here.
    pub closed_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
