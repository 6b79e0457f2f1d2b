//! Everything written as a Rust test.

use crate::process::{cargo, run, succeeds};
use crate::tools::postgres::{ADDRESS, Postgres};
use anyhow::Result;

pub fn check() -> Result<()> {
    let postgres = Postgres::start()?;
    let mut command = cargo();
    if succeeds(cargo().args(["nextest", "--version"])) {
        // The default profile, for a developer at work, leaves the PostgreSQL half out.
        command.args(["nextest", "run", "--profile", "all"]);
    } else {
        command.args(["test", "--tests", "--quiet"]);
    }
    run(command.env(ADDRESS, postgres.address()))
}
