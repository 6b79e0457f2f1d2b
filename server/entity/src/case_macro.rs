//! Steps and their texts under a name.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "macro")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_id: Uuid,
    pub unit_id: Option<Uuid>,
    pub name: String,
    /// `domain::work::Step`s as JSON.
    pub steps: String,
    pub saved_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
