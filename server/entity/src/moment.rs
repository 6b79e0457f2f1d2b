//! A moment as both databases keep it.

use domain::Instant;
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

/// Microseconds of universal time since 1970. What is finer is cut off, so a moment read back is the moment written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType)]
pub struct Moment(pub i64);

impl Moment {
    /// Later than everything.
    pub const END_OF_TIME: Self = Self(i64::MAX);

    /// The same moment in the domain's words; moments out of its range are its ends.
    pub fn instant(self) -> Instant {
        Instant::from_timestamp_micros(self.0).unwrap_or(if self.0 < 0 { Instant::MIN_UTC } else { Instant::MAX_UTC })
    }
}

impl From<Instant> for Moment {
    fn from(at: Instant) -> Self {
        Self(at.timestamp_micros())
    }
}

impl From<Moment> for Instant {
    fn from(moment: Moment) -> Self {
        moment.instant()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_its_microseconds() {
        let at: Instant = "2026-11-28T06:30:00.123456Z".parse().unwrap();
        assert_eq!(Moment::from(at).instant(), at);
        assert!(Moment::from(at) < Moment::END_OF_TIME);
    }
}
