//! `cargo xtask bench desk`: what an officer waits for, with ten thousand requests and with a million; and what is seen of
//! it in Chromium.

use super::Options;
use crate::build;
use crate::process::{Running, cargo, program, run};
use crate::project::{Profile, kept, root};
use crate::serve;
use crate::tools::postgres::{ADDRESS, Postgres};
use crate::tools::{debian, node};
use anyhow::{Context, Result};
use std::fs;
use std::net::TcpListener;
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
    let folder = root().join("end2end");
    node::install(&folder)?;
    let binary = build::build(if options.debug { Profile::Dev } else { Profile::Release })?;
    let data = kept().join("bench-desk");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    // The demo's own people first; then the crowd, while nobody serves.
    start(&binary, port, &data)?.kill();
    let count = sizes(options).into_iter().filter(|size| *size <= SEEN).max().unwrap_or(SEEN);
    let database = data.join("pishkhan.db");
    let mut crowd = desk(options, "crowd");
    run(crowd.arg(format!("sqlite:{}", database.display())).arg(count.to_string()))?;
    let _server = start(&binary, port, &data)?;
    println!("-- in Chromium, {count} requests on SQLite");
    let mut command = program("npx");
    command.current_dir(&folder).args(["playwright", "test", "--project", "measure"]);
    run(command.env("PISHKHAN_ADDRESS", format!("http://127.0.0.1:{port}")).env("PISHKHAN_MEASURE", "1"))
}

fn start(binary: &Path, port: u16, data: &Path) -> Result<Running> {
    let log = fs::File::create(data.join("server.log"))?;
    let mut server = Running::start(serve::demo(binary, port, Some(data)).stdout(log.try_clone()?).stderr(log))?;
    serve::wait_until_alive(&mut server, port)
        .with_context(|| fs::read_to_string(data.join("server.log")).unwrap_or_default())?;
    Ok(server)
}
