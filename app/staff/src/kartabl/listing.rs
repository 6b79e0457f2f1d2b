//! The list as it is shown: rows stay where they are while the desk goes on, and what changed is told.

use domain::id::RequestId;
use domain::kartabl::{Folder, KartablFilter, KartablPage, KartablRow, SavedView};
use std::collections::BTreeSet;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    pub rows: Vec<KartablRow>,
    /// What the desk took the address to ask for.
    pub filter: KartablFilter,
    /// The folders with what waits in them now.
    pub folders: Vec<(Folder, Option<u32>)>,
    /// Saved views with what fits them now.
    pub views: Vec<SavedView>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Rows the desk would not show here any more.
    pub gone: BTreeSet<RequestId>,
    /// Cases of this view that are not shown yet.
    pub new: usize,
}

/// Where a case stands among the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    pub before: Option<RequestId>,
    pub after: Option<RequestId>,
    /// From 1.
    pub position: Option<usize>,
}

impl Listing {
    pub fn of(page: KartablPage) -> Self {
        let KartablPage { filter, folders, views, rows, next, .. } = page;
        Self { rows, filter, folders, views, next, gone: BTreeSet::new(), new: 0 }
    }

    /// Takes over what a later reading of the same page says, without moving a row.
    pub fn refresh(&mut self, fresh: KartablPage) {
        let shown: BTreeSet<_> = self.rows.iter().map(|row| row.id).collect();
        let known = |row: &KartablRow| shown.contains(&row.id);
        // Rows after the last known one may have moved up from the next page, and are new to nobody.
        let end = match (&fresh.next, fresh.rows.iter().rposition(known)) {
            (Some(_), Some(last)) => last,
            _ => fresh.rows.len(),
        };
        self.new = fresh.rows[..end].iter().filter(|row| !known(row)).count();
        self.folders = fresh.folders;
        self.views = fresh.views;
        let mut later: std::collections::BTreeMap<_, _> = fresh.rows.into_iter().map(|row| (row.id, row)).collect();
        for row in &mut self.rows {
            match later.remove(&row.id) {
                Some(now) => {
                    self.gone.remove(&row.id);
                    *row = now;
                }
                None => {
                    self.gone.insert(row.id);
                }
            }
        }
    }

    /// The row of a case, and whether the desk would not show it here any more.
    pub fn row(&self, id: RequestId) -> Option<(KartablRow, bool)> {
        let row = self.rows.iter().find(|row| row.id == id)?;
        Some((row.clone(), self.gone.contains(&id)))
    }

    /// The officer opened it; true where that changes its row.
    pub fn read(&mut self, id: RequestId) -> bool {
        let row = self.rows.iter_mut().find(|row| row.id == id);
        row.is_some_and(|row| std::mem::replace(&mut row.unread, false))
    }

    /// The neighbours of a case, without those that are gone. After none, or one that is not here, comes the first row.
    pub fn beside(&self, id: Option<RequestId>) -> Beside {
        let at = id.and_then(|id| self.rows.iter().position(|row| row.id == id));
        let here = |row: &&KartablRow| !self.gone.contains(&row.id);
        let before = self.rows[..at.unwrap_or(0)].iter().rev().find(here);
        let after = self.rows[at.map_or(0, |at| at + 1)..].iter().find(here);
        Beside { before: before.map(|row| row.id), after: after.map(|row| row.id), position: at.map(|at| at + 1) }
    }

    /// How many cases the folder holds, where they are counted.
    pub fn of_folder(&self) -> Option<u32> {
        self.folders.iter().find(|(folder, _)| *folder == self.filter.folder).and_then(|(_, count)| *count)
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::tests::{page, row};
    use domain::request::StatusKind;
    use uuid::Uuid;

    fn rows(numbers: &[u128]) -> Vec<KartablRow> {
        numbers.iter().map(|number| row(*number, StatusKind::Submitted)).collect()
    }

    fn id(number: u128) -> RequestId {
        RequestId::new(Uuid::from_u128(number))
    }

    fn shown(listing: &Listing) -> Vec<RequestId> {
        listing.rows.iter().map(|row| row.id).collect()
    }

    #[test]
    fn rows_stay_where_they_are_and_new_ones_are_counted() {
        let mut listing = Listing::of(page(rows(&[2, 3, 4])));
        listing.refresh(page(rows(&[9, 2, 8, 4])));
        assert_eq!(shown(&listing), [2, 3, 4].map(id));
        assert_eq!((listing.new, listing.gone.clone()), (2, BTreeSet::from([id(3)])));
        // It came back.
        listing.refresh(page(rows(&[2, 3, 4])));
        assert_eq!((listing.new, listing.gone.len()), (0, 0));
    }

    #[test]
    fn what_moved_up_from_the_next_page_is_not_new() {
        let mut first = page(rows(&[1, 2, 3]));
        first.next = Some("3".to_owned());
        let mut listing = Listing::of(first.clone());
        listing.refresh(KartablPage { rows: rows(&[2, 3, 4]), ..first.clone() });
        assert_eq!(listing.new, 0);
        listing.refresh(KartablPage { rows: rows(&[7, 2, 3]), ..first });
        assert_eq!(listing.new, 1);
    }

    #[test]
    fn all_rows_of_an_empty_list_are_new() {
        let mut listing = Listing::of(page(vec![]));
        listing.refresh(page(rows(&[1, 2])));
        assert_eq!((listing.new, listing.rows.len()), (2, 0));
    }

    #[test]
    fn what_is_shown_tells_how_it_stands_now() {
        let mut listing = Listing::of(page(rows(&[1])));
        listing.refresh(page(vec![row(1, StatusKind::InProgress)]));
        assert_eq!(listing.rows[0].status, StatusKind::InProgress);
        assert_eq!(listing.row(id(1)), Some((row(1, StatusKind::InProgress), false)));
        assert!(listing.rows[0].unread && listing.read(id(1)));
        assert!(!listing.rows[0].unread && !listing.read(id(1)));
    }

    #[test]
    fn a_case_has_neighbours_and_the_first_row_comes_after_none() {
        let listing = Listing::of(page(rows(&[5, 6, 7])));
        let beside = |of: Option<u128>| listing.beside(of.map(id));
        assert_eq!(beside(Some(6)), Beside { before: Some(id(5)), after: Some(id(7)), position: Some(2) });
        assert_eq!(beside(Some(5)).before, None);
        assert_eq!(beside(Some(7)).after, None);
        assert_eq!(beside(None), Beside { before: None, after: Some(id(5)), position: None });
        assert_eq!(beside(Some(99)).after, Some(id(5)));
    }

    #[test]
    fn nobody_is_led_to_a_case_that_is_gone() {
        let mut listing = Listing::of(page(rows(&[5, 6, 7, 8])));
        listing.refresh(page(rows(&[5, 8])));
        let beside = listing.beside(Some(id(6)));
        assert_eq!((beside.before, beside.after, beside.position), (Some(id(5)), Some(id(8)), Some(2)));
    }
}
