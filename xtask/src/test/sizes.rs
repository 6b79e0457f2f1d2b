//! What people download, measured on the files of a release.

use crate::bundles::{self, Audience, Entry, LOADER, Manifest};
use crate::project::{Profile, dist};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// What a page's own HTML may weigh, packed; counted in without measuring. The journeys measure the real pages.
const PAGE: u64 = 10_000;

/// One promise: what is counted, for whom, and how many bytes at most (1 KB = 1000 bytes, brotli, nothing cached).
struct Budget {
    audience: Audience,
    what: &'static str,
    parts: &'static [Part],
    at_most: u64,
}

#[derive(Clone, Copy)]
enum Part {
    Page,
    Font,
    Style,
    Start,
    /// `app.js` with what it loads at once; not the parts that are loaded when they are first needed.
    Bundle,
    /// What the kiosk's service worker keeps, but for the clips.
    Kept,
}

/// The budgets of the design.
const BUDGETS: [Budget; 7] = [
    Budget {
        audience: Audience::Citizen,
        what: "a page, before it is useful",
        parts: &[Part::Page, Part::Style, Part::Font],
        at_most: 65_000,
    },
    Budget {
        audience: Audience::Citizen,
        what: "a page with islands, in all",
        parts: &[Part::Page, Part::Style, Part::Font, Part::Start, Part::Bundle],
        at_most: 120_000,
    },
    Budget {
        audience: Audience::Staff,
        what: "the core bundle",
        parts: &[Part::Start, Part::Bundle],
        at_most: 350_000,
    },
    Budget {
        audience: Audience::Staff,
        what: "a page, in all",
        parts: &[Part::Page, Part::Style, Part::Font, Part::Start, Part::Bundle],
        at_most: 450_000,
    },
    Budget {
        audience: Audience::Kiosk,
        what: "the core bundle",
        parts: &[Part::Start, Part::Bundle],
        at_most: 200_000,
    },
    Budget {
        audience: Audience::Kiosk,
        what: "kept for offline, without clips",
        parts: &[Part::Kept],
        at_most: 500_000,
    },
    Budget { audience: Audience::Citizen, what: "the font", parts: &[Part::Font], at_most: 41_000 },
];

/// Builds the release's bundles and holds them against the budgets.
pub fn check() -> Result<()> {
    let manifest = bundles::build(Profile::Release)?;
    let root = dist(Profile::Release);
    let mut over = Vec::new();
    println!();
    for audience in Audience::ALL {
        let entry = entry(&manifest, audience)?;
        let print = |name: &str, address: &str| -> Result<()> {
            println!("{:<8} {name:<36} {:>7.1} KB", audience.name(), kilobytes(packed(&root, address)?));
            Ok(())
        };
        for address in manifest.files.iter().filter(|address| belongs_to(address, entry)) {
            print(address.rsplit('/').next().unwrap_or(address), address)?;
        }
        print("style", &entry.style)?;
    }
    println!();
    for budget in BUDGETS {
        let bytes = weigh(&budget, &manifest, &root)?;
        let verdict = if bytes > budget.at_most { "OVER" } else { "ok" };
        let line = format!(
            "{:<8} {:<36} {:>7.1} KB of {:>5.0}  {verdict}",
            budget.audience.name(),
            budget.what,
            kilobytes(bytes),
            kilobytes(budget.at_most)
        );
        println!("{line}");
        if bytes > budget.at_most {
            over.push(line);
        }
    }
    if over.is_empty() { Ok(()) } else { bail!("over the budget:\n{}", over.join("\n")) }
}

fn weigh(budget: &Budget, manifest: &Manifest, root: &Path) -> Result<u64> {
    let entry = entry(manifest, budget.audience)?;
    let mut bytes = 0;
    for part in budget.parts {
        bytes += match part {
            Part::Page => PAGE,
            Part::Font => packed(root, manifest.font.as_deref().context("the site has no font")?)?,
            Part::Style => packed(root, &entry.style)?,
            Part::Kept => weigh_kept(manifest, root)?,
            Part::Start => packed(root, &format!("{}/start.js", entry.bundle))?,
            Part::Bundle => {
                let loader = format!("{}/{LOADER}", entry.bundle);
                let is_split = manifest.files.contains(&loader[1..]);
                packed(root, &format!("{}/app.js", entry.bundle))?
                    + packed(root, &format!("{}/app_bg.wasm", entry.bundle))?
                    + if is_split { packed(root, &loader)? } else { 0 }
            }
        };
    }
    Ok(bytes)
}

fn weigh_kept(manifest: &Manifest, root: &Path) -> Result<u64> {
    anyhow::ensure!(!manifest.precache.is_empty(), "the kiosk's worker keeps nothing");
    // Its worker leaves the display's part to the display's.
    let left = |address: &str| address.starts_with("/clips/") || address.contains("/split_display_");
    let kept = manifest.precache.iter().filter(|address| !left(address));
    kept.map(|address| packed(root, address)).sum()
}

fn entry(manifest: &Manifest, audience: Audience) -> Result<&Entry> {
    manifest.audiences.get(audience.name()).with_context(|| format!("the site has nothing for {}", audience.name()))
}

/// A file of the audience's bundle, and not the packed twin of one.
fn belongs_to(address: &str, entry: &Entry) -> bool {
    address.starts_with(&entry.bundle[1..]) && !address.ends_with(".br")
}

/// What the file at `address` weighs on its way: its twin's size, or its own where it has none.
fn packed(root: &Path, address: &str) -> Result<u64> {
    let name = address.trim_start_matches('/');
    let twin = root.join(format!("{name}.br"));
    let file = if twin.exists() { twin } else { root.join(name) };
    Ok(fs::metadata(&file).with_context(|| format!("{} is missing", file.display()))?.len())
}

fn kilobytes(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twin_is_weighed_where_there_is_one() {
        let home = tempfile::tempdir().unwrap();
        for (name, size) in [("a.js", 100), ("a.js.br", 40), ("f.woff2", 70)] {
            fs::write(home.path().join(name), vec![0; size]).unwrap();
        }
        assert_eq!(packed(home.path(), "/a.js").unwrap(), 40);
        assert_eq!(packed(home.path(), "/f.woff2").unwrap(), 70);
        assert!(packed(home.path(), "/none").is_err());
    }

    #[test]
    fn clips_are_not_counted_in_what_the_worker_keeps() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("clips")).unwrap();
        for (name, size) in [("a.js", 100), ("a.js.br", 40), ("clips/n1.ogg", 5000)] {
            fs::write(home.path().join(name), vec![0; size]).unwrap();
        }
        let precache = vec!["/a.js".to_owned(), "/clips/n1.ogg".to_owned()];
        let manifest = Manifest { precache, ..Manifest::default() };
        assert_eq!(weigh_kept(&manifest, home.path()).unwrap(), 40);
        assert!(weigh_kept(&Manifest::default(), home.path()).is_err());
    }

    #[test]
    fn a_budget_counts_all_its_parts() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("b")).unwrap();
        for (name, size) in [
            ("b/app.js", 1),
            ("b/app_bg.wasm", 10),
            ("b/start.js", 100),
            ("b/__wasm_split.js", 1000),
            ("b/split_x.wasm", 10_000),
        ] {
            fs::write(home.path().join(name), vec![0; size]).unwrap();
        }
        let entry = Entry { bundle: "/b".to_owned(), style: "/s.css".to_owned() };
        let manifest = Manifest {
            audiences: [("staff".to_owned(), entry)].into(),
            files: ["b/__wasm_split.js".to_owned(), "b/split_x.wasm".to_owned()].into(),
            ..Manifest::default()
        };
        let staff = BUDGETS.into_iter().find(|budget| budget.audience == Audience::Staff).unwrap();
        assert_eq!(weigh(&staff, &manifest, home.path()).unwrap(), 1_111, "what is loaded later does not count");
    }
}
