//! A PostgreSQL server of our own, for the length of a test run.

use super::debian;
use crate::process::{output, program, run};
use anyhow::{Context, Result};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

const PROGRAMS: &str = "/usr/lib/postgresql/15/bin";
const USER: &str = "postgres";

/// The variable in which tests find the database; where it is missing, a PostgreSQL test fails.
pub const ADDRESS: &str = "PISHKHAN_TEST_POSTGRES";

/// A running server; stopped and removed when dropped.
pub struct Postgres {
    folder: PathBuf,
    port: u16,
}

impl Postgres {
    /// Makes an empty cluster on a free port, with a socket folder of its own, and starts it.
    pub fn start() -> Result<Self> {
        debian::ensure(&format!("{PROGRAMS}/postgres"), "postgresql-15")?;
        // In the system's temporary folder: the server's user must be able to reach it.
        let folder = std::env::temp_dir().join(format!("pishkhan-postgres-{}", std::process::id()));
        let owner = if is_root()? { USER.to_owned() } else { output(program("id").arg("-un"))?.trim().to_owned() };
        run(program("install").args(["-d", "-m", "700", "-o", &owner]).arg(&folder))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        // From here on everything is cleaned up, whatever fails.
        let server = Self { folder, port };
        let data = server.folder.join("data");
        let data = data.to_str().context("the temporary folder's name is not text")?;
        let socket = server.folder.to_str().context("the temporary folder's name is not text")?;
        output(&mut server.command("initdb", &["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"])?)?;
        // Tests throw the data away: no need to wait for the disk, but the write path stays the real one.
        let options = format!(
            "-c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={socket} -c fsync=off -c max_connections=300"
        );
        let log = server.folder.join("log");
        let log = log.to_str().context("the temporary folder's name is not text")?;
        run(server
            .command("pg_ctl", &["-D", data, "-l", log, "-w", "-t", "60", "-o", &options, "start"])?
            .stdout(std::process::Stdio::null()))?;
        Ok(server)
    }

    /// Where tests connect; the user may create databases.
    pub fn address(&self) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/postgres", self.port)
    }

    /// Makes another empty database; its address.
    pub fn another(&self, name: &str) -> Result<String> {
        output(program(format!("{PROGRAMS}/psql")).args([&self.address(), "-qc", &format!("CREATE DATABASE {name}")]))?;
        Ok(format!("postgres://{USER}@127.0.0.1:{}/{name}", self.port))
    }

    /// A program of the server, as a user it accepts: it refuses to run as root.
    fn command(&self, name: &str, arguments: &[&str]) -> Result<Command> {
        let path = format!("{PROGRAMS}/{name}");
        let mut command = if is_root()? {
            let mut command = program("setpriv");
            command.args(["--reuid", USER, "--regid", USER, "--init-groups", &path]);
            command
        } else {
            program(path)
        };
        command.current_dir(&self.folder).args(arguments);
        Ok(command)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.folder.join("data");
        let stopped = self
            .command("pg_ctl", &["-D", &data.to_string_lossy(), "-m", "immediate", "-w", "stop"])
            .and_then(|mut command| output(&mut command));
        if let Err(problem) = stopped {
            eprintln!("the test database did not stop: {problem:#}");
        }
        // It lies in the temporary folder; what cannot be removed now, the system removes.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn is_root() -> Result<bool> {
    Ok(output(program("id").arg("-u"))?.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_answers_and_leaves_nothing_behind() {
        let server = Postgres::start().unwrap();
        let folder = server.folder.clone();
        let answer = output(program(format!("{PROGRAMS}/psql")).args([&server.address(), "-Atc", "select 6 * 7"]));
        assert_eq!(answer.unwrap().trim(), "42");
        assert!(server.address().contains(&format!(":{}/", server.port)));
        drop(server);
        assert!(!folder.exists());
    }
}
