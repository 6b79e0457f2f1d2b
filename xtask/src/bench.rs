//! `cargo xtask bench`: measures.

mod desk;
mod display;
mod served;

use crate::build;
use crate::project::{Profile, root};
use anyhow::{Context, Result};
use std::fs;
use std::time::{Instant, SystemTime};

/// Every measurement. A new one is a line here.
const BENCHES: [(&str, &str, fn(&Options) -> Result<()>); 3] = [
    ("build", "what an edit costs, until the demo can start", edits),
    ("desk", "list, search and next case with up to a million requests, against a bare indexed read", desk::bench),
    ("display", "what 20 displays on one server cost, and a display's day of 24 hours", display::bench),
];

#[derive(clap::Args)]
pub struct Options {
    /// Its name; without one, all are listed.
    bench: Option<String>,
    /// `desk`: numbers of requests, such as 10000,100000.
    #[arg(long, value_delimiter = ',')]
    sizes: Vec<u32>,
    /// `desk`: on PostgreSQL too.
    #[arg(long)]
    postgres: bool,
    /// `desk`, `display`: without building a release; times are then upper bounds.
    #[arg(long)]
    debug: bool,
}

impl Options {
    fn profile(&self) -> Profile {
        Profile::of(!self.debug)
    }
}

pub fn run(options: &Options) -> Result<()> {
    let Some(wanted) = &options.bench else {
        for (name, about, _) in BENCHES {
            println!("{name:<12} {about}");
        }
        return Ok(());
    };
    let (_, _, bench) = BENCHES
        .into_iter()
        .find(|(name, _, _)| name == wanted)
        .with_context(|| format!("nothing called {wanted} is measured; `cargo xtask bench` lists what is"))?;
    bench(options)
}

/// Touches a file of each layer and builds, after a first build that everything is measured against.
fn edits(_: &Options) -> Result<()> {
    build::build(Profile::Dev)?;
    let mut times = vec![("nothing", timed(None)?)];
    for file in [
        "app/citizen/src/lib.rs",
        "app/staff/src/lib.rs",
        "app/domain/src/lib.rs",
        "server/desk/src/lib.rs",
        "server/src/lib.rs",
    ] {
        times.push((file, timed(Some(file))?));
    }
    println!("\nan edit in … costs");
    for (file, seconds) in times {
        println!("{file:<28} {seconds:>6.1} s");
    }
    Ok(())
}

fn timed(file: Option<&str>) -> Result<f64> {
    if let Some(file) = file {
        fs::File::options().append(true).open(root().join(file))?.set_modified(now())?;
    }
    let begun = Instant::now();
    build::build(Profile::Dev)?;
    Ok(begun.elapsed().as_secs_f64())
}

#[expect(clippy::disallowed_methods, reason = "the date of a file on this machine, not a time of the desk")]
fn now() -> SystemTime {
    SystemTime::now()
}
