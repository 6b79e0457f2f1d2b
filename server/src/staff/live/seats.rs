//! How many streams there may be. A browser without HTTP/2 has six lines to one server for all its tabs together: were all
//! of them streams, nothing else would get through. So the latest tabs of an officer have one, and older ones ask by
//! themselves until they are looked at again.

use domain::id::OfficerId;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Streams of one officer or device.
pub const OF_ONE: usize = 4;
/// Streams of this process.
pub const IN_ALL: usize = 2_000;

type Taken = HashMap<Uuid, VecDeque<(u64, CancellationToken)>>;

/// The places there are.
#[derive(Clone, Default)]
pub struct Seats(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    next: u64,
    taken: Taken,
}

/// A place; free again when it is dropped.
pub struct Seat {
    seats: Seats,
    whose: Uuid,
    number: u64,
    /// Cancelled when a later tab of the officer needs the place.
    pub given_up: CancellationToken,
}

impl Seats {
    /// A place for one more tab of this officer; the oldest of theirs has to go where there are too many. None where the
    /// house is full.
    pub fn take(&self, officer: OfficerId) -> Option<Seat> {
        self.take_for(officer.uuid())
    }

    /// The same for a device.
    pub fn take_for(&self, whose: Uuid) -> Option<Seat> {
        let mut state = self.lock();
        if state.taken.values().map(VecDeque::len).sum::<usize>() >= IN_ALL {
            return None;
        }
        state.next += 1;
        let (number, given_up) = (state.next, CancellationToken::new());
        let theirs = state.taken.entry(whose).or_default();
        theirs.push_back((number, given_up.clone()));
        while theirs.len() > OF_ONE {
            if let Some((_, oldest)) = theirs.pop_front() {
                oldest.cancel();
            }
        }
        drop(state);
        Some(Seat { seats: self.clone(), whose, number, given_up })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut state = self.seats.lock();
        if let Some(theirs) = state.taken.get_mut(&self.whose) {
            theirs.retain(|(number, _)| *number != self.number);
            if theirs.is_empty() {
                state.taken.remove(&self.whose);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: OfficerId = OfficerId::new(Uuid::from_u128(1));
    const OTHER: OfficerId = OfficerId::new(Uuid::from_u128(2));

    #[test]
    fn the_oldest_tab_of_an_officer_gives_way_and_others_do_not() {
        let seats = Seats::default();
        let others = seats.take(OTHER).unwrap();
        let mut theirs: Vec<Seat> = (0..OF_ONE).map(|_| seats.take(ONE).unwrap()).collect();
        theirs.push(seats.take(ONE).unwrap());
        let given_up: Vec<bool> = theirs.iter().map(|seat| seat.given_up.is_cancelled()).collect();
        assert_eq!(given_up, [true, false, false, false, false]);
        assert!(!others.given_up.is_cancelled());
    }

    #[test]
    fn a_closed_tab_leaves_its_place_free() {
        let seats = Seats::default();
        for _ in 0..3 * OF_ONE {
            assert!(!seats.take(ONE).unwrap().given_up.is_cancelled());
        }
        assert!(seats.lock().taken.is_empty());
    }

    #[test]
    fn the_house_has_so_many_places() {
        let seats = Seats::default();
        let officer = |number: usize| OfficerId::new(Uuid::from_u128(number as u128));
        let all: Vec<Seat> = (0..IN_ALL).map(|number| seats.take(officer(number)).unwrap()).collect();
        assert!(seats.take(ONE).is_none());
        drop(all);
        assert!(seats.take(ONE).is_some());
    }
}
