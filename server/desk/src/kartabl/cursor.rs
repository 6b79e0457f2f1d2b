//! Where a page of a list ended: the sort value and the id of its last row. Pages stay right while rows come and go.

use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    pub sort: i64,
    pub id: Uuid,
}

impl Cursor {
    /// `None` for anything that no list has handed out: the list then begins at its beginning.
    pub fn parse(text: &str) -> Option<Self> {
        let (sort, id) = text.split_once('.')?;
        Some(Self { sort: sort.parse().ok()?, id: Uuid::parse_str(id).ok()? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.sort, self.id.simple())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_the_address() {
        let cursor = Cursor { sort: -7, id: Uuid::from_u128(42) };
        assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        assert_eq!(Cursor::parse("x.y"), None);
    }
}
