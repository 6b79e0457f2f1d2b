//! How many phones may have a line to the desk. Those without one read their page every twenty seconds.

use domain::in_person::TicketToken;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Lines of this process.
pub const IN_ALL: usize = 2_000;
/// Lines of one ticket: whoever shares its address has no more than these.
pub const OF_ONE: usize = 4;

/// The lines there are.
#[derive(Clone, Default)]
pub struct Phones(Arc<Mutex<Taken>>);

#[derive(Default)]
struct Taken {
    all: usize,
    of_one: HashMap<TicketToken, usize>,
}

/// A line; free again when it is dropped.
pub struct Phone {
    phones: Phones,
    token: TicketToken,
}

impl Phones {
    /// A line for one more phone; none where there are too many.
    pub fn take(&self, token: &TicketToken) -> Option<Phone> {
        let mut taken = self.lock();
        let of_one = taken.of_one.get(token).copied().unwrap_or_default();
        if taken.all >= IN_ALL || of_one >= OF_ONE {
            return None;
        }
        taken.all += 1;
        taken.of_one.insert(token.clone(), of_one + 1);
        drop(taken);
        Some(Phone { phones: self.clone(), token: token.clone() })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Taken> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let mut taken = self.phones.lock();
        taken.all = taken.all.saturating_sub(1);
        let left = taken.of_one.get(&self.token).map_or(0, |of_one| of_one.saturating_sub(1));
        if left == 0 {
            taken.of_one.remove(&self.token);
        } else {
            taken.of_one.insert(self.token.clone(), left);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(number: u16) -> TicketToken {
        let mut bytes = [0; 16];
        bytes[..2].copy_from_slice(&number.to_be_bytes());
        TicketToken::from_random(bytes)
    }

    #[test]
    fn one_ticket_has_a_few_lines_and_others_theirs() {
        let phones = Phones::default();
        let lines: Vec<Phone> = (0..OF_ONE).map(|_| phones.take(&token(1)).unwrap()).collect();
        assert!(phones.take(&token(1)).is_none());
        assert!(phones.take(&token(2)).is_some());
        drop(lines);
        assert!(phones.take(&token(1)).is_some());
    }

    #[test]
    fn the_house_has_so_many_lines_and_gets_all_of_them_back() {
        let phones = Phones::default();
        let lines: Vec<Phone> = (0..IN_ALL).map(|number| phones.take(&token(number as u16)).unwrap()).collect();
        assert!(phones.take(&token(u16::MAX)).is_none());
        drop(lines);
        let taken = phones.lock();
        assert_eq!((taken.all, taken.of_one.len()), (0, 0));
    }
}
