//! The device's clock, set right by the desk's while there is a network.

use domain::Instant;
use js_sys::Date;

/// Less than this is the way of an answer, not a wrong clock.
const TOLERATED: f64 = 5_000.0;

/// The moment on a clock that is so many milliseconds behind.
pub fn now(behind: f64) -> Instant {
    Instant::from_timestamp_millis((Date::now() + behind) as i64).unwrap_or_default()
}

/// How far this clock is behind the `Date` of an answer; nothing while that is little.
pub fn behind(date: &str) -> Option<f64> {
    let told = Date::parse(date);
    let behind = told - Date::now();
    told.is_finite().then_some(if behind.abs() > TOLERATED { behind } else { 0.0 })
}
