//! A file that is still arriving.

use std::io;
use std::path::{Path, PathBuf};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

/// A temporary file of the storage. Dropped without [`super::Directory::keep`] it goes away.
#[derive(Debug)]
pub struct Incoming {
    file: File,
    path: PathBuf,
    written: u64,
    kept: bool,
}

impl Incoming {
    pub(super) fn new(file: File, path: PathBuf) -> Self {
        Self { file, path, written: 0, kept: false }
    }

    /// Bytes written so far.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// # Errors
    /// The disk's.
    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// All that was written, for files small enough to be looked through.
    ///
    /// # Errors
    /// The disk's.
    pub async fn read_back(&mut self) -> io::Result<Vec<u8>> {
        self.file.flush().await?;
        tokio::fs::read(&self.path).await
    }

    /// Puts other bytes in place of what was written.
    ///
    /// # Errors
    /// The disk's.
    pub async fn replace(&mut self, bytes: &[u8]) -> io::Result<()> {
        use tokio::io::AsyncSeekExt;
        self.file.flush().await?;
        self.file.set_len(0).await?;
        self.file.seek(io::SeekFrom::Start(0)).await?;
        self.written = 0;
        self.write(bytes).await
    }

    /// Brings the bytes to the disk.
    pub(super) async fn sync(&mut self) -> io::Result<()> {
        self.file.flush().await?;
        self.file.sync_all().await
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn kept(&mut self) {
        self.kept = true;
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if !self.kept {
            // Whatever this leaves behind, the sweep of old temporary files takes.
            let _left_for_the_sweep = std::fs::remove_file(&self.path);
        }
    }
}
