//! From arriving bytes to a stored file: bounded, told by content, cleaned, on the disk.

use crate::desk::Desk;
use crate::{OrTrouble, sha256_of_file};
use domain::form::FileType;
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use gateway::files::{SNIFF_BYTES, clean_name, file_type, is_locked_pdf, strip};
use gateway::storage::{Incoming, StorageKey};

/// A file that is arriving.
pub struct Intake<'a> {
    desk: &'a Desk,
    incoming: Incoming,
    name: String,
    types: Vec<FileType>,
    max_bytes: u64,
}

/// A file that is stored and not yet anybody's.
pub struct Stored {
    pub name: String,
    pub media_type: &'static str,
    pub size: u64,
    pub sha256: String,
    pub key: StorageKey,
}

impl<'a> Intake<'a> {
    /// # Errors
    /// `Trouble`.
    pub async fn begin(desk: &'a Desk, name: &str, types: Vec<FileType>, max_bytes: u64) -> Answer<Self> {
        let incoming = desk.storage.receive(desk.new_id()).await.or_trouble()?;
        Ok(Self { desk, incoming, name: clean_name(name), types, max_bytes })
    }

    /// Takes the next bytes. Dropping the intake afterwards forgets everything.
    ///
    /// # Errors
    /// `File(FileTooLarge)` as soon as it is, `Trouble`.
    pub async fn write(&mut self, bytes: &[u8]) -> Answer<()> {
        if self.incoming.written() + bytes.len() as u64 > self.max_bytes {
            return Err(Refusal::File(Problem::FileTooLarge { max: self.max_bytes }));
        }
        self.incoming.write(bytes).await.or_trouble()
    }

    /// The picture without what the camera wrote about the person, put in place of the one that arrived.
    async fn cleaned(&mut self, kind: FileType, content: Vec<u8>) -> Answer<Vec<u8>> {
        let stripped = tokio::task::spawn_blocking(move || match strip(kind, content.clone()) {
            Ok(stripped) => Ok(stripped.unwrap_or(content)),
            Err(broken) => Err(broken),
        });
        let cleaned = stripped.await.map_err(|_| Refusal::Trouble)?.map_err(|_| Refusal::File(Problem::FileFailed))?;
        self.incoming.replace(&cleaned).await.or_trouble()?;
        Ok(cleaned)
    }

    /// Looks at it, cleans it and keeps it.
    ///
    /// # Errors
    /// `File(…)`, `Trouble`.
    pub async fn finish(mut self) -> Answer<Stored> {
        if self.incoming.written() == 0 {
            return Err(Refusal::File(Problem::FileEmpty));
        }
        let content = self.incoming.read_back().await.or_trouble()?;
        let kind = file_type(&content[..content.len().min(SNIFF_BYTES)])
            .filter(|kind| self.types.contains(kind))
            .ok_or(Refusal::File(Problem::FileType))?;
        if kind == FileType::Pdf && is_locked_pdf(&content) {
            return Err(Refusal::File(Problem::FileLocked));
        }
        let content = if kind.is_image() { self.cleaned(kind, content).await? } else { content };
        let key = StorageKey::new(self.desk.new_id());
        self.desk.storage.keep(self.incoming, key).await.or_trouble()?;
        Ok(Stored {
            name: self.name,
            media_type: kind.media_type(),
            size: content.len() as u64,
            sha256: sha256_of_file(&content),
            key,
        })
    }
}
