//! One role of one officer in one unit.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "officer_grant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub officer_id: Uuid,
    pub unit_id: Uuid,
    /// [`crate::words::role`].
    pub role: String,
}

impl ActiveModelBehavior for ActiveModel {}
