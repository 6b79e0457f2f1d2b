//! Where a page of a list ended: rank, sort value and id of its last row. Pages stay right while rows come and go.

use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    /// How well it fits what was searched for: 0 best. Always the same where nothing was.
    pub rank: u8,
    pub sort: i64,
    pub id: Uuid,
}

impl Cursor {
    /// `None` for anything that no list has handed out: the list then begins at its beginning.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (rank, sort, id) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = parts.next().is_none();
        let cursor = Self { rank: rank.parse().ok()?, sort: sort.parse().ok()?, id: Uuid::parse_str(id).ok()? };
        whole.then_some(cursor)
    }

    /// Its place in an order of sort values.
    pub fn key(&self, descending: bool) -> (u8, i64, u128) {
        let id = self.id.as_u128();
        // Turned around, not negated: the ends of the range have no opposite.
        if descending { (self.rank, !self.sort, !id) } else { (self.rank, self.sort, id) }
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.rank, self.sort, self.id.simple())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_the_address() {
        let cursor = Cursor { rank: 2, sort: -7, id: Uuid::from_u128(42) };
        assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        for text in ["x.y", "", "1.2", "0.1.2.3", "0.1.x"] {
            assert_eq!(Cursor::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_order_can_be_turned_around() {
        let [low, high] = [-7, 7].map(|sort| Cursor { rank: 1, sort, id: Uuid::from_u128(42) });
        assert!(low.key(false) < high.key(false));
        assert!(low.key(true) > high.key(true));
        let better = Cursor { rank: 0, ..high };
        assert!(better.key(true) < high.key(true) && better.key(false) < low.key(false));
    }
}
