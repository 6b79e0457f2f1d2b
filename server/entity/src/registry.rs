//! A registry (دبیرخانه) of a unit.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub unit_id: Uuid,
    pub title: String,
    /// For the token in templates.
    pub short_name: String,
    pub incoming_template: String,
    pub outgoing_template: String,
}

impl ActiveModelBehavior for ActiveModel {}
