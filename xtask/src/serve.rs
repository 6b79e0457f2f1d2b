//! The server as the tools start it.

use crate::process::{Running, program};
use crate::project::kept;
use anyhow::{Context, Result, bail};
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// How long a start may take, with making the demo's data.
const PATIENCE: Duration = Duration::from_secs(120);

/// The demo on `port`. `data` keeps its database and files elsewhere than a developer's own.
pub fn demo(binary: &Path, port: u16, data: Option<&Path>) -> Command {
    let mut command = program(binary);
    command.args(["serve", "--demo", "--listen", &format!("127.0.0.1:{port}")]);
    if let Some(data) = data {
        command.arg("--data-dir").arg(data);
    }
    command
}

/// The demo on a free port with empty data, kept under `name` with its log; and its address, once it answers.
pub fn afresh(binary: &Path, name: &str, database: Option<&str>) -> Result<(Running, String)> {
    let data = kept().join(name);
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let log = fs::File::create(data.join("server.log"))?;
    let mut command = demo(binary, port, Some(&data));
    if let Some(database) = database {
        command.args(["--database", database]);
    }
    let mut server = Running::start(command.stdout(log.try_clone()?).stderr(log))?;
    wait_until_alive(&mut server, port)
        .with_context(|| fs::read_to_string(data.join("server.log")).unwrap_or_default())?;
    Ok((server, format!("http://127.0.0.1:{port}")))
}

/// Waits until the server answers `/livez`.
pub fn wait_until_alive(server: &mut Running, port: u16) -> Result<()> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if server.ended() {
            bail!("the server ended before it answered");
        }
        if alive(port) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    bail!("the server did not answer within {PATIENCE:?}")
}

fn alive(port: u16) -> bool {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return false };
    let mut answer = String::new();
    let asked = write!(stream, "GET /livez HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n");
    let heard = stream.set_read_timeout(Some(Duration::from_secs(2))).and_then(|()| stream.read_to_string(&mut answer));
    asked.is_ok() && heard.is_ok() && answer.starts_with("HTTP/1.1 200")
}
