//! Debian packages.

use crate::process::{program, run};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Installs `package` unless `file`, which comes with it, is there.
pub fn ensure(file: &str, package: &str) -> Result<()> {
    if Path::new(file).exists() {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("{file} is missing; install what your system calls {package}");
    }
    println!("installing {package}");
    let apt = || {
        let mut command = program("apt-get");
        // Another installation may be running: wait for it rather than fail.
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-q", "-o", "DPkg::Lock::Timeout=600"]);
        command
    };
    run(apt().arg("update"))?;
    run(apt().args(["install", "-y", "--no-install-recommends", package]))
        .with_context(|| format!("could not install {package}; it needs the rights of root"))
}
