//! What happens at the desk while the list is looked at.

use super::Hand;
use crate::browser::after_picture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use server_fns::kartabl;
use std::time::Duration;

/// By which the age of what was read is measured.
const BEAT: Duration = Duration::from_secs(30);
/// After so many beats the list is read again although nothing is known to have happened: the time left in it has gone on.
const OLD: u32 = 4;

impl Hand {
    /// Reads the shown page again: rows stay where they are, new ones are counted. Whoever learns that something
    /// happened calls this.
    pub fn read_list_again(self) {
        let filter = self.listing.with_untracked(|listing| listing.filter.clone());
        spawn_local(async move {
            let Ok(page) = kartabl::list_again(filter.clone()).await.and_then(|page| page.open()) else { return };
            // Another view may be looked at by now, or none.
            let same = self.listing.try_with_untracked(|listing| listing.filter == filter) == Some(true);
            if same {
                self.listing.update(|listing| listing.refresh(page));
            }
        });
    }

    /// Shows what is new: the list begins anew.
    pub fn show_new(self) {
        self.turns.update(|turns| *turns += 1);
    }

    /// Keeps up with the clock, as long as somebody looks. In the browser only.
    pub fn keep_up(self) {
        Effect::new(move |_| {
            let beat = move || {
                let beats = self.ahead.beat();
                if beats.is_multiple_of(OLD) && self.at_list.get_untracked() && !document().hidden() {
                    self.read_list_again();
                }
            };
            if let Ok(interval) = set_interval(beat, BEAT) {
                on_cleanup(move || interval.clear());
            }
        });
        self.read_neighbours_ahead();
    }

    /// The cases that the next keys may open.
    fn read_neighbours_ahead(self) {
        Effect::new(move |_| {
            let shown = self.shown.with(|shown| shown.as_ref().map(|shown| shown.id));
            let cursor = self.cursor.get();
            let (open, beside) = (self.open.get(), self.listing.with(|listing| listing.beside(shown)));
            let next = match (open, shown) {
                // First the case itself: its neighbours wait until it is there.
                (Some(open), Some(shown)) if open == shown => [beside.after, beside.before],
                (None, _) => [cursor, None],
                _ => return,
            };
            let query = self.query();
            after_picture(move || next.into_iter().flatten().for_each(|id| self.ahead.read(id, query.clone())));
        });
    }
}
