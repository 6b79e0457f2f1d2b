//! What was measured, as people read it.

use std::time::Duration;

pub struct Measured {
    pub displays: usize,
    /// From the clerk's asking to the answer, the fastest first.
    pub called: Vec<Duration>,
    /// Visits a second: call, look, begin, end.
    pub a_second: f64,
    /// From the clerk's asking to each display's having the number, the fastest first.
    pub heard: Vec<Duration>,
    /// Processors that were busy, while nothing happened and with a call every second.
    pub quiet: f64,
    pub busy: f64,
    /// Bytes in memory.
    pub memory: u64,
}

pub fn print(none: &Measured, all: &Measured) {
    println!("\ntimes in milliseconds from the clerk's key; processors of the server");
    println!(
        "{:>8} {:>9} {:>9} {:>9} {:>10} {:>9} {:>9} {:>13} {:>12} {:>8}",
        "displays",
        "call p50",
        "call p95",
        "visits/s",
        "shown p50",
        "p95",
        "max",
        "quiet CPU s/h",
        "busy CPU s/h",
        "MB"
    );
    for one in [none, all] {
        println!(
            "{:>8} {:>9} {:>9} {:>9.1} {:>10} {:>9} {:>9} {:>13.1} {:>12.1} {:>8.1}",
            one.displays,
            of(&one.called, 50),
            of(&one.called, 95),
            one.a_second,
            of(&one.heard, 50),
            of(&one.heard, 95),
            of(&one.heard, 100),
            one.quiet * 3_600.0,
            one.busy * 3_600.0,
            megabytes(one.memory),
        );
    }
    let each = |all: f64, none: f64, displays: usize| (all - none) / displays as f64;
    println!(
        "\none display: {:.2} CPU s an hour in a quiet hall, {:.2} with a call every second, {:.2} MB",
        each(all.quiet, none.quiet, all.displays) * 3_600.0,
        each(all.busy, none.busy, all.displays) * 3_600.0,
        each(megabytes(all.memory), megabytes(none.memory), all.displays),
    );
    let (call, floor) = (at(&all.called, 50), at(&none.called, 50));
    if let (Some(call), Some(floor)) = (call, floor) {
        println!("a call with {} displays costs {:.2} floors", all.displays, call.div_duration_f64(floor));
    }
    println!("visits a second with {} displays: {:.2} of the floor\n", all.displays, all.a_second / none.a_second);
}

/// So many of a hundred take no longer.
fn at(sorted: &[Duration], share: usize) -> Option<Duration> {
    sorted.get((sorted.len() * share / 100).min(sorted.len().saturating_sub(1))).copied()
}

fn of(sorted: &[Duration], share: usize) -> String {
    at(sorted, share).map_or_else(|| "–".to_owned(), |time| format!("{:.1}", time.as_secs_f64() * 1e3))
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / (1024.0 * 1024.0)
}
