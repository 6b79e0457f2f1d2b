//! A time in which one officer stands in for another.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delegation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who is away.
    pub officer_id: Uuid,
    /// Who stands in.
    pub delegate_id: Uuid,
    pub starts_at: Moment,
    /// Not at this moment any more.
    pub ends_at: Moment,
    pub set_by_id: Uuid,
    pub set_at: Moment,
    pub ended_by_id: Option<Uuid>,
    /// Ended before its time.
    pub ended_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
