//! Erlang A (M/M/n+M): whoever has waited longer than they are willing to goes away. Willingness is exponential, so the
//! line never grows without end, however few counters there are.
//!
//! Everything follows from the wait that somebody who never leaves would have (the offered wait `V`). Its density beyond
//! nought is proportional to `exp(λ·H(x) − n·μ·x)` with `H(x) = (1 − e^(−θx)) / θ`, the mean number of others who are still
//! there. That exponent bends one way only and has one peak; integrals of it are taken around the peak and relative to it,
//! which neither overflows nor cancels however long the line is. The mass at nought comes from Erlang B.

use super::erlang::{MOST_COUNTERS, erlang_b, is_positive};

/// What is so many powers of e below the peak counts as nothing.
const NEGLIGIBLE: f64 = 45.0;
/// Steps of an integral (Simpson's rule, so an even number).
const STEPS: u32 = 4_000;

/// A line that people leave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErlangA {
    arrivals: f64,
    service: f64,
    patience: f64,
    counters: u32,
    /// Where the density is worth counting.
    from: f64,
    to: f64,
    /// The highest exponent.
    peak: f64,
    /// `λ / (ε + λ·J)`, relative to the peak: makes a density of the exponential.
    scale: f64,
}

impl ErlangA {
    /// `arrivals` per minute; `service` and mean `patience` in minutes. None for what is no line.
    pub fn new(arrivals: f64, service: f64, patience: f64, counters: u32) -> Option<Self> {
        let sound = is_positive(arrivals) && is_positive(service) && is_positive(patience);
        if !sound || counters == 0 || counters > MOST_COUNTERS {
            return None;
        }
        let mut line = Self { arrivals, service, patience, counters, from: 0.0, to: 0.0, peak: 0.0, scale: 1.0 };
        let gone = f64::from(counters) / service;
        let summit = if arrivals > gone { patience * (arrivals / gone).ln() } else { 0.0 };
        line.peak = line.exponent(summit);
        let negligible = |x: f64| line.exponent(x) < line.peak - NEGLIGIBLE;
        let mut beyond = summit + service;
        while !negligible(beyond) {
            beyond = summit + (beyond - summit) * 2.0;
        }
        let to = between(summit, beyond, negligible);
        let from = if negligible(0.0) { between(summit, 0.0, negligible) } else { 0.0 };
        (line.from, line.to) = (from, to);
        let waiting = arrivals * line.integral(f64::INFINITY, |_| 1.0);
        // One over Erlang B of one counter less: all states in which nobody waits, relative to the last of them.
        let free = (-line.peak).exp() / erlang_b(arrivals * service, counters - 1);
        line.scale = arrivals / (free + waiting);
        Some(line)
    }

    fn exponent(&self, x: f64) -> f64 {
        let there = self.patience * -(-x / self.patience).exp_m1();
        self.arrivals * there - f64::from(self.counters) / self.service * x
    }

    /// Integral over the offered wait up to `until`, of what is asked times the density (less its scale).
    fn integral(&self, until: f64, weight: impl Fn(f64) -> f64) -> f64 {
        let until = until.min(self.to);
        if until <= self.from {
            return 0.0;
        }
        let step = (until - self.from) / f64::from(STEPS);
        let sum: f64 = (0..=STEPS)
            .map(|i| {
                let x = self.from + step * f64::from(i);
                let times = if i == 0 || i == STEPS {
                    1.0
                } else if i % 2 == 1 {
                    4.0
                } else {
                    2.0
                };
                times * weight(x) * (self.exponent(x) - self.peak).exp()
            })
            .sum();
        sum * step / 3.0
    }

    fn mean(&self, until: f64, weight: impl Fn(f64) -> f64) -> f64 {
        self.scale * self.integral(until, weight)
    }

    fn share(number: f64) -> f64 {
        number.clamp(0.0, 1.0)
    }

    /// The chance that somebody does not come to a counter at once.
    pub fn waits(&self) -> f64 {
        Self::share(self.mean(f64::INFINITY, |_| 1.0))
    }

    /// The share who leave before they are served.
    pub fn leaves(&self) -> f64 {
        Self::share(self.mean(f64::INFINITY, |x| -(-x / self.patience).exp_m1()))
    }

    /// Mean wait of everybody in minutes, those among them who leave.
    pub fn mean_wait(&self) -> f64 {
        self.leaves() * self.patience
    }

    /// The share who wait no longer than this, whether they are served then or leave.
    pub fn waits_within(&self, minutes: f64) -> f64 {
        let longer = self.waits() - self.mean(minutes.max(0.0), |_| 1.0);
        Self::share(1.0 - longer * (-minutes.max(0.0) / self.patience).exp())
    }

    /// The share who are served within so many minutes. Who leaves does not count as served, however soon.
    pub fn within(&self, minutes: f64) -> f64 {
        let at_once = 1.0 - self.mean(f64::INFINITY, |_| 1.0);
        Self::share(at_once + self.mean(minutes.max(0.0), |x| (-x / self.patience).exp()))
    }

    /// Share of their time that counters are at work.
    pub fn occupancy(&self) -> f64 {
        Self::share(self.arrivals * self.service * (1.0 - self.leaves()) / f64::from(self.counters))
    }
}

/// Where something begins to hold between a place where it does not and one where it does.
fn between(mut not_here: f64, mut here: f64, holds: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..60 {
        let middle = f64::midpoint(not_here, here);
        if holds(middle) { here = middle } else { not_here = middle }
    }
    here
}

#[cfg(test)]
#[path = "erlang_a_tests.rs"]
mod tests;
