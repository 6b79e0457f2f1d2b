//! What a request is found by. Written by the desk's `search` and by nobody else; the numbers of the index beside it are
//! reached by SQL only, since each database keeps them in its own way.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request_search")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub seq: i64,
    pub request_id: Uuid,
    /// Name, identifier and mobile number as keys.
    pub who: String,
    /// Tracking code and letter numbers as keys.
    pub numbers: String,
    /// Answers as keys.
    pub words: String,
    /// Internal notes as keys.
    pub notes: String,
    /// Of everything it is found by.
    pub digest: i64,
}

impl ActiveModelBehavior for ActiveModel {}
