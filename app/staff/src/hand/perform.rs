//! Doing what a key, a button or a line of the palette asks for.

use super::going::Way;
use super::{Act, Hand, Overlay};
use crate::case::Verb;
use crate::{address, browser};
use components::text::{hand as words, staff};
use domain::kartabl::Folder;
use leptos::prelude::*;

/// The input of the list's search.
pub const SEARCH: &str = "search-q";

impl Hand {
    pub fn perform(self, act: Act) {
        match act {
            Act::Next => self.walk(Way::On),
            Act::Previous => self.walk(Way::Back),
            Act::Open => self.open_pointed(),
            Act::Back => self.back(),
            Act::Select => self.pick(),
            Act::SelectNext => self.pick_along(Way::On),
            Act::SelectPrevious => self.pick_along(Way::Back),
            Act::SelectAll => self.pick_all(),
            Act::Flag => self.work_on("flag"),
            Act::Snooze => self.work_on("snooze"),
            Act::Macro => self.work_on("macro"),
            Act::Undo => browser::send("undo"),
            Act::Search => self.search(),
            Act::Finish => self.begin(staff::no_action(), Verb::finishes),
            Act::Reply => self.begin(words::not_offered(), Verb::replies),
            Act::Refer if self.has_picked() => self.work_on("refer"),
            Act::Refer => self.begin(words::not_offered(), |verb| *verb == Verb::Refer),
            Act::Note => self.begin(words::not_offered(), |verb| *verb == Verb::Note),
            Act::Verb(number) => self.begin_at(usize::from(number)),
            Act::Send => browser::send("verb-form"),
            Act::ToMine => self.go(self.mine()),
            Act::ToAll => self.go(address::kartabl(Folder::All, "", None)),
            Act::ToDesk => self.go(address::kartabl(Folder::Desk, "", None)),
            Act::Palette => self.lay_over(Overlay::Palette),
            Act::Sheet => self.lay_over(Overlay::Sheet),
        }
    }

    /// Opens the overlay, or closes it where it is open.
    pub fn lay_over(self, overlay: Overlay) {
        self.overlay.update(|open| *open = if *open == Some(overlay) { None } else { Some(overlay) });
    }

    /// It is closed; another one may be open by now.
    pub fn closed(self, overlay: Overlay) {
        if self.overlay.get_untracked() == Some(overlay) {
            self.overlay.set(None);
        }
    }

    fn open_pointed(self) {
        let open = self.open.get_untracked();
        match self.cursor.get_untracked().filter(|cursor| Some(*cursor) != open) {
            Some(id) => self.open_case(id),
            None if open.is_none() => {
                if let Some(first) = self.beside(Way::On) {
                    self.open_case(first);
                }
            }
            None => {}
        }
    }

    /// One step back: out of the form, out of the case, out of the selection.
    fn back(self) {
        if untrack(|| self.work.open_verb()).is_some() {
            self.work.close();
        } else if self.open.get_untracked().is_some() {
            self.to_list();
        } else {
            self.let_go();
        }
    }

    fn search(self) {
        if !browser::is_shown(SEARCH) {
            self.to_list();
        }
        browser::focus(SEARCH);
    }

    /// Opens the form of the first verb that fits; says so where there is none.
    fn begin(self, otherwise: &str, fits: impl Fn(&Verb) -> bool) {
        let Some(case) = self.case() else { return };
        match case.offered.into_iter().find(|(verb, _)| fits(verb)) {
            Some((verb, _)) => self.work.open(verb),
            None => self.work.say(otherwise),
        }
    }

    fn begin_at(self, number: usize) {
        let Some(case) = self.case() else { return };
        if let Some((verb, _)) = number.checked_sub(1).and_then(|at| case.offered.into_iter().nth(at)) {
            self.work.open(verb);
        }
    }

    /// Where one's own work is; not everybody has such a folder.
    fn mine(self) -> String {
        let has_mine =
            self.listing.with_untracked(|listing| listing.folders.iter().any(|(folder, _)| *folder == Folder::Mine));
        if has_mine { address::kartabl(Folder::Mine, "", None) } else { address::DESK.to_owned() }
    }

    /// What a verb said when it was carried out. One that ends the officer's part leads on to the next case.
    pub fn done(self, verb: &Verb, said: String) {
        let Some(case) = self.shown.get_untracked() else { return self.work.done(verb, said) };
        self.ahead.forget(case.id);
        let on = verb.finishes() && self.keys.with_untracked(|keys| keys.advance);
        let next = on.then(|| self.listing.with_untracked(|listing| listing.beside(Some(case.id)).after)).flatten();
        match next {
            Some(next) => {
                self.work.done_and_on(verb, said, (case.id, case.name));
                self.open_case(next);
            }
            None if on && self.turn_page() => self.work.done_and_on(verb, said, (case.id, case.name)),
            None => self.work.done(verb, said),
        }
        self.read_list_again();
    }
}
