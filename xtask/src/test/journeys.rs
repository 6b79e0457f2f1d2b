//! People's journeys, in Debian's Chromium, against the demo.

use crate::build;
use crate::process::{Running, program, run};
use crate::project::{Profile, kept, root};
use crate::serve;
use crate::tools::{debian, node};
use anyhow::{Context, Result};
use std::fs;
use std::net::TcpListener;

/// Starts the demo on a free port with empty data and walks through the journeys.
///
/// The bundles are those of a dev build: the same pages, built in seconds. That a release's are small enough is measured
/// by `sizes`.
pub fn check() -> Result<()> {
    debian::ensure("/usr/bin/chromium", "chromium")?;
    let folder = root().join("end2end");
    node::install(&folder)?;
    let binary = build::build(Profile::Dev)?;
    let data = kept().join("journeys");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let log = fs::File::create(data.join("server.log"))?;
    let mut server = Running::start(serve::demo(&binary, port, Some(&data)).stdout(log.try_clone()?).stderr(log))?;
    serve::wait_until_alive(&mut server, port)
        .with_context(|| fs::read_to_string(data.join("server.log")).unwrap_or_default())?;
    run(program("npx")
        .current_dir(&folder)
        .args(["playwright", "test"])
        .env("PISHKHAN_ADDRESS", format!("http://127.0.0.1:{port}")))
}
