//! `cargo xtask build`: the browser's files and the server.

use crate::bundles;
use crate::process::{cargo, run};
use crate::project::{Profile, dist, server};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Options {
    /// Small and fast, with the browser's files inside the binary.
    #[arg(long)]
    release: bool,
}

impl Options {
    pub fn profile(&self) -> Profile {
        Profile::of(self.release)
    }
}

/// Builds everything with `profile` and returns the server's binary.
pub fn build(profile: Profile) -> Result<PathBuf> {
    match profile {
        // The binary holds the site, so the site comes first.
        Profile::Release => {
            bundles::build(profile)?;
            build_server(profile)?;
        }
        // The site is read at run time: it is laid out while the server compiles.
        Profile::Dev => {
            bundles::compile(profile)?;
            std::thread::scope(|scope| {
                let site = scope.spawn(|| bundles::lay_out(profile));
                let server = build_server(profile);
                site.join().unwrap_or_else(|_| Err(anyhow::anyhow!("laying out the site panicked")))?;
                server
            })?;
        }
    }
    let binary = server(profile);
    println!("built {} and {}", binary.display(), dist(profile).display());
    Ok(binary)
}

/// The files people download, with a server that compiles in a minute: what journeys are walked on. A debug server
/// hands out `dist/dev`, so the release's files are put there; the next dev build lays out its own.
pub fn build_for_journeys() -> Result<PathBuf> {
    bundles::build(Profile::Release)?;
    let site = dist(Profile::Dev);
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    copy_folder(&dist(Profile::Release), &site)?;
    build_server(Profile::Dev)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The server alone, for suites that look at no page; returns its binary.
pub fn build_server(profile: Profile) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "-p", "server", "--bin", "pishkhan"]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    run(&mut command).context("the server does not build")?;
    Ok(server(profile))
}
