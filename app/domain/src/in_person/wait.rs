//! From real service times to a range of waiting time.
//!
//! With `c` counters at work, numbers are called as counters come free: `ahead + 1` of them have to, less those that are
//! free already. The first comes free after what is left of a serving that goes on (its mean is m(1 + v²)/2 with the
//! coefficient of variation v), each further one after a serving; all of it `c` times as fast. The spread is that of the
//! sum, and what the mean of few samples does not know is added.

use super::{Counter, SAMPLES, WaitRange};
use crate::Instant;
use crate::id::{CounterId, LineId, TicketId};

/// Eight of ten lie within so many standard deviations.
const EIGHT_OF_TEN: f64 = 1.281_6;

/// What somebody has before them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// Counters at which somebody sits who serves their line.
    pub counters: u32,
    /// Those of them where nobody stands.
    pub free: u32,
    /// People who are called earlier by these counters; those whom other counters may call too count in part.
    pub people: f64,
}

impl WaitRange {
    /// Of recent service times in seconds; nothing where they are fewer than [`SAMPLES`] or nobody serves the line.
    pub fn estimate(seconds: &[u32], load: Load) -> Option<Self> {
        if seconds.len() < SAMPLES || load.counters == 0 {
            return None;
        }
        let counters = f64::from(load.counters);
        let to_free = load.people + 1.0 - f64::from(load.free);
        if to_free <= 0.0 {
            return Some(Self { from_minutes: 0, to_minutes: 1 });
        }
        let count = seconds.len() as f64;
        let mean = seconds.iter().map(|one| f64::from(*one)).sum::<f64>() / count;
        let variance = seconds.iter().map(|one| (f64::from(*one) - mean).powi(2)).sum::<f64>() / (count - 1.0);
        if mean <= 0.0 {
            return Some(Self { from_minutes: 0, to_minutes: 1 });
        }
        let further = (to_free - 1.0).max(0.0);
        let residual = f64::midpoint(mean, variance / mean);
        let middle = (to_free.min(1.0) * residual + further * mean) / counters;
        let of_sum = (further * variance + variance.max(residual * residual / 3.0)) / (counters * counters);
        let of_mean = (to_free / counters).powi(2) * variance / count;
        let half = EIGHT_OF_TEN * (of_sum + of_mean).sqrt();
        let from = minutes(middle - half).floor().max(0.0) as u32;
        let to = minutes(middle + half).ceil().max(1.0) as u32;
        Some(Self { from_minutes: from, to_minutes: to.max(from + 1) })
    }
}

fn minutes(seconds: f64) -> f64 {
    seconds / 60.0
}

/// One who waits: their line, and by what they are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub line: LineId,
    pub turn_at: Instant,
    pub id: TicketId,
}

/// The hall now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hall {
    /// Counters at which somebody sits.
    pub staffed: Vec<Counter>,
    /// Those of them where somebody stands.
    pub busy: Vec<CounterId>,
    pub waiting: Vec<Waiting>,
}

impl Hall {
    /// People of the same line who are called earlier.
    pub fn ahead(&self, me: Waiting) -> u32 {
        let earlier = self.waiting.iter().filter(|one| one.line == me.line && before(one, &me));
        u32::try_from(earlier.count()).unwrap_or(u32::MAX)
    }

    /// What `me` has before them at the counters that serve their line.
    pub fn load(&self, me: Waiting) -> Load {
        let serving = |line: LineId| self.staffed.iter().filter(move |one| one.lines.contains(&line));
        let people = self.waiting.iter().filter(|one| before(one, &me)).map(|one| {
            let all = serving(one.line).count();
            let shared = serving(one.line).filter(|counter| counter.lines.contains(&me.line)).count();
            if all == 0 { 0.0 } else { shared as f64 / all as f64 }
        });
        let counters = serving(me.line).count();
        let free = serving(me.line).filter(|counter| !self.busy.contains(&counter.id)).count();
        Load { counters: counters as u32, free: free as u32, people: people.sum() }
    }
}

fn before(one: &Waiting, me: &Waiting) -> bool {
    one.id != me.id && (one.turn_at, one.id) < (me.turn_at, me.id)
}

#[cfg(test)]
#[path = "wait_tests.rs"]
mod tests;
