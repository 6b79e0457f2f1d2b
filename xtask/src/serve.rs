//! The server as the tools start it.

use crate::process::{Running, program};
use anyhow::{Result, bail};
use std::io::{Read, Write};
use std::net::TcpStream;
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
