//! How many counters (guide step 7): Erlang C and Erlang A over arrivals and service times by half hour.

use super::EstimateAccuracy;
use crate::actor::Actor;
use crate::id::{LineId, PlaceId};
use crate::jalali::JalaliDate;
use crate::refusal::Answer;
use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StaffingAsked {
    pub place: PlaceId,
    /// One line, or all lines together.
    pub line: Option<LineId>,
    pub from: JalaliDate,
    pub to: JalaliDate,
    /// So many percent of the people …
    pub share_percent: u8,
    /// … are to wait no longer than this.
    pub within_minutes: u32,
    /// What if this many percent more or fewer came.
    pub more_percent: i32,
    /// What if serving took this many percent longer or shorter.
    pub longer_percent: i32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StaffingView {
    pub place_title: String,
    pub asked: StaffingAsked,
    /// Days with service in the window.
    pub days: u32,
    pub halves: Vec<HalfHour>,
    pub accuracy: Option<EstimateAccuracy>,
}

/// One half hour of the working day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HalfHour {
    /// Minutes after midnight.
    pub begins: u16,
    pub arrivals_per_hour: f64,
    /// Mean minutes at the counter.
    pub service_minutes: f64,
    /// Served people behind these figures.
    pub samples: u32,
    /// Share who leave before their turn, and mean patience in minutes, where enough left to say.
    pub patience_minutes: Option<f64>,
    pub advice: Option<Advice>,
}

/// How many counters, with the band that the error of arrivals and service times gives (95 %).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Advice {
    pub counters: u32,
    pub fewest: u32,
    pub most: u32,
    /// With so many counters: share served in time, mean wait in minutes, share of time at work.
    pub in_time: f64,
    pub wait_minutes: f64,
    pub occupancy: f64,
}

#[async_trait::async_trait]
pub trait Staffing: Send + Sync {
    /// For desk officers, approvers and administrators of the place's unit. `NotFound`.
    async fn staffing(&self, actor: &Actor, asked: StaffingAsked) -> Answer<StaffingView>;
}
