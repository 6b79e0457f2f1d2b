//! rustfmt.

use crate::process::{cargo, run};
use anyhow::Result;

pub fn check() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))
}
