//! How true the estimates of waiting were.

use super::{EstimateAccuracy, SAMPLES, WaitRange};

/// Of ten people eight are to have waited about as long as they were told.
const SHARE: usize = 80;

impl EstimateAccuracy {
    /// The fewest whole minutes within which eight of ten waited as they were told (the middle of the range), from what each
    /// was told and waited. None below [`SAMPLES`].
    pub fn of(people: &[(WaitRange, f64)]) -> Option<Self> {
        if people.len() < SAMPLES {
            return None;
        }
        let mut off: Vec<f64> = people
            .iter()
            .map(|(told, waited)| (waited - (f64::from(told.from_minutes) + f64::from(told.to_minutes)) / 2.0).abs())
            .collect();
        off.sort_by(f64::total_cmp);
        let counted = (off.len() * SHARE).div_ceil(100);
        let minutes = off[counted - 1].ceil().max(1.0);
        let near = off.iter().filter(|one| **one <= minutes).count();
        let share_percent = (near * 100 / off.len()) as u8;
        Some(Self { share_percent, minutes: minutes as u32, samples: off.len() as u32 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(waited: f64) -> (WaitRange, f64) {
        (WaitRange { from_minutes: 5, to_minutes: 15 }, waited)
    }

    #[test]
    fn eight_of_ten_say_how_far_off_it_was() {
        let mut people: Vec<_> = (0..8).map(|i| told(10.0 + f64::from(i) / 2.0)).collect();
        people.extend([told(40.0), told(0.0)]);
        let accuracy = EstimateAccuracy::of(&people).unwrap();
        assert_eq!(accuracy, EstimateAccuracy { share_percent: 80, minutes: 4, samples: 10 });
    }

    #[test]
    fn the_share_is_what_it_really_is() {
        let people: Vec<_> = (0..20).map(|_| told(10.2)).collect();
        let accuracy = EstimateAccuracy::of(&people).unwrap();
        assert_eq!(accuracy, EstimateAccuracy { share_percent: 100, minutes: 1, samples: 20 });
    }

    #[test]
    fn few_people_say_nothing() {
        assert_eq!(EstimateAccuracy::of(&[told(10.0); SAMPLES - 1]), None);
    }
}
