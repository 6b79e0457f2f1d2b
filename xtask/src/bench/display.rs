//! `cargo xtask bench display`: what 20 displays of a hall cost one server, against none in the same run; and 24 hours of one
//! in Chromium.
//!
//! Everything goes over the network: paired devices on the real stream, a clerk who posts forms. They share the machine with
//! the server, so that times are upper bounds.

mod clerk;
mod cost;
mod listener;
mod table;

use super::{Options, served};
use crate::build;
use crate::project::root;
use crate::serve;
use crate::tools::{debian, node};
use crate::visitor::Visitor;
use anyhow::{Result, ensure};
use clerk::Clerk;
use cost::Cost;
use listener::Listener;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use table::Measured;

const DISPLAYS: usize = 20;
/// Calls at a busy hall's pace, and again as fast as one clerk can.
const CALLS: usize = 60;
const PACE: Duration = Duration::from_secs(1);
/// A hall in which nothing happens is watched for so long.
const QUIET: Duration = Duration::from_secs(60);
/// Every display has a call within this.
const SOON: Duration = Duration::from_secs(1);
/// Until the last display is there.
const PATIENCE: Duration = Duration::from_secs(20);

pub fn bench(options: &Options) -> Result<()> {
    debian::ensure("/usr/bin/chromium", "chromium")?;
    node::install(&root().join("end2end"))?;
    let binary = build::build(options.profile())?;
    let (none, all) = costs(&binary)?;
    table::print(&none, &all);
    let slowest = all.heard.last().copied().unwrap_or(Duration::MAX);
    ensure!(options.debug || slowest <= SOON, "a call came to a display after {slowest:?}");
    day(&binary)
}

/// Without a display, then with all of them.
fn costs(binary: &Path) -> Result<(Measured, Measured)> {
    let (data, port) = (served::folder("bench-display")?, served::free_port()?);
    let mut demo = serve::demo(binary, port, Some(&data));
    // Everybody has an address of their own: how much one address may ask is not what is measured.
    let server = served::start(demo.env("PISHKHAN_TRUSTED_PROXIES", "127.0.0.1"), port, &data)?;
    let clerk = Clerk::sit_down(port, "10.0.0.1")?;
    // Warm: whatever is made once has been made.
    clerk.give(10)?;
    clerk.serve(10, Duration::ZERO)?;
    println!("-- a hall without displays");
    let none = measure(server.id(), &clerk, &[])?;
    println!("-- the same with {DISPLAYS}");
    let admin = Visitor::coming_from(port, "10.0.0.2");
    clerk::sign_in(&admin, "admin")?;
    let paired = (0..DISPLAYS).map(|number| Listener::pair(port, number, &admin, &clerk.place));
    let displays = paired.collect::<Result<Vec<_>>>()?;
    let begun = Instant::now();
    while !displays.iter().all(Listener::is_ready) {
        ensure!(begun.elapsed() < PATIENCE, "a display has no board after {PATIENCE:?}");
        thread::sleep(Duration::from_millis(50));
    }
    let all = measure(server.id(), &clerk, &displays)?;
    Ok((none, all))
}

fn measure(server: u32, clerk: &Clerk, displays: &[Listener]) -> Result<Measured> {
    clerk.give(2 * CALLS)?;
    thread::sleep(SOON);
    let before = Cost::of(server)?;
    thread::sleep(QUIET);
    let quiet = Cost::of(server)?;
    let (begun, rounds) = (Instant::now(), clerk.serve(CALLS, PACE)?);
    // The last call is on its way still.
    thread::sleep(SOON);
    let (busy, busy_for) = (Cost::of(server)?, begun.elapsed());
    let mut heard = Vec::new();
    for display in displays {
        let calls = display.heard_since(begun);
        ensure!(calls.len() == CALLS, "a display has {} of {CALLS} calls", calls.len());
        heard.extend(calls.iter().zip(&rounds).map(|(heard, round)| heard.saturating_duration_since(round.asked)));
    }
    let begun = Instant::now();
    clerk.serve(CALLS, Duration::ZERO)?;
    let a_second = CALLS as f64 / begun.elapsed().as_secs_f64();
    let mut called: Vec<Duration> = rounds.iter().map(|round| round.took).collect();
    called.sort_unstable();
    heard.sort_unstable();
    Ok(Measured {
        displays: displays.len(),
        called,
        a_second,
        heard,
        quiet: (quiet.cpu - before.cpu).div_duration_f64(QUIET),
        busy: (busy.cpu - quiet.cpu).div_duration_f64(busy_for),
        memory: busy.memory,
    })
}

/// A display's day in the browser, with the hall and the clock pretended: nobody waits for midnight.
fn day(binary: &Path) -> Result<()> {
    let (_server, address) = serve::afresh(binary, "bench-display-day", None)?;
    println!("-- 24 hours of a display in Chromium");
    served::walk("display_day", &address)
}
