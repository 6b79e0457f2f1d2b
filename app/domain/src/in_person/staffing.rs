//! How many counters (guide step 7): Erlang C and Erlang A over arrivals and service times by half hour.

use super::EstimateAccuracy;
use crate::actor::{Actor, Officer, Role};
use crate::id::{LineId, PlaceId, UnitId};
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

impl StaffingAsked {
    /// Most days looked at.
    pub const DAYS: i32 = 92;

    /// The same with everything within its bounds. `last` is the last day that is whole: a day that still goes on would
    /// count as one on which nobody comes in the afternoon.
    pub fn within_bounds(self, last: JalaliDate) -> Self {
        let to = self.to.min(last);
        let from = self.from.min(to).max(to.plus_days(1 - Self::DAYS));
        Self {
            from,
            to,
            share_percent: self.share_percent.clamp(50, 99),
            within_minutes: self.within_minutes.min(240),
            more_percent: self.more_percent.clamp(-90, 300),
            longer_percent: self.longer_percent.clamp(-90, 300),
            ..self
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StaffingView {
    pub place_title: String,
    pub asked: StaffingAsked,
    /// Days with service in the window.
    pub days: u32,
    pub halves: Vec<HalfHour>,
    /// The line asked for, by its title.
    pub line_title: Option<String>,
    /// Lines of the place, to choose from.
    pub lines: Vec<(LineId, String)>,
    pub accuracy: Option<EstimateAccuracy>,
}

/// Whether the officer may ask how many counters a place of this unit needs.
pub fn may_staff(officer: &Officer, unit: UnitId) -> bool {
    officer.is_administrator() || [Role::DeskOfficer, Role::Approver].iter().any(|role| officer.holds(*role, unit))
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
    /// Counters where somebody sat, on average over the days.
    pub open_counters: f64,
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
    /// Places that the officer may ask this about.
    async fn staffed_places(&self, actor: &Actor) -> Answer<Vec<(PlaceId, String)>>;
    /// For desk officers and approvers of the place's unit, and for administrators. `NotFound`.
    async fn staffing(&self, actor: &Actor, asked: StaffingAsked) -> Answer<StaffingView>;
}
