//! The last number a registry gave in a year.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_sequence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub registry: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub jalali_year: i32,
    pub last: i64,
}

impl ActiveModelBehavior for ActiveModel {}
