//! Compiles the three modules.

use super::Audience;
use crate::process::{cargo, run};
use crate::project::{Profile, target};
use crate::tools;
use anyhow::Result;
use std::path::PathBuf;

const TARGET: &str = "wasm32-unknown-unknown";

pub fn compile(profile: Profile) -> Result<()> {
    tools::rust::ensure_browser_target()?;
    let mut command = cargo();
    command.args(["build", "--target", TARGET]);
    for audience in Audience::ALL {
        command.args(["-p", &audience.package()]);
    }
    if profile == Profile::Release {
        command.args(["--profile", "wasm"]);
    }
    run(&mut command)
}

/// Where the compiler leaves one module.
pub fn module(audience: Audience, profile: Profile) -> PathBuf {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "wasm",
    };
    target().join(TARGET).join(folder).join(format!("{}.wasm", audience.package()))
}
