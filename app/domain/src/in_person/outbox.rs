//! How a kiosk sends what waits: how much at once, what may be forgotten afterwards, how long to wait after a failure.

use super::{BATCH, BATCH_BYTES, EntryOutcome, EntryState};
use crate::id::EntryId;

/// Looked at so often even when nothing happens, in milliseconds.
pub const LOOK_EVERY: u32 = 15_000;
/// The first pause after a failure; it doubles up to [`LOOK_EVERY`].
const FIRST_PAUSE: u32 = 1_000;

/// How many entries go together after so many failures in a row. After one the oldest goes by itself: a line that is too
/// slow for a large batch still carries small entries.
pub fn most_together(failures: u32) -> usize {
    if failures == 0 { BATCH } else { 1 }
}

/// Whether one more entry goes with `count` others, of at most `most`, that hold `bytes` characters together. One always
/// goes, however large.
pub fn goes_along(most: usize, count: usize, bytes: usize, next: usize) -> bool {
    count == 0 || (count < most && bytes.saturating_add(next) <= BATCH_BYTES)
}

/// How many of what was sent, from the first on, are in the desk's hands and may be forgotten. Order is kept: after one that
/// the desk wants later, or says nothing of, nothing counts.
pub fn settled(sent: &[EntryId], outcomes: &[EntryOutcome]) -> usize {
    let is_settled = |id: &EntryId| {
        let outcome = outcomes.iter().find(|outcome| outcome.id == *id);
        match outcome.map(|outcome| outcome.state) {
            Some(EntryState::Taken | EntryState::Refused | EntryState::Quarantined) => true,
            Some(EntryState::Later) | None => false,
        }
    };
    sent.iter().take_while(|id| is_settled(id)).count()
}

/// Milliseconds to wait after so many failures in a row. `chance`, in 0..1, spreads kiosks that lost the network together.
pub fn pause_after(failures: u32, chance: f64) -> u32 {
    let most = FIRST_PAUSE.saturating_mul(1 << failures.min(10)).min(LOOK_EVERY);
    most / 2 + (f64::from(most / 2) * chance.clamp(0.0, 1.0)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use EntryState::{Later, Quarantined, Refused, Taken};
    use uuid::Uuid;

    fn id(number: u128) -> EntryId {
        EntryId::new(Uuid::from_u128(number))
    }

    fn outcomes(states: &[(u128, EntryState)]) -> Vec<EntryOutcome> {
        states.iter().map(|(number, state)| EntryOutcome { id: id(*number), state: *state, refusal: None }).collect()
    }

    #[test]
    fn what_the_desk_has_is_forgotten_whatever_became_of_it() {
        let told = outcomes(&[(1, Taken), (2, Refused), (3, Quarantined)]);
        assert_eq!(settled(&[id(1), id(2), id(3)], &told), 3);
    }

    #[test]
    fn after_one_that_is_wanted_later_everything_stays() {
        let told = outcomes(&[(1, Taken), (2, Later), (3, Taken)]);
        assert_eq!(settled(&[id(1), id(2), id(3)], &told), 1);
    }

    #[test]
    fn an_entry_that_the_desk_does_not_name_stays() {
        assert_eq!(settled(&[id(1), id(2)], &outcomes(&[(2, Taken)])), 0);
        assert_eq!(settled(&[id(1)], &[]), 0);
        assert_eq!(
            settled(&[id(1), id(2)], &outcomes(&[(2, Taken), (1, Taken)])),
            2,
            "in whatever order it names them"
        );
    }

    #[test]
    fn a_batch_is_bounded_by_number_and_by_size_and_a_large_entry_goes_alone() {
        let most = most_together(0);
        assert!(goes_along(most, 0, 0, usize::MAX));
        assert!(goes_along(most, 1, BATCH_BYTES - 10, 10));
        assert!(!goes_along(most, 1, BATCH_BYTES - 10, 11));
        assert!(goes_along(most, BATCH - 1, 0, 1));
        assert!(!goes_along(most, BATCH, 0, 1));
    }

    #[test]
    fn after_a_failure_the_oldest_entry_goes_by_itself() {
        let most = most_together(1);
        assert!(goes_along(most, 0, 0, usize::MAX));
        assert!(!goes_along(most, 1, 10, 10));
    }

    #[test]
    fn pauses_grow_up_to_the_usual_one_and_are_spread() {
        assert_eq!(pause_after(0, 0.0), 500);
        assert_eq!(pause_after(0, 1.0), 1_000);
        assert_eq!(pause_after(3, 0.5), 6_000);
        for failures in [4, 10, 31, 32, u32::MAX] {
            assert_eq!(pause_after(failures, 1.0), LOOK_EVERY);
            assert_eq!(pause_after(failures, 0.0), LOOK_EVERY / 2);
        }
    }
}
