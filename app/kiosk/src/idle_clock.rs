//! When a visit is over because nobody is there any more. Counted on the clock and not in ticks: a machine that slept
//! wakes with the right answer.

use domain::Instant;

/// Seconds without a touch until it asks whether somebody is there.
pub(crate) const QUIET: i64 = 45;
/// The same while somebody reads a long page or takes pictures of papers.
pub(crate) const QUIET_READING: i64 = 120;
/// Seconds it waits for an answer.
pub(crate) const WARNING: i64 = 15;
/// It chimes every so many seconds of the warning.
const CHIME_EVERY: i64 = 5;

/// What a second of quiet means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quiet {
    /// Somebody is there.
    Not,
    /// «هنوز اینجا هستید؟»
    Asking { left: i64, chime: bool },
    /// Nobody is.
    Over,
}

/// Since when nobody touched the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IdleClock {
    touched: Instant,
    /// The last second that was told, so that no chime is told twice.
    told: i64,
}

impl IdleClock {
    pub fn new(now: Instant) -> Self {
        Self { touched: now, told: i64::MAX }
    }

    pub fn touch(&mut self, now: Instant) {
        *self = Self::new(now);
    }

    /// Asked about once a second; `quiet` is [`QUIET`] or [`QUIET_READING`].
    pub fn look(&mut self, now: Instant, quiet: i64) -> Quiet {
        // A clock that was put back must not leave a visit open for hours.
        if now < self.touched {
            self.touch(now);
        }
        let left = quiet + WARNING - (now - self.touched).num_seconds();
        if left <= 0 {
            return Quiet::Over;
        }
        if left > WARNING {
            return Quiet::Not;
        }
        let rung = |left: i64| (WARNING - left) / CHIME_EVERY;
        let chime = self.told > WARNING || rung(left) > rung(self.told);
        self.told = left;
        Quiet::Asking { left, chime }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(second: i64) -> Instant {
        Instant::from_timestamp(1_795_000_000 + second, 0).unwrap()
    }

    #[test]
    fn it_asks_after_45_seconds_and_ends_15_later() {
        let mut clock = IdleClock::new(second(0));
        assert_eq!(clock.look(second(44), QUIET), Quiet::Not);
        assert_eq!(clock.look(second(45), QUIET), Quiet::Asking { left: 15, chime: true });
        assert_eq!(clock.look(second(59), QUIET), Quiet::Asking { left: 1, chime: true });
        assert_eq!(clock.look(second(60), QUIET), Quiet::Over);
    }

    #[test]
    fn it_chimes_every_five_seconds_and_once_each() {
        let mut clock = IdleClock::new(second(0));
        let chimes: Vec<i64> = (45..60)
            .flat_map(|at| [at, at])
            .filter(|at| matches!(clock.look(second(*at), QUIET), Quiet::Asking { chime: true, .. }))
            .collect();
        assert_eq!(chimes, [45, 50, 55]);
    }

    #[test]
    fn a_touch_in_the_warning_begins_anew() {
        let mut clock = IdleClock::new(second(0));
        clock.look(second(50), QUIET);
        clock.touch(second(50));
        assert_eq!(clock.look(second(94), QUIET), Quiet::Not);
        assert_eq!(clock.look(second(95), QUIET), Quiet::Asking { left: 15, chime: true });
    }

    #[test]
    fn whoever_reads_has_two_minutes() {
        let mut clock = IdleClock::new(second(0));
        assert_eq!(clock.look(second(119), QUIET_READING), Quiet::Not);
        assert_eq!(clock.look(second(120), QUIET_READING), Quiet::Asking { left: 15, chime: true });
    }

    #[test]
    fn a_machine_that_slept_ends_the_visit_and_a_clock_put_back_does_not_prolong_it() {
        let mut clock = IdleClock::new(second(0));
        assert_eq!(clock.look(second(7_200), QUIET), Quiet::Over);
        let mut clock = IdleClock::new(second(7_200));
        assert_eq!(clock.look(second(0), QUIET), Quiet::Not);
        assert_eq!(clock.look(second(60), QUIET), Quiet::Over);
    }
}
