//! What a page of staff is told while it is being looked at: who else is there, and what has changed meanwhile.
//!
//! A page asks for a [`Glance`] when its doorbell rings (the stream of events), every few seconds to say that it is still
//! there, and on its own where no stream gets through.

use crate::id::{RequestId, WatchId};
use serde::{Deserialize, Serialize};

/// Somebody who has said nothing for this long has gone: the lease of a presence.
pub const LEASE_SECONDS: u32 = 20;
/// How often a stream gives a sign of life.
pub const BEAT_SECONDS: u32 = 4;
/// After so much silence a page says that it is not up to date, and asks by itself.
pub const SILENCE_SECONDS: u32 = 10;
/// How often it then asks.
pub const POLL_SECONDS: u32 = 15;

/// What a page shows, and what it knows already.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The tab; none the first time.
    pub watch: Option<WatchId>,
    /// The case that is open, and the revision it is shown at.
    pub case: Option<RequestId>,
    pub revision: u32,
    /// [`Glance::mark`] of the time before.
    pub mark: Option<i64>,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glance {
    pub watch: WatchId,
    pub mark: i64,
    /// How the open case stands; none when no case is open, or when it is no longer the officer's.
    pub case: Option<CaseNow>,
    /// Which cases others have open.
    pub present: Vec<Present>,
    /// Something happened since [`Asked::mark`] to a case that the officer may see: lists are to be read again.
    pub stirred: bool,
    /// Unread alerts of the officer.
    pub alerts: u32,
}

/// The open case now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseNow {
    pub revision: u32,
    /// How much others did since the revision that is shown.
    pub by_others: u32,
}

/// Others who have a case open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    pub request: RequestId,
    /// By name, in its order.
    pub names: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_can_miss_a_sign_of_life_and_a_crash_is_known_within_half_a_minute() {
        const { assert!(SILENCE_SECONDS > 2 * BEAT_SECONDS) };
        // A page says that it is there with every second sign of life.
        const { assert!(LEASE_SECONDS > 4 * BEAT_SECONDS && LEASE_SECONDS + 2 * BEAT_SECONDS < 30) };
    }
}
