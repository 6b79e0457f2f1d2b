//! `cargo xtask test`: everything that must hold before a change is taken.

mod browser;
mod format;
mod journeys;
mod licences;
mod lints;
mod metadata;
mod rules;
mod sizes;
mod summary;
mod units;

use anyhow::{Result, bail};
use std::time::Instant;
use summary::Outcome;

/// The steps in order: what is quick to fail comes first.
pub const STEPS: [(&str, &str, fn() -> Result<()>); 8] = [
    ("format", "every file is laid out by rustfmt", format::check),
    ("rules", "crates see only what the design lets them see", rules::check),
    ("licences", "every dependency may be used, and none is banned", licences::check),
    ("lints", "clippy has nothing to say", lints::check),
    ("browser", "the browser's crates compile for the browser", browser::check),
    ("units", "unit, desk and router tests on SQLite and PostgreSQL", units::check),
    ("sizes", "what people download stays within its budget", sizes::check),
    ("journeys", "people's journeys in a real browser", journeys::check),
];

/// Runs every step, also after a failure: one run tells all that is wrong.
pub fn test() -> Result<()> {
    let mut outcomes = Vec::new();
    for (name, about, step) in STEPS {
        println!("\n== {name}: {about}");
        let begun = Instant::now();
        let result = step();
        if let Err(problem) = &result {
            eprintln!("{name} failed: {problem:#}");
        }
        outcomes.push(Outcome {
            name,
            took: begun.elapsed(),
            problem: result.err().map(|problem| format!("{problem:#}")),
        });
    }
    print!("{}", summary::text(&outcomes));
    if outcomes.iter().any(|outcome| outcome.problem.is_some()) {
        bail!("not everything holds");
    }
    Ok(())
}
