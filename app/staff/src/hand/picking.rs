//! Selecting rows.

use super::Hand;
use super::going::Way;
use crate::{address, browser};
use components::text::work;
use domain::id::RequestId;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Under which the browser keeps what is selected, until it is closed.
const KEPT: &str = "pishkhan.selected";

impl Hand {
    /// Selects the row the keys are about, or lets it go.
    pub fn pick(self) {
        if let Some(id) = self.cursor.get_untracked() {
            self.toggle(id);
        }
    }

    pub fn toggle(self, id: RequestId) {
        self.selected.update(|selected| {
            if !selected.remove(&id) {
                selected.insert(id);
            }
        });
    }

    /// Selects on to the neighbour, which the keys are about then; nothing is opened.
    pub fn pick_along(self, way: Way) {
        let from = self.cursor.get_untracked();
        let Some(to) = self.beside(way) else { return };
        self.selected.update(|selected| selected.extend(from.into_iter().chain([to])));
        if self.open.get_untracked().is_some() {
            self.cursor.set(Some(to));
            browser::show(&super::going::row_id(to));
        } else {
            self.point_at(to);
        }
    }

    /// All rows of the page, besides what is selected already.
    pub fn pick_all(self) {
        let rows = self.listing.with_untracked(|listing| listing.rows.iter().map(|row| row.id).collect::<Vec<_>>());
        self.selected.update(|selected| selected.extend(rows));
    }

    pub fn has_picked(self) -> bool {
        self.selected.with_untracked(|selected| !selected.is_empty())
    }

    /// To the page where something is done to what is selected, or else to the open case, or the row that keys are about.
    pub fn work_on(self, verb: &str) {
        let mut ids: Vec<_> = self.selected.with_untracked(|selected| selected.iter().copied().collect());
        if ids.is_empty() {
            ids.extend(self.open.get_untracked().or(self.cursor.get_untracked()));
        }
        if ids.is_empty() {
            return self.work.say(work::pick_first());
        }
        self.leaving();
        let mut pairs: Vec<_> = ids.into_iter().map(|id| ("case", id.to_string())).collect();
        pairs.push(("do", verb.to_owned()));
        pairs.push(("back", untrack(|| self.list_address())));
        browser::post(address::BULK, &pairs);
    }

    /// The view in which something is selected: it goes on from page to page.
    fn picked_in(self) -> String {
        self.asked.with(|asked| address::list(&asked.clone().at_the_beginning()))
    }

    pub fn let_go(self) {
        if self.selected.with_untracked(|selected| !selected.is_empty()) {
            self.selected.set(BTreeSet::new());
        }
    }

    /// Keeps the selection through reloading, and drops it with the view it was made in. In the browser only.
    pub fn keep_selection(self) {
        Effect::new(move |before: Option<String>| {
            let view = self.picked_in();
            match before {
                None => {
                    let kept = browser::kept_for_visit(KEPT).unwrap_or_default();
                    if let Some((of, ids)) = kept.split_once(' ')
                        && of == view
                    {
                        self.selected.set(ids.split(' ').filter_map(|id| id.parse().ok()).collect());
                    }
                }
                Some(before) if before != view => self.let_go(),
                Some(_) => {}
            }
            view
        });
        Effect::new(move |before: Option<()>| {
            let ids = self.selected.with(|ids| ids.iter().map(RequestId::to_string).collect::<Vec<_>>().join(" "));
            // The first run is before what was kept has been read.
            if before.is_some() {
                let view = untrack(|| self.picked_in());
                browser::keep_for_visit(KEPT, &format!("{view} {ids}"));
            }
        });
    }
}
