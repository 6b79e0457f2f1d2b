//! Chance, as a parameter: ids, tokens, codes.

use data_encoding::BASE64URL_NOPAD;
use domain::Instant;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::sync::{Mutex, PoisonError};
use uuid::{Builder, Uuid};

/// Gives bytes nobody can guess. The machine's own source is the server's.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);

    /// An evenly distributed number.
    fn number(&self) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A UUIDv7 (RFC 9562): ordered by the moment, otherwise random.
    fn id(&self, at: Instant) -> Uuid {
        let mut bytes = [0; 10];
        self.fill(&mut bytes);
        Builder::from_unix_timestamp_millis(u64::try_from(at.timestamp_millis()).unwrap_or(0), &bytes).into_uuid()
    }

    /// 256 bits as text that fits an address and a cookie (43 characters).
    fn token(&self) -> String {
        let mut bytes = [0; 32];
        self.fill(&mut bytes);
        BASE64URL_NOPAD.encode(&bytes)
    }

    /// So many decimal digits, all combinations equally likely. At most 18.
    fn digits(&self, count: u32) -> String {
        let most = 10_u64.pow(count.min(18));
        let fair = u64::MAX - u64::MAX % most;
        let number = loop {
            let number = self.number();
            if number < fair {
                break number % most;
            }
        };
        format!("{number:0width$}", width = count as usize)
    }
}

/// The same chance for the same seed: for tests and for the demo's data. Never for secrets that are real.
#[derive(Debug)]
pub struct SeededChance(Mutex<StdRng>);

impl SeededChance {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_ordered_by_time_and_digits_have_their_zeros() {
        let chance = SeededChance::new(1);
        let at: Instant = "2026-11-28T06:30:00Z".parse().unwrap();
        assert!(chance.id(at) < chance.id(at + chrono::Duration::seconds(1)));
        assert_eq!(chance.id(at).get_version_num(), 7);
        assert!((0..200).all(|_| chance.digits(6).len() == 6));
        assert!((0..200).any(|_| chance.digits(6).starts_with('0')));
        assert_eq!(chance.token().len(), 43);
    }
}
