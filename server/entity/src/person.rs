//! A citizen who proved a mobile number.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mobile: String,
    /// What is known of the person, as JSON.
    pub profile: String,
    pub created_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
