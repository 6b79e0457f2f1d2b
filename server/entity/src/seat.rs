//! Who sat at which counter and when; whoever has not risen sits there now (one officer per counter, one counter per officer).

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "seat")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub counter_id: Uuid,
    pub officer_id: Uuid,
    pub day: String,
    pub sat_at: Moment,
    pub rose_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
