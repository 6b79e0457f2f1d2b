//! A demo of a measurement's own, and the browser that looks at it.

use crate::process::{Running, program, run};
use crate::project::{kept, root};
use crate::serve;
use anyhow::{Context, Result};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An empty folder for its data.
pub fn folder(name: &str) -> Result<PathBuf> {
    let data = kept().join(name);
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    Ok(data)
}

pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Starts it and waits until it answers. What it says is kept beside its data.
pub fn start(demo: &mut Command, port: u16, data: &Path) -> Result<Running> {
    let log = fs::File::create(data.join("server.log"))?;
    let mut server = Running::start(demo.stdout(log.try_clone()?).stderr(log))?;
    serve::wait_until_alive(&mut server, port)
        .with_context(|| fs::read_to_string(data.join("server.log")).unwrap_or_default())?;
    Ok(server)
}

/// Measures in Chromium what `end2end/tests/measure/SPEC.spec.ts` measures.
pub fn walk(spec: &str, address: &str) -> Result<()> {
    let mut command = program("npx");
    command.current_dir(root().join("end2end")).args(["playwright", "test", "--project=measure"]);
    command.arg(format!("{spec}.spec.ts"));
    run(command.env("PISHKHAN_ADDRESS", address).env("PISHKHAN_MEASURE", "1"))
}
