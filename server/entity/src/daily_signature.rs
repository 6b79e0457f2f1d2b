//! Somebody signed a sheet of the daily report; appended and never changed.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "daily_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub day: String,
    /// Whose sheet it is.
    pub officer_id: Uuid,
    pub signer_id: Uuid,
    /// As head of the desk.
    pub head: bool,
    pub at: Moment,
    /// Of the sheet as it was signed.
    pub digest: String,
}

impl ActiveModelBehavior for ActiveModel {}
