//! A site root: its files, and how it is written without taking anything from browsers that loaded an earlier one.

use super::Manifest;
use super::cache::hash;
use super::module::read_all;
use crate::project::Profile;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How long a page that was loaded before a release may still ask for the files it was made for.
const KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);

#[derive(Default)]
pub struct Site(BTreeMap<String, Vec<u8>>);

impl Site {
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, content)| (name.as_str(), content.as_slice()))
    }

    pub fn add(&mut self, name: String, content: Vec<u8>) {
        self.0.insert(name, content);
    }

    /// Adds `a/b.c` as `a/b.HASH.c` and returns its address.
    pub fn add_hashed(&mut self, name: &str, content: Vec<u8>) -> String {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let name = format!("{stem}.{}.{ending}", hash(&[&content]));
        let address = format!("/{name}");
        self.add(name, content);
        address
    }

    /// Adds files below `name.HASH`, the hash being of them all, and returns the folder's address.
    pub fn add_folder(&mut self, name: &str, files: Vec<(String, Vec<u8>)>) -> String {
        let parts: Vec<&[u8]> = files.iter().flat_map(|(name, content)| [name.as_bytes(), content]).collect();
        let folder = format!("{name}.{}", hash(&parts));
        for (name, content) in files {
            self.add(format!("{folder}/{name}"), content);
        }
        format!("/{folder}")
    }

    /// Writes what has changed into `folder`. What has gone out of use stays for [`KEPT`] in a release, and the date of
    /// the file tells since when; in a dev build it goes at once.
    pub fn write(&self, folder: &Path, manifest: &mut Manifest, profile: Profile) -> Result<()> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let notes = folder.join("assets.json");
        let before: Manifest =
            fs::read(&notes).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        for (name, content) in &self.0 {
            let path = folder.join(name);
            // Untouched files keep their date, and the server's build sees that nothing changed.
            if !fs::read(&path).is_ok_and(|present| present == *content) {
                fs::create_dir_all(path.parent().unwrap_or(folder))?;
                fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
            }
        }
        manifest.files = self.0.keys().cloned().collect();
        if *manifest != before {
            fs::write(&notes, serde_json::to_vec_pretty(manifest)?)?;
        }

        let mut present = Vec::new();
        read_all(folder, "", &mut present)?;
        for (name, _) in present {
            if self.0.contains_key(&name) || name == "assets.json" {
                continue;
            }
            let path = folder.join(&name);
            let hashed = name.starts_with("pkg/") || name.starts_with("fonts/");
            if before.files.contains(&name) && hashed && profile == Profile::Release {
                fs::File::options().append(true).open(&path)?.set_modified(now())?;
            } else if profile == Profile::Dev || !hashed || older(&path, KEPT)? {
                fs::remove_file(&path)?;
            }
        }
        remove_empty(folder)
    }
}

#[expect(clippy::disallowed_methods, reason = "dates of files on this machine, not times of the desk")]
fn now() -> SystemTime {
    SystemTime::now()
}

fn older(path: &Path, age: Duration) -> Result<bool> {
    // A date in the future is not old.
    Ok(now().duration_since(fs::metadata(path)?.modified()?).is_ok_and(|since| since > age))
}

fn remove_empty(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_empty(&path)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(home: &Path, content: &str, profile: Profile) -> String {
        let mut site = Site::default();
        let address = site.add_hashed("pkg/a.css", content.into());
        site.write(home, &mut Manifest::default(), profile).unwrap();
        address.trim_start_matches('/').to_owned()
    }

    #[test]
    fn a_release_keeps_the_earlier_files_for_a_week() {
        let home = tempfile::tempdir().unwrap();
        let first = written(home.path(), "1", Profile::Release);
        let long_ago = now() - KEPT - KEPT;
        fs::File::options().append(true).open(home.path().join(&first)).unwrap().set_modified(long_ago).unwrap();

        let second = written(home.path(), "2", Profile::Release);
        assert!(home.path().join(&first).exists(), "just gone out of use, however old");
        assert!(home.path().join(&second).exists());

        fs::File::options().append(true).open(home.path().join(&first)).unwrap().set_modified(long_ago).unwrap();
        written(home.path(), "2", Profile::Release);
        assert!(!home.path().join(&first).exists(), "out of use for more than a week");
        assert!(home.path().join(&second).exists());
    }

    #[test]
    fn a_dev_build_keeps_only_what_is_current() {
        let home = tempfile::tempdir().unwrap();
        let first = written(home.path(), "1", Profile::Dev);
        let second = written(home.path(), "2", Profile::Dev);
        assert!(!home.path().join(first).exists());
        assert!(home.path().join(second).exists());
    }
}
