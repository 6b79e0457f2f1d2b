//! Licences and bans, as `deny.toml` lists them.
//!
//! Reads the same file as `cargo deny`, which is not on every machine and takes long to install; advisories need a
//! database from elsewhere and are left to it.

use super::metadata::{Metadata, Package};
use crate::project::root;
use anyhow::{Context, Result, bail};
use serde::Deserialize;

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    /// Packages that may have a licence others may not.
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    name: String,
}

pub fn check() -> Result<()> {
    let text = std::fs::read_to_string(root().join("deny.toml")).context("cannot read deny.toml")?;
    let deny: Deny = toml::from_str(&text).context("deny.toml")?;
    let metadata = Metadata::read()?;
    let wrong: Vec<_> = metadata.packages.iter().filter_map(|package| refusal(package, &deny)).collect();
    if wrong.is_empty() { Ok(()) } else { bail!("{}", wrong.join("\n")) }
}

/// Why a package may not be used.
fn refusal(package: &Package, deny: &Deny) -> Option<String> {
    let Package { name, version, license, source, .. } = package;
    if deny.bans.deny.iter().any(|ban| ban.name == *name) {
        return Some(format!("{name} {version} is banned"));
    }
    // Our own packages have no source.
    source.as_ref()?;
    let more = deny.licenses.exceptions.iter().filter(|exception| exception.name == *name);
    let allowed: Vec<_> = deny.licenses.allow.iter().chain(more.flat_map(|exception| &exception.allow)).collect();
    let Some(license) = license else { return Some(format!("{name} {version} names no licence")) };
    let free = satisfied(license, &|licence| allowed.iter().any(|allowed| *allowed == licence));
    (!free).then(|| format!("{name} {version} is under {license}"))
}

/// Whether an SPDX expression can be satisfied. `OR` binds less than `AND`; `/` is an old way of writing `OR`.
fn satisfied(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<_> = spaced.split_whitespace().collect();
    let mut at = 0;
    either(&words, &mut at, allowed) && at == words.len()
}

fn either(words: &[&str], at: &mut usize, allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut holds = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        holds |= both(words, at, allowed);
    }
    holds
}

fn both(words: &[&str], at: &mut usize, allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut holds = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        holds &= one(words, at, allowed);
    }
    holds
}

fn one(words: &[&str], at: &mut usize, allowed: &dyn Fn(&str) -> bool) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let holds = either(words, at, allowed);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return holds && closed;
    }
    if words.get(*at) == Some(&"WITH") {
        let whole = format!("{word} WITH {}", words.get(*at + 1).copied().unwrap_or_default());
        *at += 2;
        // An exception only ever permits more.
        return allowed(word) || allowed(&whole);
    }
    allowed(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_holds_when_a_choice_of_it_does() {
        let allowed = |licence: &str| ["MIT", "Apache-2.0", "Unicode-3.0"].contains(&licence);
        for free in [
            "MIT",
            "MIT OR GPL-3.0-only",
            "MIT/Apache-2.0",
            "(GPL-2.0-only OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(satisfied(free, &allowed), "{free}");
        }
        for not in ["GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT OR ISC) AND OpenSSL", "", "(MIT", "MIT Apache-2.0"] {
            assert!(!satisfied(not, &allowed), "{not}");
        }
    }
}
