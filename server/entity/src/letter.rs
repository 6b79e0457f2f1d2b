//! A registered letter.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: String,
    pub registry: String,
    pub jalali_year: i32,
    pub serial: i64,
    pub direction: String,
    pub request_id: Uuid,
    pub registered_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
