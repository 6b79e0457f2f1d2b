//! Everything written as a Rust test.

use crate::process::{cargo, run, succeeds};
use crate::tools::postgres::Postgres;
use anyhow::Result;

/// The variable in which tests find the database; where it is missing, a PostgreSQL test fails.
const ADDRESS: &str = "PISHKHAN_TEST_POSTGRES";

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
