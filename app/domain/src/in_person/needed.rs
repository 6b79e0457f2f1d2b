//! How many counters a stream of people needs, and how sure that is.

use super::erlang::{ErlangC, MOST_COUNTERS, is_positive};
use super::{Advice, ErlangA};

/// Quantile of the normal distribution for 95 % between both ends.
const Z: f64 = 1.959_963_985;

/// People who come to a line: how many a minute, minutes at the counter, minutes until they go away (none: they stay).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stream {
    pub arrivals: f64,
    pub service: f64,
    pub patience: Option<f64>,
}

/// What is to be reached: this share (0 to 1) at a counter within so many minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    pub share: f64,
    pub minutes: f64,
}

/// How a stream fares at so many counters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fares {
    pub in_time: f64,
    pub wait_minutes: f64,
    pub occupancy: f64,
}

impl Stream {
    /// None where the line would grow without end.
    pub fn at(&self, counters: u32, minutes: f64) -> Option<Fares> {
        match self.patience {
            Some(patience) => {
                let line = ErlangA::new(self.arrivals, self.service, patience, counters)?;
                let (wait_minutes, occupancy) = (line.mean_wait(), line.occupancy());
                Some(Fares { in_time: line.within(minutes), wait_minutes, occupancy })
            }
            None => {
                let line = ErlangC::new(self.arrivals, self.service, counters)?;
                let (wait_minutes, occupancy) = (line.mean_wait(), line.occupancy());
                Some(Fares { in_time: line.within(minutes), wait_minutes, occupancy })
            }
        }
    }

    /// The fewest counters that reach the target. None where not even [`MOST_COUNTERS`] do.
    pub fn needs(&self, target: Target) -> Option<u32> {
        let reached = |counters| self.at(counters, target.minutes).is_some_and(|fares| fares.in_time >= target.share);
        // More counters never serve fewer in time, so the first that is enough is found by halves.
        let (mut few, mut enough) = (0, MOST_COUNTERS);
        if !reached(enough) {
            return None;
        }
        while enough - few > 1 {
            let middle = u32::midpoint(few, enough);
            if reached(middle) { enough = middle } else { few = middle }
        }
        Some(enough)
    }
}

/// A figure with how far the truth may be from it (95 %).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

impl Estimate {
    /// Mean of counts, one a day. Chance alone spreads a count as Poisson says (the exact interval by Byar's formula);
    /// where days differ more than by chance, the interval is as much wider.
    pub fn of_counts(counts: &[u32]) -> Option<Self> {
        let days = counts.len() as f64;
        let total: f64 = counts.iter().copied().map(f64::from).sum();
        if total <= 0.0 {
            return None;
        }
        let mean = total / days;
        let squares: f64 = counts.iter().map(|count| (f64::from(*count) - mean).powi(2)).sum();
        let wider = if counts.len() > 1 { (squares / (days - 1.0) / mean).max(1.0).sqrt() } else { 1.0 };
        let (low, high) = poisson_interval(total);
        Some(Self {
            mean,
            low: (mean - (total - low) * wider / days).max(0.0),
            high: mean + (high - total) * wider / days,
        })
    }

    /// Mean of times, with its standard error (Student's quantile, as there may be few).
    pub fn of_times(times: &[f64]) -> Option<Self> {
        let n = times.len() as f64;
        if times.len() < 2 {
            return None;
        }
        let mean = times.iter().sum::<f64>() / n;
        let variance = times.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let off = student(n - 1.0) * (variance / n).sqrt();
        is_positive(mean).then_some(Self { mean, low: (mean - off).max(0.0), high: mean + off })
    }

    pub fn times(self, factor: f64) -> Self {
        Self { mean: self.mean * factor, low: self.low * factor, high: self.high * factor }
    }
}

/// 95 % for the mean of a Poisson count (Byar).
fn poisson_interval(count: f64) -> (f64, f64) {
    let end = |n: f64, side: f64| n * (1.0 - 1.0 / (9.0 * n) + side * Z / (3.0 * n.sqrt())).powi(3);
    (end(count, -1.0), end(count + 1.0, 1.0))
}

/// Student's quantile for 95 % between both ends, by its expansion around the normal one.
fn student(freedom: f64) -> f64 {
    let (one, three) = ((Z.powi(3) + Z) / 4.0, (5.0 * Z.powi(5) + 16.0 * Z.powi(3) + 3.0 * Z) / 96.0);
    let five = (3.0 * Z.powi(7) + 19.0 * Z.powi(5) + 17.0 * Z.powi(3) - 15.0 * Z) / 384.0;
    Z + one / freedom + three / freedom.powi(2) + five / freedom.powi(3)
}

/// The advice for people that come so often (a minute) and take so long. Both may be wrong at once, rarely both by their
/// utmost: the band goes to where the work that comes in is on the edge of 95 %.
pub fn advice(arrivals: Estimate, service: Estimate, patience: Option<f64>, target: Target) -> Option<Advice> {
    let middle = Stream { arrivals: arrivals.mean, service: service.mean, patience };
    let counters = middle.needs(target)?;
    let fares = middle.at(counters, target.minutes)?;
    let fewest =
        edge(arrivals.mean, arrivals.low, service.mean, service.low, patience).map_or(Some(1), |s| s.needs(target))?;
    let most = edge(arrivals.mean, arrivals.high, service.mean, service.high, patience)?.needs(target)?;
    let Fares { in_time, wait_minutes, occupancy } = fares;
    Some(Advice { counters, fewest: fewest.min(counters), most: most.max(counters), in_time, wait_minutes, occupancy })
}

/// Relative errors add up in squares; each takes the part of it that it causes.
fn edge(arrivals: f64, arrivals_end: f64, service: f64, service_end: f64, patience: Option<f64>) -> Option<Stream> {
    if !is_positive(arrivals_end) || !is_positive(service_end) {
        return None;
    }
    let (a, s) = ((arrivals_end / arrivals).ln(), (service_end / service).ln());
    let both = a.hypot(s);
    if both == 0.0 {
        return Some(Stream { arrivals, service, patience });
    }
    let part = |one: f64| (one * one.abs() / both).exp();
    Some(Stream { arrivals: arrivals * part(a), service: service * part(s), patience })
}

#[cfg(test)]
#[path = "needed_tests.rs"]
mod tests;
