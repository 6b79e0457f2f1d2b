//! A queue ticket.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub token: String,
    pub place_id: Uuid,
    /// Where it waits now.
    pub line_id: Uuid,
    /// The line that gave the number, with its letter then.
    pub giver_line_id: Uuid,
    pub letter: String,
    /// Tehran's civil date, `1405-09-01`.
    pub day: String,
    pub number: i32,
    pub priority: String,
    pub reason: String,
    /// Who gave it, as JSON.
    pub issued_by: String,
    pub issued_at: Moment,
    pub turn_at: Moment,
    /// Keys of services, as a JSON list.
    pub services: String,
    pub mobile: Option<String>,
    pub state: String,
    pub counter_id: Option<Uuid>,
    pub officer_id: Option<Uuid>,
    /// Since when it is in that state.
    pub state_at: Moment,
    pub times_called: i32,
    /// Why it is held.
    pub words: String,
    pub revision: i32,
    /// By what its wish is known when it comes again.
    pub key: Option<String>,
    /// Where the number was lent to a device.
    pub block_id: Option<Uuid>,
    /// First called.
    pub called_at: Option<Moment>,
    /// First spoken to at a counter.
    pub started_at: Option<Moment>,
    /// Done, absent, left or lapsed.
    pub ended_at: Option<Moment>,
    /// At a counter, without what was held.
    pub served_seconds: i32,
    /// What was said about the waiting when it was given, in minutes.
    pub told_from: Option<i32>,
    pub told_to: Option<i32>,
    /// The message that it is nearly their turn was written.
    pub near_at: Option<Moment>,
    pub survey_offered_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
