//! One line of an indicator book (دفتر اندیکاتور).

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registry_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub registry_id: Uuid,
    /// `LetterKind` as a word.
    pub kind: String,
    pub jalali_year: i32,
    pub serial: i64,
    pub number: String,
    pub registered_at: Moment,
    pub subject: String,
    /// Who sent what came in, or gets what goes out.
    pub party: String,
    pub request_id: Option<Uuid>,
    /// عطف: the entry, where there is one, and its number as it is written.
    pub reply_to_id: Option<Uuid>,
    pub reply_to: String,
    /// پیرو, likewise.
    pub follows_id: Option<Uuid>,
    pub follows: String,
    pub attachments: i32,
    pub urgency: i32,
    pub confidentiality: i32,
    pub officer_id: Option<Uuid>,
    pub officer_name: String,
    pub search_key: String,
}

impl ActiveModelBehavior for ActiveModel {}
