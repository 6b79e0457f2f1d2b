//! clippy.

use crate::process::{cargo, run};
use anyhow::Result;

pub fn check() -> Result<()> {
    // Without a package this takes the default members: the browser's crates would mix their features into the server's.
    run(cargo().args(["clippy", "--all-targets", "--", "-D", "warnings"]))
}
