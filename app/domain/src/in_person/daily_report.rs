//! Table 2: the daily report of the desk's staff (گزارش روزانهٔ کارکنان میز خدمت), from events; nothing is typed.

use super::CounterActionKind;
use crate::Instant;
use crate::actor::Actor;
use crate::id::{OfficerId, PlaceId};
use crate::jalali::JalaliDate;
use crate::refusal::Answer;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// One sheet: one officer, or all of a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DailyReport {
    pub day: JalaliDate,
    pub place: PlaceId,
    pub place_title: String,
    /// None: everybody of the place.
    pub officer: Option<(OfficerId, String)>,
    /// Numbers of the counters sat at.
    pub counters: Vec<u16>,
    pub began_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    pub rows: Vec<DailyRow>,
    /// Totals by kind of action, in the order of [`CounterActionKind::ALL`].
    pub totals: [u32; 4],
    pub no_shows: u32,
    /// Signed by the officer, then by the head of the desk; a change afterwards shows as «changed since».
    pub signed: Vec<Signature>,
    pub may_sign: bool,
    /// Others whose sheet the viewer may open.
    pub officers: Vec<(OfficerId, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DailyRow {
    pub came_at: Instant,
    /// As shown: «الف۰۱۲»; empty without a ticket.
    pub ticket: String,
    pub officer: String,
    pub visitor: String,
    /// Masked: first three and last two digits.
    pub national_id: String,
    pub mobile: String,
    pub service: String,
    pub action: CounterActionKind,
    pub code: Option<TrackingCode>,
    /// The unit it went to or was guided to.
    pub unit: String,
    pub promise: Option<Instant>,
    pub status: Option<crate::request::StatusKind>,
    /// Minutes.
    pub took_minutes: Option<u32>,
    pub survey_offered: bool,
    pub remarks: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    pub officer: OfficerId,
    pub name: String,
    pub at: Instant,
    pub head: bool,
    /// The sheet is not any more what was signed.
    pub changed_since: bool,
}

#[async_trait::async_trait]
pub trait DailyReports: Send + Sync {
    /// A clerk reads their own sheet, a desk officer or approver of the place's unit everybody's. `NotFound`.
    async fn daily(&self, actor: &Actor, place: PlaceId, day: JalaliDate, officer: Option<OfficerId>) -> Answer<DailyReport>;
    /// Signs the sheet as it is.
    async fn sign(&self, actor: &Actor, place: PlaceId, day: JalaliDate, officer: OfficerId) -> Answer<()>;
}
