//! A time promised beforehand.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub line_id: Uuid,
    pub person_id: Uuid,
    pub service_key: String,
    pub day: String,
    pub at: Moment,
    pub code: String,
    pub state: String,
    pub ticket_id: Option<Uuid>,
    pub booked_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
