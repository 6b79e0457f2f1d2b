//! A request. [`crate::request`] turns it into the domain's and back.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub tracking_code: String,
    pub service_key: String,
    pub service_version: i32,
    pub desk_id: Uuid,
    pub desk_unit_id: Uuid,
    pub person_id: Uuid,
    pub applicant_name: String,
    pub applicant_identifier: Option<String>,
    pub applicant_mobile: String,
    pub channel: String,
    pub answers: String,
    /// `StatusKind::as_str`.
    pub status: String,
    /// `Status` as JSON.
    pub state: String,
    pub clock: String,
    /// Who works on it now.
    pub unit_id: Uuid,
    pub owner_id: Option<Uuid>,
    pub stage: Option<String>,
    pub stage_due_at: Option<Moment>,
    /// A drafted response waits for a signature.
    pub to_sign: bool,
    /// When the citizen's time to act is up.
    pub waits_until: Option<Moment>,
    /// The promise, computed from the clock at each write; none while paused or stopped.
    pub due_at: Option<Moment>,
    /// `due_at`, or the end of time.
    pub due_sort: Moment,
    pub letter_number: Option<String>,
    pub response_number: Option<String>,
    /// `Urgency::rank` and `Confidentiality::rank`.
    pub urgency: i32,
    pub confidentiality: i32,
    pub deficiency_rounds: i32,
    pub revision: i32,
    pub received_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}
