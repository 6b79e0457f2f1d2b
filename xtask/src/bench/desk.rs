//! `cargo xtask bench desk`: what an officer waits for, with ten thousand requests and with a million; and what is seen of
//! it in Chromium.

use super::{Options, served};
use crate::build;
use crate::process::{Running, cargo, run};
use crate::project::root;
use crate::serve;
use crate::tools::postgres::{ADDRESS, Postgres};
use crate::tools::{debian, node};
use anyhow::Result;
use std::path::Path;

/// How many requests there are, where nothing else is asked for.
const SIZES: [u32; 3] = [10_000, 100_000, 1_000_000];
/// How many there are for the browser, at most.
const SEEN: u32 = 100_000;

pub fn bench(options: &Options) -> Result<()> {
    // What is wrong in one part keeps nobody from seeing the others.
    let sqlite = measure("sqlite", options, None);
    let postgres = if options.postgres { on_postgres(options) } else { Ok(()) };
    let seen = seen(options);
    sqlite.and(postgres).and(seen)
}

fn on_postgres(options: &Options) -> Result<()> {
    let postgres = Postgres::start()?;
    measure("postgres", options, Some(&postgres.address()))
}

fn sizes(options: &Options) -> Vec<u32> {
    if options.sizes.is_empty() { SIZES.to_vec() } else { options.sizes.clone() }
}

/// A bench of the desk's, built as it is asked for.
fn desk(options: &Options, name: &str) -> std::process::Command {
    let mut command = cargo();
    command.args(["bench", "--quiet", "-p", "desk", "--features", "testing", "--bench", name]);
    if options.debug {
        command.args(["--profile", "dev"]);
    }
    command.arg("--");
    command
}

fn measure(engine: &str, options: &Options, postgres: Option<&str>) -> Result<()> {
    let mut command = desk(options, "kartabl");
    command.arg(engine).args(sizes(options).iter().map(ToString::to_string));
    if let Some(postgres) = postgres {
        command.env(ADDRESS, postgres);
    }
    run(&mut command)
}

/// From case to case in Chromium, among as many requests as were asked for: from the key to the picture.
fn seen(options: &Options) -> Result<()> {
    debian::ensure("/usr/bin/chromium", "chromium")?;
    node::install(&root().join("end2end"))?;
    let binary = build::build(options.profile())?;
    let (data, port) = (served::folder("bench-desk")?, served::free_port()?);
    // The demo's own people first; then the crowd, while nobody serves.
    start(&binary, port, &data)?.kill();
    let count = sizes(options).into_iter().filter(|size| *size <= SEEN).max().unwrap_or(SEEN);
    let database = data.join("pishkhan.db");
    let mut crowd = desk(options, "crowd");
    run(crowd.arg(format!("sqlite:{}", database.display())).arg(count.to_string()))?;
    let _server = start(&binary, port, &data)?;
    println!("-- in Chromium, {count} requests on SQLite");
    served::walk("next_case", &format!("http://127.0.0.1:{port}"))
}

fn start(binary: &Path, port: u16, data: &Path) -> Result<Running> {
    served::start(&mut serve::demo(binary, port, Some(data)), port, data)
}
