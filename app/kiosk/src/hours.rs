//! Whether the place is at work, by the calendar that the machine carries.

use domain::Instant;
use domain::in_person::Snapshot;
use domain::jalali::TehranTime;

/// People come before the doors open, and their numbers are called when they do.
const EARLY_MINUTES: u16 = 60;

/// A day that the snapshot does not know counts as open: a machine that was offline for long turns nobody away.
pub(crate) fn is_open(snapshot: &Snapshot, now: Instant) -> bool {
    let now = TehranTime::of(now);
    let Some((_, hours)) = snapshot.open.iter().find(|(day, _)| *day == now.date()) else { return true };
    let minute = now.minute_of_day();
    hours.iter().any(|(from, to)| (from.saturating_sub(EARLY_MINUTES)..*to).contains(&minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::snapshot;
    use domain::jalali::JalaliDate;

    fn at(hour: u16, minute: u16) -> Instant {
        TehranTime::new(JalaliDate::new(1405, 9, 7).unwrap(), hour * 60 + minute).unwrap().to_instant()
    }

    #[test]
    fn numbers_are_for_working_hours_and_the_hour_before() {
        let mut snapshot = snapshot();
        snapshot.open = vec![(JalaliDate::new(1405, 9, 7).unwrap(), vec![(8 * 60, 14 * 60)])];
        let open = [at(6, 59), at(7, 0), at(13, 59), at(14, 0)].map(|now| is_open(&snapshot, now));
        assert_eq!(open, [false, true, true, false]);
    }

    #[test]
    fn an_unknown_day_is_open_and_a_day_off_is_not() {
        let mut snapshot = snapshot();
        snapshot.open.clear();
        assert!(is_open(&snapshot, at(3, 0)));
        snapshot.open = vec![(JalaliDate::new(1405, 9, 7).unwrap(), Vec::new())];
        assert!(!is_open(&snapshot, at(10, 0)));
    }
}
