//! From case to case, along the rows of the list.

use super::Hand;
use crate::{address, browser};
use components::text::hand as words;
use domain::id::RequestId;
use domain::kartabl::KartablFilter;
use leptos::prelude::*;
use leptos::task::spawn_local;
use server_fns::kartabl;

/// Along the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    On,
    Back,
}

impl Hand {
    /// To an address, as a step of its own that the browser's «back» returns from.
    pub fn go(self, address: String) {
        self.leaving();
        // Before the step: whatever comes may move on from there.
        browser::scroll_to(0.0);
        self.go.run((address, false));
    }

    /// Opens a case. From case to case the step is not kept: «back» leads to the list.
    pub fn open_case(self, id: RequestId) {
        self.leaving();
        let address = untrack(|| self.address_of(id));
        self.go.run((address, self.open.get_untracked().is_some()));
    }

    pub fn to_list(self) {
        self.go(untrack(|| self.list_address()));
    }

    /// The row beside the one that keys are about.
    pub fn beside(self, way: Way) -> Option<RequestId> {
        let from = self.cursor.get_untracked().or(self.open.get_untracked());
        let beside = self.listing.with_untracked(|listing| listing.beside(from));
        match way {
            Way::On => beside.after,
            Way::Back => beside.before,
        }
    }

    /// To the next or previous case: opened where one is open, pointed at where none is.
    pub fn walk(self, way: Way) {
        let open = self.open.get_untracked().is_some();
        match (self.beside(way), way) {
            (Some(id), _) if open => self.open_case(id),
            (Some(id), _) => self.point_at(id),
            (None, Way::On) if open && self.turn_page() => {}
            (None, Way::On) => self.work.say(words::nothing_after()),
            (None, Way::Back) => self.work.say(words::nothing_before()),
        }
    }

    /// Puts the focus on a row.
    pub fn point_at(self, id: RequestId) {
        self.cursor.set(Some(id));
        // At once: Enter may follow before the next picture, and presses what has the focus.
        browser::focus_now(&row_id(id));
    }

    /// To the first case of the next page; false where there is none.
    pub fn turn_page(self) -> bool {
        let (filter, next) = self.listing.with_untracked(|listing| (listing.filter.clone(), listing.next.clone()));
        let Some(next) = next else { return false };
        let asked = self.asked.get_untracked().after(next.clone());
        spawn_local(async move {
            let filter = KartablFilter { after: Some(next), ..filter };
            match kartabl::list(filter)
                .await
                .and_then(|page| page.open())
                .map(|page| page.rows.first().map(|row| row.id))
            {
                Ok(Some(first)) => {
                    self.leaving();
                    self.go.run((address::case_in(first, &asked), true));
                }
                // Somebody was quicker with all of it.
                Ok(None) => self.work.say(words::nothing_after()),
                Err(_) => self.work.say(words::list_failed()),
            }
        });
        true
    }
}

/// The id of a row's link.
pub fn row_id(id: RequestId) -> String {
    format!("row-{id}")
}
