//! Where an input stands: also its `name` and its `id` on the page.

use super::FieldKey;
use serde::{Deserialize, Serialize};

/// The name of an input: `key`, `key.day`, `group.0.key`, `group.0.key.province`. See [`super::raw`] for the scheme.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InputPath(String);

impl InputPath {
    /// A path as posted or stored; nothing is checked, an unknown path simply names nothing.
    pub fn new(path: &str) -> Self {
        Self(path.to_owned())
    }

    /// The path of a field that stands on a page.
    pub fn of(key: &FieldKey) -> Self {
        Self(key.as_str().to_owned())
    }

    /// The path of a field inside an entry, or on a page when there is no entry.
    pub fn within(entry: Option<&Self>, key: &FieldKey) -> Self {
        entry.map_or_else(|| Self::of(key), |entry| entry.part(key.as_str()))
    }

    /// The path of the `index`-th entry (from 0) of this group.
    pub fn entry(&self, index: usize) -> Self {
        Self(format!("{}.{index}", self.0))
    }

    /// A part of this input: `day`, `month`, `year`, `province`, `city`, or a field of an entry.
    pub fn part(&self, part: &str) -> Self {
        Self(format!("{}.{part}", self.0))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of the field on the page that this path belongs to: what stands before the first dot.
    pub fn root(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }

    /// Whether this is `other` or a part of it.
    pub fn is_under(&self, other: &Self) -> bool {
        self.0.strip_prefix(&other.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Splits `group.0` into the group's path and the entry's index.
    pub fn split_entry(&self) -> Option<(Self, usize)> {
        let (group, index) = self.0.rsplit_once('.')?;
        Some((Self(group.to_owned()), super::raw::entry_index(index)?))
    }
}

impl std::fmt::Display for InputPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&FieldKey> for InputPath {
    fn from(key: &FieldKey) -> Self {
        Self::of(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_knows_its_root_and_what_is_under_it() {
        let birth = InputPath::new("child.0.birth");
        assert_eq!(birth.root(), "child");
        assert!(birth.part("day").is_under(&birth));
        assert!(!InputPath::new("child.0.birthplace").is_under(&birth));
        assert_eq!(InputPath::new("child.3").split_entry(), Some((InputPath::new("child"), 3)));
        assert_eq!(InputPath::new("child").split_entry(), None);
    }
}
