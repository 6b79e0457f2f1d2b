//! The machine's own clock and chance: the one place where both are taken from outside.

use desk::{Chance, Clock};
use domain::Instant;
use rand::TryRng;
use rand::rngs::SysRng;
use std::time::{SystemTime, UNIX_EPOCH};

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everybody else asks")]
    fn now(&self) -> Instant {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let micros = i64::try_from(since.as_micros()).unwrap_or(i64::MAX);
        Instant::from_timestamp_micros(micros).unwrap_or(Instant::UNIX_EPOCH)
    }
}

/// The operating system's source of chance.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        // A machine without chance must not hand out codes and tokens.
        SysRng.try_fill_bytes(bytes).expect("the operating system gives random bytes");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_not_the_same_twice() {
        assert_ne!(SystemChance.token(), SystemChance.token());
    }

    #[test]
    fn the_clock_goes_on() {
        assert!(SystemClock.now() >= "2026-01-01T00:00:00Z".parse::<Instant>().unwrap());
    }
}
