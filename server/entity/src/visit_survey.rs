//! A survey about a visit that belongs to no case.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "visit_survey")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub device_id: Uuid,
    pub ticket_id: Option<Uuid>,
    pub made_at: Moment,
    pub received_at: Moment,
    pub answers: String,
    pub comment: String,
}

impl ActiveModelBehavior for ActiveModel {}
