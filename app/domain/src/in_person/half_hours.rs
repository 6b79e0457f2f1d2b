//! The working day by half hours: who came, how long they stood at a counter, and what that needs.

use super::needed::{Estimate, Target, advice};
use super::{HalfHour, SAMPLES, StaffingAsked};
use crate::Instant;
use crate::jalali::{JalaliDate, TehranTime};
use std::collections::BTreeMap;

/// Minutes of one part of the day.
const HALF: u16 = 30;

/// Somebody who took a number, as far as staffing goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Visit {
    pub came_at: Instant,
    /// Minutes until they were called or went away.
    pub waited: f64,
    /// Minutes at the counter; none: they were not served.
    pub served: Option<f64>,
    /// They went away before their turn.
    pub left: bool,
}

/// Somebody sat at a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sat {
    pub from: Instant,
    pub to: Instant,
}

/// Days on which anybody came.
pub fn days_of(visits: &[Visit]) -> Vec<JalaliDate> {
    let mut days: Vec<_> = visits.iter().map(|visit| JalaliDate::of(visit.came_at)).collect();
    days.sort();
    days.dedup();
    days
}

/// Mean patience in minutes: all minutes that anybody waited, for each who went away. None while too few went.
///
/// Of somebody who was called in vain nobody knows when they went: the desk gives half of the time until the call.
pub fn patience(visits: &[Visit]) -> Option<f64> {
    let left = visits.iter().filter(|visit| visit.left).count();
    let waited: f64 = visits.iter().map(|visit| visit.waited).sum();
    (left >= SAMPLES && waited > 0.0).then(|| waited / left as f64)
}

/// From the first half hour in which anybody came to the last.
pub fn half_hours(asked: &StaffingAsked, visits: &[Visit], sat: &[Sat]) -> Vec<HalfHour> {
    let days = days_of(visits);
    let mut came: BTreeMap<u16, Vec<&Visit>> = BTreeMap::new();
    for visit in visits {
        came.entry(half_of(visit.came_at)).or_default().push(visit);
    }
    let (Some(first), Some(last)) = (came.keys().next().copied(), came.keys().next_back().copied()) else {
        return Vec::new();
    };
    let patience = patience(visits);
    let open = open_counters(&days, sat);
    (first..=last)
        .step_by(HALF.into())
        .map(|begins| {
            let here = came.remove(&begins).unwrap_or_default();
            let open_counters = open.get(&begins).copied().unwrap_or_default();
            half_hour(asked, &days, begins, &here, patience, open_counters)
        })
        .collect()
}

fn half_hour(
    asked: &StaffingAsked,
    days: &[JalaliDate],
    begins: u16,
    here: &[&Visit],
    patience_minutes: Option<f64>,
    open_counters: f64,
) -> HalfHour {
    let counts: Vec<u32> = days
        .iter()
        .map(|day| here.iter().filter(|visit| JalaliDate::of(visit.came_at) == *day).count() as u32)
        .collect();
    let times: Vec<f64> = here.iter().filter_map(|visit| visit.served).collect();
    let factor = |percent: i32| f64::from(100 + percent) / 100.0;
    let arrivals = Estimate::of_counts(&counts).map(|one| one.times(factor(asked.more_percent) / f64::from(HALF)));
    let service = Estimate::of_times(&times).map(|one| one.times(factor(asked.longer_percent)));
    let target = Target { share: f64::from(asked.share_percent) / 100.0, minutes: f64::from(asked.within_minutes) };
    let advice = (times.len() >= SAMPLES)
        .then_some((arrivals, service))
        .and_then(|(arrivals, service)| advice(arrivals?, service?, patience_minutes, target));
    HalfHour {
        begins,
        arrivals_per_hour: arrivals.map_or(0.0, |one| one.mean * 60.0),
        service_minutes: service.map_or(0.0, |one| one.mean),
        samples: times.len() as u32,
        open_counters,
        patience_minutes,
        advice,
    }
}

fn half_of(at: Instant) -> u16 {
    TehranTime::of(at).minute_of_day() / HALF * HALF
}

/// By half hour: counters where somebody sat, on average over these days. Half of the half hour is half a counter.
fn open_counters(days: &[JalaliDate], sat: &[Sat]) -> BTreeMap<u16, f64> {
    let mut open = BTreeMap::new();
    let share = 1.0 / (f64::from(HALF) * days.len().max(1) as f64);
    for seat in sat {
        let begun = TehranTime::of(seat.from);
        if days.binary_search(&begun.date()).is_err() || seat.to <= seat.from {
            continue;
        }
        // Whoever forgot to rise sat until midnight at most.
        let minutes = (seat.to - seat.from).num_minutes().clamp(0, 24 * 60) as u16;
        let end = (begun.minute_of_day() + minutes).min(24 * 60);
        let mut at = begun.minute_of_day();
        while at < end {
            let next = (at / HALF * HALF + HALF).min(end);
            *open.entry(at / HALF * HALF).or_default() += f64::from(next - at) * share;
            at = next;
        }
    }
    open
}

#[cfg(test)]
#[path = "half_hours_tests.rs"]
mod tests;
