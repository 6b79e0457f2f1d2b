//! Keeps what took long to make, by the hash of what it was made from.

use crate::project::{Profile, kept};
use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// One folder per made thing. What a build did not ask for is removed at its end.
pub struct Cache {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
    /// Tells apart what several threads are making.
    begun: AtomicUsize,
}

impl Cache {
    pub fn open(profile: Profile) -> Result<Self> {
        Self::at(kept().join("made").join(profile.name()))
    }

    fn at(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self { folder, used: Mutex::default(), begun: AtomicUsize::default() })
    }

    /// The folder that `make` fills, given the same `parts` as before without calling it again.
    pub fn folder(&self, parts: &[&[u8]], make: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
        let key = hash(parts);
        let made = self.folder.join(&key);
        if !made.is_dir() {
            // Two threads may be making the same thing; whoever is second finds it made.
            let unfinished = self.folder.join(format!("{key}.{}", self.begun.fetch_add(1, Ordering::Relaxed)));
            if unfinished.exists() {
                fs::remove_dir_all(&unfinished)?;
            }
            fs::create_dir(&unfinished)?;
            make(&unfinished)?;
            if let Err(problem) = fs::rename(&unfinished, &made)
                && !made.is_dir()
            {
                return Err(problem.into());
            }
        }
        if let Ok(mut used) = self.used.lock() {
            used.insert(key);
        }
        Ok(made)
    }

    /// Removes what this build had no use for.
    pub fn forget_unused(self) -> Result<()> {
        let used = self.used.into_inner().unwrap_or_default();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !used.contains(entry.file_name().to_string_lossy().as_ref()) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }
}

/// A name for exactly these contents: 16 hexadecimal digits.
pub fn hash(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        // The length keeps "ab","c" apart from "a","bc".
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    HEXLOWER.encode(&hasher.finalize()[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_made_once_and_forgotten_when_unused() {
        let home = tempfile::tempdir().unwrap();
        let make = |folder: &Path| Ok(fs::write(folder.join("x"), "made")?);
        let cache = Cache::at(home.path().to_owned()).unwrap();
        let made = cache.folder(&[b"a"], make).unwrap();
        assert_eq!(fs::read_to_string(made.join("x")).unwrap(), "made");
        assert_eq!(cache.folder(&[b"a"], |_| anyhow::bail!("made twice")).unwrap(), made);
        Cache::at(home.path().to_owned()).unwrap().forget_unused().unwrap();
        assert!(!made.exists());
    }

    #[test]
    fn what_failed_is_not_taken_for_made() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path().to_owned()).unwrap();
        assert!(cache.folder(&[b"a"], |_| anyhow::bail!("no")).is_err());
        assert!(cache.folder(&[b"a"], |_| Ok(())).is_ok());
    }

    #[test]
    fn several_threads_may_make_the_same_thing() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path().to_owned()).unwrap();
        let both = std::sync::Barrier::new(2);
        let make = |folder: &Path| {
            both.wait();
            Ok(fs::write(folder.join("x"), "made")?)
        };
        std::thread::scope(|scope| {
            for work in [scope.spawn(|| cache.folder(&[b"a"], make)), scope.spawn(|| cache.folder(&[b"a"], make))] {
                assert!(work.join().unwrap().unwrap().join("x").exists());
            }
        });
    }

    #[test]
    fn where_one_part_ends_matters() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }
}
