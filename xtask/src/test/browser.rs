//! The browser's crates, compiled for the browser.

use crate::bundles::Audience;
use crate::process::{cargo, run};
use crate::tools;
use anyhow::Result;

pub fn check() -> Result<()> {
    tools::rust::ensure_browser_target()?;
    let mut command = cargo();
    command.args(["clippy", "--target", "wasm32-unknown-unknown"]);
    for audience in Audience::ALL {
        command.args(["-p", &audience.package()]);
    }
    run(command.args(["--", "-D", "warnings"]))
}
