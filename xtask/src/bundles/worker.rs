//! The kiosk's service worker: told what it keeps, and under which version.

use super::cache::hash;
use super::site::Site;
use super::{Entry, Manifest};
use crate::project::root;
use anyhow::{Context, Result, ensure};
use std::fs;

/// Where it stands in the source and on the site.
const SOURCE: &str = "frontend/kiosk/sw.js";
const NAME: &str = "kiosk/sw.js";
/// The two lines that are replaced.
const VERSION: &str = "const VERSION = \"dev\";";
const FILES: &str = "const FILES = [];";
/// Public files that a kiosk needs; whole folders end in a stroke.
const PUBLIC: [&str; 3] = ["kiosk.webmanifest", "icons/", "clips/"];

/// Adds the worker, and tells the manifest what it keeps.
pub fn add(site: &mut Site, manifest: &mut Manifest) -> Result<()> {
    let source = fs::read_to_string(root().join(SOURCE)).with_context(|| format!("cannot read {SOURCE}"))?;
    let kiosk = manifest.audiences.get("kiosk").context("the site has no kiosk")?;
    let kept: Vec<(String, &[u8])> = site
        .files()
        .filter(|(name, _)| is_kept(name, kiosk, manifest.font.as_deref()))
        .map(|(name, content)| (format!("/{name}"), content))
        .collect();
    let worker = told(&source, &kept)?;
    manifest.precache = kept.into_iter().map(|(address, _)| address).collect();
    site.add(NAME.to_owned(), worker.into_bytes());
    Ok(())
}

fn is_kept(name: &str, kiosk: &Entry, font: Option<&str>) -> bool {
    let address = format!("/{name}");
    let bundle = format!("{}/", kiosk.bundle);
    let public = |part: &str| if part.ends_with('/') { name.starts_with(part) } else { name == part };
    address.starts_with(&bundle)
        || address == kiosk.style
        || font == Some(address.as_str())
        || PUBLIC.iter().any(|part| public(part))
}

/// The worker with its version, which is another one as soon as a byte of anything is another.
fn told(source: &str, kept: &[(String, &[u8])]) -> Result<String> {
    ensure!(source.contains(VERSION) && source.contains(FILES), "{SOURCE} has no place for version and files");
    let parts: Vec<&[u8]> =
        kept.iter().flat_map(|(address, content)| [address.as_bytes(), content]).chain([source.as_bytes()]).collect();
    let files: Vec<&str> = kept.iter().map(|(address, _)| address.as_str()).collect();
    Ok(source
        .replace(VERSION, &format!("const VERSION = \"{}\";", hash(&parts)))
        .replace(FILES, &format!("const FILES = {};", serde_json::to_string(&files)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "// x\nconst VERSION = \"dev\";\nconst FILES = [];\nrest";

    #[test]
    fn the_worker_is_told_its_version_and_its_files() {
        let files = [("/a.js".to_owned(), b"1".as_slice()), ("/clips/n1.ogg".to_owned(), b"2")];
        let worker = told(SOURCE, &files).unwrap();
        assert!(worker.contains("const FILES = [\"/a.js\",\"/clips/n1.ogg\"];"), "{worker}");
        assert!(!worker.contains("\"dev\""), "{worker}");
        assert_eq!(worker, told(SOURCE, &files).unwrap());
        let other = [("/a.js".to_owned(), b"1".as_slice()), ("/clips/n1.ogg".to_owned(), b"3")];
        assert_ne!(worker, told(SOURCE, &other).unwrap(), "another clip is another version");
        assert!(told("nothing to replace", &files).is_err());
    }

    #[test]
    fn it_keeps_the_kiosks_files_and_nobody_elses() {
        let kiosk = Entry { bundle: "/pkg/kiosk.1".to_owned(), style: "/pkg/kiosk.2.css".to_owned() };
        let kept = |name| is_kept(name, &kiosk, Some("/fonts/f.3.woff2"));
        for name in [
            "pkg/kiosk.1/app.js",
            "pkg/kiosk.2.css",
            "fonts/f.3.woff2",
            "kiosk.webmanifest",
            "icons/a.svg",
            "clips/n.ogg",
        ] {
            assert!(kept(name), "{name}");
        }
        for name in
            ["pkg/kiosk.10/app.js", "pkg/staff.1/app.js", "manifest.webmanifest", "fonts/g.woff2", "kiosk/sw.js"]
        {
            assert!(!kept(name), "{name}");
        }
    }

    #[test]
    fn the_worker_in_the_source_has_room_for_both() {
        let source = fs::read_to_string(root().join(super::SOURCE)).unwrap();
        assert!(told(&source, &[]).is_ok());
    }
}
