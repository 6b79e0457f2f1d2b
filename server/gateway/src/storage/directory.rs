//! The local directory.

use super::{Incoming, StorageKey};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tokio::fs::{self, File, OpenOptions};
use uuid::Uuid;

const TEMPORARY: &str = "incoming";

/// Files under one root: `incoming/` for what arrives, 256 folders for what is kept.
#[derive(Clone, Debug)]
pub struct Directory {
    root: PathBuf,
}

impl Directory {
    /// Uses this directory and makes it where it is missing.
    ///
    /// # Errors
    /// The disk's.
    pub async fn open(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root.join(TEMPORARY)).await?;
        Ok(Self { root: root.to_owned() })
    }

    /// A new temporary file named by `id`.
    ///
    /// # Errors
    /// The disk's; an id that is already arriving is refused.
    pub async fn receive(&self, id: Uuid) -> io::Result<Incoming> {
        let path = self.root.join(TEMPORARY).join(id.to_string());
        let file = OpenOptions::new().write(true).read(true).create_new(true).open(&path).await?;
        Ok(Incoming::new(file, path))
    }

    /// Keeps the file under `key`: its bytes, then its name, then its folder are on the disk when this returns.
    ///
    /// # Errors
    /// The disk's; the file is then gone.
    pub async fn keep(&self, mut incoming: Incoming, key: StorageKey) -> io::Result<()> {
        incoming.sync().await?;
        let target = self.root.join(key.path());
        let folder = target.parent().expect("a key's path has a folder").to_owned();
        if !fs::try_exists(&folder).await? {
            fs::create_dir_all(&folder).await?;
            File::open(&self.root).await?.sync_all().await?;
        }
        fs::rename(incoming.path(), &target).await?;
        incoming.kept();
        File::open(folder).await?.sync_all().await
    }

    /// Opens a kept file for reading.
    ///
    /// # Errors
    /// The disk's; `NotFound` when there is no such file.
    pub async fn read(&self, key: StorageKey) -> io::Result<File> {
        File::open(self.root.join(key.path())).await
    }

    /// Forgets a file; one that is already gone is fine.
    ///
    /// # Errors
    /// The disk's.
    pub async fn remove(&self, key: StorageKey) -> io::Result<()> {
        match fs::remove_file(self.root.join(key.path())).await {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// Keys of files that were last written before `before`, at most `most`.
    ///
    /// # Errors
    /// The disk's.
    pub async fn kept_before(&self, before: SystemTime, most: usize) -> io::Result<Vec<StorageKey>> {
        let mut keys = Vec::new();
        let mut folders = fs::read_dir(&self.root).await?;
        while let Some(folder) = folders.next_entry().await? {
            if folder.file_name() == TEMPORARY || !folder.file_type().await?.is_dir() {
                continue;
            }
            let mut files = fs::read_dir(folder.path()).await?;
            while let Some(file) = files.next_entry().await? {
                let key = file.file_name().to_str().and_then(StorageKey::parse);
                let old = file.metadata().await?.modified()? < before;
                if let (Some(key), true) = (key, old) {
                    keys.push(key);
                    if keys.len() >= most {
                        return Ok(keys);
                    }
                }
            }
        }
        Ok(keys)
    }

    /// Removes temporary files that nobody has written to since `before`; returns how many.
    ///
    /// # Errors
    /// The disk's.
    pub async fn sweep_incoming(&self, before: SystemTime) -> io::Result<u32> {
        let mut removed = 0;
        let mut files = fs::read_dir(self.root.join(TEMPORARY)).await?;
        while let Some(file) = files.next_entry().await? {
            if file.metadata().await?.modified()? < before {
                fs::remove_file(file.path()).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;

    #[tokio::test]
    async fn a_kept_file_is_there_and_a_dropped_one_is_not() {
        let place = tempfile::tempdir().unwrap();
        let storage = Directory::open(place.path()).await.unwrap();
        let key = StorageKey::new(Uuid::from_u128(7));
        let mut incoming = storage.receive(Uuid::from_u128(1)).await.unwrap();
        incoming.write("سلام".as_bytes()).await.unwrap();
        storage.keep(incoming, key).await.unwrap();
        let mut text = String::new();
        storage.read(key).await.unwrap().read_to_string(&mut text).await.unwrap();
        assert_eq!(text, "سلام");

        let mut dropped = storage.receive(Uuid::from_u128(2)).await.unwrap();
        dropped.write(b"x").await.unwrap();
        drop(dropped);
        assert_eq!(std::fs::read_dir(place.path().join(TEMPORARY)).unwrap().count(), 0);

        storage.remove(key).await.unwrap();
        storage.remove(key).await.unwrap();
        assert_eq!(storage.read(key).await.unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[tokio::test]
    async fn replacing_leaves_nothing_of_the_first_bytes() {
        let place = tempfile::tempdir().unwrap();
        let storage = Directory::open(place.path()).await.unwrap();
        let mut incoming = storage.receive(Uuid::from_u128(1)).await.unwrap();
        incoming.write(b"with a position in it").await.unwrap();
        incoming.replace(b"clean").await.unwrap();
        assert_eq!(incoming.read_back().await.unwrap(), b"clean");
        assert_eq!(incoming.written(), 5);
    }

    #[tokio::test]
    async fn old_files_are_listed_and_old_temporary_files_go() {
        let place = tempfile::tempdir().unwrap();
        let storage = Directory::open(place.path()).await.unwrap();
        let key = StorageKey::new(Uuid::from_u128(7));
        storage.keep(storage.receive(Uuid::from_u128(1)).await.unwrap(), key).await.unwrap();
        std::mem::forget(storage.receive(Uuid::from_u128(2)).await.unwrap());
        assert!(storage.kept_before(SystemTime::UNIX_EPOCH, 10).await.unwrap().is_empty());
        let later = std::fs::metadata(place.path()).unwrap().modified().unwrap() + std::time::Duration::from_secs(3600);
        assert_eq!(storage.kept_before(later, 10).await.unwrap(), [key]);
        assert_eq!(storage.sweep_incoming(later).await.unwrap(), 1);
    }
}
