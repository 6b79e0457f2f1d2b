//! What an officer has not finished writing in the form of one verb.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jotting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub officer_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub request_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub verb: String,
    /// Inputs by name, as JSON.
    pub inputs: String,
    pub tab: String,
    pub stroke: i64,
    pub updated_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
