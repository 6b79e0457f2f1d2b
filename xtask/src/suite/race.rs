//! `cargo xtask t race`: a thousand times two hands on one case, and eight writers on one registry, on both databases.

use crate::process::{cargo, run};
use crate::tools::postgres::{ADDRESS, Postgres};
use anyhow::Result;

pub fn check() -> Result<()> {
    let postgres = Postgres::start()?;
    let mut command = cargo();
    command.args(["test", "--quiet", "-p", "desk", "--features", "testing", "--test", "race"]);
    // One after the other: each races with itself and with nobody else.
    command.args(["--", "--ignored", "--nocapture", "--test-threads", "1"]);
    run(command.env(ADDRESS, postgres.address()))
}
