//! What cargo knows about the dependency graph.

use crate::process::{cargo, output};
use anyhow::{Context, Result};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Metadata {
    pub packages: Vec<Package>,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
pub struct Package {
    id: String,
    pub name: String,
    pub version: String,
    /// `None` for a package of our own or from a registry without the field.
    pub license: Option<String>,
    pub source: Option<String>,
    pub dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
pub struct Dependency {
    pub name: String,
    /// `dev`, `build`, or nothing for an ordinary one.
    pub kind: Option<String>,
    /// Only there when a feature asks for it.
    #[serde(default)]
    pub optional: bool,
}

impl Metadata {
    /// Reads the graph; fails if `Cargo.lock` does not fit the manifests.
    pub fn read() -> Result<Self> {
        let text = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))
            .context("Cargo.lock must fit the manifests: build once and commit it")?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Our own packages.
    pub fn ours(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }
}
