//! People's journeys, in Debian's Chromium, against the demo on both databases.

use crate::build::build_for_journeys;
use crate::process::{program, run};
use crate::project::root;
use crate::serve;
use crate::tools::postgres::Postgres;
use crate::tools::{debian, node};
use anyhow::Result;
use std::path::Path;

/// Starts the demo with empty data on SQLite, then on PostgreSQL, and walks through the journeys on each; those that are
/// about what is seen ([`LOOK`]) once.
///
/// The bundles are a release's: what is walked on is what people download.
pub fn check() -> Result<()> {
    debian::ensure("/usr/bin/chromium", "chromium")?;
    let folder = root().join("end2end");
    node::install(&folder)?;
    let binary = build_for_journeys()?;
    walk(&binary, &folder, "sqlite", None)?;
    let postgres = Postgres::start()?;
    let own = postgres.another("own")?;
    walk(&binary, &folder, "postgres", Some((&postgres.address(), &own)))
}

/// In the title of a journey that is about what is seen and no more: no database changes that.
const LOOK: &str = "@look";

fn walk(binary: &Path, folder: &Path, engine: &str, database: Option<(&str, &str)>) -> Result<()> {
    println!("-- journeys on {engine}");
    let (_server, address) =
        serve::afresh(binary, &format!("journeys/{engine}"), database.map(|(journeys, _)| journeys))?;
    let mut journeys = program("npx");
    journeys.current_dir(folder).args(["playwright", "test"]).env("PISHKHAN_ADDRESS", address);
    // For the one that kills a server: its own, with a database of its own.
    journeys.env("PISHKHAN_BINARY", binary);
    if let Some((_, own)) = database {
        journeys.args(["--grep-invert", LOOK]).env("PISHKHAN_OWN_DATABASE", own);
    }
    run(&mut journeys)
}
