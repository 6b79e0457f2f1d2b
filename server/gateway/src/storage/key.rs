//! The name of a stored file.

use std::path::PathBuf;
use uuid::Uuid;

/// Names a file inside the storage. Made of an id alone, so that no part of it can lead out of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StorageKey(Uuid);

impl StorageKey {
    pub const fn new(id: Uuid) -> Self {
        Self(id)
    }

    /// Reads the form that [`std::fmt::Display`] writes; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let id = Uuid::try_parse(text).ok()?;
        (id.to_string() == text).then_some(Self(id))
    }

    /// Path below the root, spread over 256 folders by the id's last (random) byte.
    pub(super) fn path(self) -> PathBuf {
        let name = self.0.to_string();
        PathBuf::from(&name[name.len() - 2..]).join(name)
    }
}

impl std::fmt::Display for StorageKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_are_keys() {
        let key = StorageKey::new(Uuid::from_u128(0x1234));
        assert_eq!(StorageKey::parse(&key.to_string()), Some(key));
        for text in
            ["../../etc/passwd", "", "00000000000000000000000000001234", "{00000000-0000-0000-0000-000000001234}"]
        {
            assert_eq!(StorageKey::parse(text), None, "{text}");
        }
    }
}
