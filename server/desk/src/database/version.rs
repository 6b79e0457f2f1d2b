//! Which SQLite is fit to keep what was promised.

use std::fmt;

/// The first SQLite without the write-ahead-log reset bug, which can corrupt a database.
const FIRST_SAFE: Version = Version(3, 51, 3);
/// Withdrawn by its makers.
const WITHDRAWN: Version = Version(3, 52, 0);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(u32, u32, u32);

impl Version {
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(str::parse);
        let mut next = || parts.next().and_then(Result::ok);
        Some(Self(next()?, next()?, next()?))
    }

    pub fn is_safe(self) -> bool {
        self >= FIRST_SAFE && self != WITHDRAWN
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_that_can_corrupt_a_database_are_refused() {
        for (text, safe) in
            [("3.40.1", false), ("3.51.2", false), ("3.51.3", true), ("3.52.0", false), ("3.53.1", true)]
        {
            assert_eq!(Version::parse(text).unwrap().is_safe(), safe, "{text}");
        }
        assert_eq!(Version::parse("3.51"), None);
    }
}
