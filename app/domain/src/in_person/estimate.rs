//! How long it will take: a range from real service times, or nothing.

use serde::{Deserialize, Serialize};

/// Fewer served people than this in the window say nothing.
pub const SAMPLES: usize = 10;

/// An honest range of waiting time, in whole minutes; eight of ten people wait within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitRange {
    pub from_minutes: u32,
    pub to_minutes: u32,
}

/// How good the estimates of a week were (step 7): `share` percent of the people waited within `minutes` of the middle of
/// what they were told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EstimateAccuracy {
    pub share_percent: u8,
    pub minutes: u32,
    pub samples: u32,
}
