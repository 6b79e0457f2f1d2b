//! Where the focus and the list are when a page was changed: on the case that came, or on the row it was opened from.

use super::Hand;
use super::going::row_id;
use crate::browser;
use crate::case::{Shown, TITLE};
use domain::id::RequestId;
use leptos::prelude::*;
use leptos::task::spawn_local;
use server_fns::kartabl;

/// What was there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// Nothing: the page was loaded. Whoever does that has the focus where they want it.
    Load,
    List,
    Case(RequestId),
}

/// Where the picture of the case came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// From the desk, just now.
    Desk,
    /// It was read ahead: nobody knows yet that it is looked at.
    Ahead { old: bool },
}

#[derive(Clone, Copy)]
pub struct Landing {
    before: StoredValue<Before>,
    source: StoredValue<Source>,
    /// How far a list that fills the page was scrolled.
    scrolled: StoredValue<f64>,
}

impl Landing {
    pub fn new() -> Self {
        Self {
            before: StoredValue::new(Before::Load),
            source: StoredValue::new(Source::Desk),
            scrolled: StoredValue::new(0.0),
        }
    }
}

impl Hand {
    /// Another page is about to come.
    pub fn leaving(self) {
        if self.open.get_untracked().is_none() {
            self.landing.scrolled.set_value(browser::scrolled());
        }
    }

    /// Nothing has been on the page yet but what the server drew.
    pub fn is_first(self) -> bool {
        self.landing.before.get_value() == Before::Load
    }

    /// The case that is about to be drawn came from here.
    pub fn comes_from(self, source: Source) {
        self.landing.source.set_value(source);
    }

    /// A case was drawn. In the browser only.
    pub fn arrived(self, shown: Shown) {
        let id = shown.id;
        let before = self.landing.before.get_value();
        self.landing.before.set_value(Before::Case(id));
        self.cursor.set(Some(id));
        if before != Before::Load && before != Before::Case(id) {
            browser::scroll_to(0.0);
            browser::land(TITLE);
        }
        let (source, revision) = (self.landing.source.get_value(), shown.revision);
        self.landing.source.set_value(Source::Desk);
        self.shown.set(Some(shown));
        // What is only told waits until the case is seen.
        browser::after_picture(move || self.tell_opened(id, revision, source));
    }

    /// The case is looked at: its row says so, and the desk hears of it where it did not send it just now.
    fn tell_opened(self, id: RequestId, revision: u32, source: Source) {
        // The page may be gone by now.
        let _ = self.listing.try_maybe_update(|listing| (listing.read(id), ()));
        let Source::Ahead { old } = source else { return };
        spawn_local(async move {
            // A case that is gone says so when it is read anew.
            let same = kartabl::opened(id).await.is_ok_and(|now| now == revision);
            if (!same || old) && self.open.try_get_untracked().flatten() == Some(id) {
                self.work.reload();
            }
        });
    }

    /// The list alone is on the page. In the browser only.
    pub fn back_at_list(self) {
        let before = self.landing.before.get_value();
        self.landing.before.set_value(Before::List);
        self.shown.set(None);
        if let Before::Case(id) = before {
            // The row may be another one by now: whatever is focused last comes into sight.
            browser::scroll_to(self.landing.scrolled.get_value());
            browser::focus(&row_id(id));
        }
    }
}
