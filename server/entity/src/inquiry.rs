//! An inquiry of a request: what another agency was asked and answered.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inquiry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request_id: Uuid,
    /// Place in the request's list.
    pub position: i32,
    /// Key of the definition's inquiry.
    pub planned: Option<String>,
    pub agency: String,
    pub question: String,
    pub legal_basis: String,
    pub asked_by_id: Uuid,
    pub asked_at: Moment,
    pub due_at: Moment,
    pub letter_number: Option<String>,
    pub reminded_at: Option<Moment>,
    pub state: String,
    pub state_at: Option<Moment>,
    /// The answer, or why it was cancelled.
    pub words: String,
    pub answer_number: String,
    /// Ids of documents, as a JSON list.
    pub evidence: String,
}

impl ActiveModelBehavior for ActiveModel {}
