//! `cargo xtask t SUITE`: one suite by itself.

mod kill9;
mod kiosk;
mod race;

use crate::test;
use anyhow::{Context, Result};

/// Every suite: the steps of `cargo xtask test`, and those too long for it. A new one is a line here.
type Suite = (&'static str, &'static str, fn() -> Result<()>);

const LONG: [Suite; 3] = [
    ("kill9", "no acknowledged request is lost or doubled when the server is killed", kill9::check),
    ("kiosk", "nothing is lost, doubled or readable when kiosks lose power and network", kiosk::check),
    ("race", "of two hands on one case one wins, and letter numbers have no gap and no double", race::check),
];

#[derive(clap::Args)]
pub struct Options {
    /// Its name; without one, all are listed.
    suite: Option<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let suites = || test::STEPS.iter().chain(LONG.iter());
    let Some(wanted) = &options.suite else {
        for (name, about, _) in suites() {
            println!("{name:<12} {about}");
        }
        return Ok(());
    };
    let (_, _, suite) = suites()
        .find(|(name, _, _)| name == wanted)
        .with_context(|| format!("there is no suite {wanted}; `cargo xtask t` lists them"))?;
    suite()
}
