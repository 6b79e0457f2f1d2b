//! Putting a case off, and marking it. Both are the officer's own: nobody else sees anything of it.

use super::Flag;
use crate::Instant;
use crate::actor::Actor;
use crate::id::RequestId;
use crate::jalali::{JalaliDate, TehranTime, Weekday};
use crate::limits::DAYS;
use crate::refusal::{Answer, Refusal};

/// The minute of the day at which what was put off comes back: half past seven.
const MORNING: u16 = 7 * 60 + 30;

/// Marks on cases the officer may see; others are passed over. The answer is how many there were.
#[async_trait::async_trait]
pub trait Marks: Send + Sync {
    /// Puts this mark on them, or takes the one that is there away.
    async fn flag(&self, actor: &Actor, requests: Vec<RequestId>, flag: Option<Flag>) -> Answer<u32>;
    /// Puts them off, or calls them back.
    async fn snooze(&self, actor: &Actor, requests: Vec<RequestId>, until: Option<Snooze>) -> Answer<u32>;
}

/// Until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snooze {
    Tomorrow,
    /// The next Saturday, when the week begins.
    Saturday,
    /// Until the applicant did something.
    AfterAnswer,
    Day(JalaliDate),
}

impl Snooze {
    /// When it comes back; `None` when only the applicant's answer brings it.
    ///
    /// # Errors
    /// `DueInPast` for a day that has come, or one too far away to be meant.
    pub fn until(self, now: Instant) -> Answer<Option<Instant>> {
        let today = JalaliDate::of(now);
        let day = match self {
            Snooze::AfterAnswer => return Ok(None),
            Snooze::Tomorrow => today.plus_days(1),
            Snooze::Saturday => {
                let days = (1..=7).find(|days| today.plus_days(*days).weekday() == Weekday::Saturday);
                today.plus_days(days.unwrap_or(7))
            }
            Snooze::Day(day) => day,
        };
        if day <= today || day > today.plus_days(DAYS as i32) {
            return Err(Refusal::DueInPast);
        }
        let morning = TehranTime::new(day, MORNING).ok_or(Refusal::DueInPast)?;
        Ok(Some(morning.to_instant()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Saturday 1405/09/07, ten in the morning.
    fn now() -> Instant {
        "2026-11-28T06:30:00Z".parse().unwrap()
    }

    #[test]
    fn days_begin_in_the_morning_and_saturday_is_the_next_one() {
        let day = |snooze: Snooze| snooze.until(now()).unwrap().map(|at| at.to_rfc3339());
        assert_eq!(day(Snooze::Tomorrow).as_deref(), Some("2026-11-29T04:00:00+00:00"));
        assert_eq!(day(Snooze::Saturday).as_deref(), Some("2026-12-05T04:00:00+00:00"));
        assert_eq!(day(Snooze::AfterAnswer), None);
    }

    #[test]
    fn a_day_that_has_come_or_is_too_far_is_refused() {
        let today = JalaliDate::of(now());
        for day in [today, today.plus_days(-1), today.plus_days(DAYS as i32 + 1)] {
            assert_eq!(Snooze::Day(day).until(now()), Err(Refusal::DueInPast));
        }
        assert!(Snooze::Day(today.plus_days(1)).until(now()).is_ok());
    }
}
