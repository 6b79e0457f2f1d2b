//! A counter of a place.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "counter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub number: i32,
    pub title: String,
    /// Ids of its lines, as a JSON list.
    pub lines: String,
    pub closed_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
