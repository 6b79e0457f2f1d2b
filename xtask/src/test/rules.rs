//! Who may see whom. Cargo enforces what the manifests say; this enforces that they say what the design says.

use super::metadata::{Metadata, Package};
use crate::bundles::Audience;
use crate::process::{cargo, output};
use crate::tools;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};

/// The arrows of the design, and nothing else: a package may name those its arrows lead to, at any distance.
const ARROWS: [(&str, &[&str]); 18] = [
    ("frontend_citizen", &["citizen"]),
    ("frontend_staff", &["staff"]),
    ("frontend_kiosk", &["kiosk"]),
    ("app", &["citizen", "staff"]),
    ("citizen", &["server_fns", "components"]),
    ("staff", &["server_fns", "components"]),
    ("kiosk", &["components"]),
    ("server_fns", &["domain"]),
    ("components", &["domain"]),
    ("domain", &[]),
    ("server", &["app", "desk", "migration"]),
    ("desk", &["entity", "gateway", "documents"]),
    ("entity", &["domain"]),
    ("gateway", &["domain"]),
    ("documents", &["domain"]),
    ("migration", &[]),
    ("xtask", &[]),
    ("test_support", &["server_fns"]),
];

/// Further packages that tests alone may name, by a dev-dependency or an optional one of the feature `testing`: the desk's
/// schema is the real one, made by migration, and pages are drawn against one pretend desk.
const IN_TESTS: [(&str, &[&str]); 4] = [
    ("desk", &["migration"]),
    ("citizen", &["test_support"]),
    ("staff", &["test_support"]),
    ("kiosk", &["test_support"]),
];

/// What an arrow leads to, yet only by way of another room: whose manifest must not name it but for tests. Rows and
/// statements are the desk's.
const NOT_DIRECTLY: [(&str, &[&str]); 1] = [("server", &["entity", "sea-orm", "sqlx"])];

/// What must not be in a tree, however it came there: whose tree, and the names.
const ABSENT: [(&str, &[&str]); 2] = [
    ("app", &["sea-orm", "sqlx", "sqlx-core", "axum", "hyper", "tokio", "desk", "entity"]),
    ("domain", &["leptos", "sea-orm", "sqlx", "sqlx-core", "axum", "hyper", "tokio", "http", "rand", "getrandom"]),
];

/// What the browser never downloads.
const ABSENT_IN_BROWSER: [&str; 14] = [
    "axum",
    "axum-core",
    "desk",
    "entity",
    "hyper",
    "libsqlite3-sys",
    "migration",
    "mio",
    "regex",
    "regex-automata",
    "sea-orm",
    "sqlx",
    "sqlx-core",
    "tokio",
];

pub fn check() -> Result<()> {
    let metadata = Metadata::read()?;
    let mut wrong = arrows(metadata.ours());
    wrong.extend(bypasses(metadata.ours()));
    for (package, absent) in ABSENT {
        wrong.extend(present(&tree(package, &[])?, absent, package));
    }
    tools::rust::ensure_browser_target()?;
    for audience in Audience::ALL {
        let package = audience.package();
        let tree = tree(&package, &["--target", "wasm32-unknown-unknown"])?;
        wrong.extend(present(&tree, &ABSENT_IN_BROWSER, &package));
    }
    if wrong.is_empty() { Ok(()) } else { bail!("{}", wrong.join("\n")) }
}

/// Every dependency between our packages that no arrow allows.
fn arrows<'a>(ours: impl Iterator<Item = &'a Package>) -> Vec<String> {
    let arrows = BTreeMap::from(ARROWS);
    let in_tests = BTreeMap::from(IN_TESTS);
    let mut wrong = Vec::new();
    for package in ours {
        let name = package.name.as_str();
        if !arrows.contains_key(name) {
            wrong.push(format!("{name} is missing from the table of arrows"));
            continue;
        }
        let mut allowed = BTreeSet::new();
        reach(&arrows, name, &mut allowed);
        for dependency in package.dependencies.iter().filter(|dependency| arrows.contains_key(dependency.name.as_str()))
        {
            let of_tests = (dependency.kind.as_deref() == Some("dev") || dependency.optional)
                && in_tests.get(name).is_some_and(|names| names.contains(&dependency.name.as_str()));
            if !allowed.contains(dependency.name.as_str()) && !of_tests {
                wrong.push(format!("{name} must not depend on {}", dependency.name));
            }
        }
    }
    wrong
}

/// Every dependency that goes past the room between.
fn bypasses<'a>(ours: impl Iterator<Item = &'a Package>) -> Vec<String> {
    let not_directly = BTreeMap::from(NOT_DIRECTLY);
    let named = ours.flat_map(|package| package.dependencies.iter().map(move |dependency| (package, dependency)));
    named
        .filter(|(_, dependency)| dependency.kind.as_deref() != Some("dev"))
        .filter(|(package, dependency)| {
            let others = not_directly.get(package.name.as_str());
            others.is_some_and(|others| others.contains(&dependency.name.as_str()))
        })
        .map(|(package, dependency)| format!("{} must leave {} to another room", package.name, dependency.name))
        .collect()
}

fn reach<'a>(arrows: &BTreeMap<&'a str, &'a [&'a str]>, from: &str, found: &mut BTreeSet<&'a str>) {
    for next in arrows.get(from).copied().unwrap_or_default() {
        if found.insert(next) {
            reach(arrows, next, found);
        }
    }
}

/// The names of everything compiled into a package for its target: no tests, nothing that runs only in the compiler.
fn tree(package: &str, more: &[&str]) -> Result<BTreeSet<String>> {
    let text = output(
        cargo()
            .args(["tree", "--locked", "-p", package, "-e", "normal,no-proc-macro", "--prefix", "none", "-f", "{p}"])
            .args(more),
    )
    .with_context(|| format!("the tree of {package}"))?;
    Ok(text.lines().filter_map(|line| line.split_whitespace().next()).map(ToOwned::to_owned).collect())
}

fn present(tree: &BTreeSet<String>, absent: &[&str], package: &str) -> Vec<String> {
    absent
        .iter()
        .filter(|name| tree.contains(**name))
        .map(|name| format!("{package} must not bring in {name}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, dependency: &str, kind: Option<&str>) -> Package {
        let written = serde_json::json!({
            "id": name, "name": name, "version": "1.0.0", "license": null, "source": null,
            "dependencies": [{ "name": dependency, "kind": kind }],
        });
        serde_json::from_value(written).unwrap()
    }

    #[test]
    fn an_arrow_may_be_followed_but_not_turned_around() {
        assert!(arrows([package("staff", "domain", None)].iter()).is_empty());
        assert!(arrows([package("server", "documents", None)].iter()).is_empty());
        for (from, to) in [("domain", "entity"), ("staff", "desk"), ("citizen", "staff"), ("migration", "entity")] {
            assert_eq!(arrows([package(from, to, None)].iter()).len(), 1, "{from} to {to}");
        }
    }

    #[test]
    fn what_tests_may_name_the_program_may_not() {
        for (from, to) in [("desk", "migration"), ("citizen", "test_support"), ("staff", "test_support")] {
            assert!(arrows([package(from, to, Some("dev"))].iter()).is_empty(), "tests of {from} to {to}");
            assert!(!arrows([package(from, to, None)].iter()).is_empty(), "{from} to {to}");
        }
    }

    #[test]
    fn the_database_is_left_to_the_desk() {
        for absent in ["entity", "sea-orm"] {
            assert_eq!(bypasses([package("server", absent, None)].iter()).len(), 1, "{absent}");
            assert!(bypasses([package("server", absent, Some("dev"))].iter()).is_empty(), "{absent}");
            assert!(bypasses([package("desk", absent, None)].iter()).is_empty(), "{absent}");
        }
    }

    #[test]
    fn a_package_nobody_thought_of_is_refused() {
        assert!(!arrows([package("elsewhere", "domain", None)].iter()).is_empty());
    }

    #[test]
    fn what_must_be_absent_is_found() {
        let tree = BTreeSet::from(["regex".to_owned(), "serde".to_owned()]);
        assert_eq!(present(&tree, &["regex", "axum"], "x"), ["x must not bring in regex"]);
    }
}
