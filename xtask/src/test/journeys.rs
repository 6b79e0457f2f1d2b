//! People's journeys, in Debian's Chromium, against the demo on both databases.

use crate::build::build_for_journeys;
use crate::process::{Running, program, run};
use crate::project::{kept, root};
use crate::serve;
use crate::tools::postgres::Postgres;
use crate::tools::{debian, node};
use anyhow::{Context, Result};
use std::fs;
use std::net::TcpListener;
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
    let data = kept().join("journeys").join(engine);
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let log = fs::File::create(data.join("server.log"))?;
    let mut server = serve::demo(binary, port, Some(&data));
    if let Some((database, _)) = database {
        server.args(["--database", database]);
    }
    let mut server = Running::start(server.stdout(log.try_clone()?).stderr(log))?;
    serve::wait_until_alive(&mut server, port)
        .with_context(|| fs::read_to_string(data.join("server.log")).unwrap_or_default())?;
    let address = format!("http://127.0.0.1:{port}");
    let mut journeys = program("npx");
    journeys.current_dir(folder).args(["playwright", "test"]).env("PISHKHAN_ADDRESS", address);
    // For the one that kills a server: its own, with a database of its own.
    journeys.env("PISHKHAN_BINARY", binary);
    if let Some((_, own)) = database {
        journeys.args(["--grep-invert", LOOK]).env("PISHKHAN_OWN_DATABASE", own);
    }
    run(&mut journeys)
}
