//! The hand at the desk: which case is open, which comes next, what keys do. One for the whole visit.

mod ahead;
mod caps;
mod cheat_sheet;
mod fires;
mod going;
mod keymap;
mod keys;
mod landing;
mod listen;
mod look;
mod news;
mod overlay;
mod palette;
mod perform;
mod picking;
mod stroke;

pub use going::row_id;
pub use keymap::Act;
pub use landing::Source;
pub use look::{COOKIE as LOOK_COOKIE, Look, look_menu};
pub use overlay::{Overlays, opened, overlay_buttons};
pub use perform::SEARCH;
pub use stroke::{hint, key_of};
#[cfg(all(test, feature = "ssr"))]
pub use {cheat_sheet::cheat_sheet, palette::palette};

use crate::address;
use crate::case::{Shown, Viewed, Work};
use crate::kartabl::{Asked, Listing};
use ahead::Ahead;
use domain::id::RequestId;
use keys::Keys;
use landing::Landing;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use std::collections::BTreeSet;

/// What lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    Sheet,
    Palette,
    /// A file of the case, shown large.
    Files,
}

#[derive(Clone, Copy)]
pub struct Hand {
    pub work: Work,
    /// The list as it is shown.
    pub listing: RwSignal<Listing>,
    /// What the address asks of the list.
    pub asked: Memo<Asked>,
    /// The case in the address.
    pub open: Memo<Option<RequestId>>,
    /// The work list is on the page.
    pub at_list: Memo<bool>,
    /// And beside it the place of a case, whether there is one at the address or not.
    pub case_page: Memo<bool>,
    /// The row the next key is about.
    pub cursor: RwSignal<Option<RequestId>>,
    pub selected: RwSignal<BTreeSet<RequestId>>,
    /// The case that is drawn; for a moment after going on it is still the one before.
    pub shown: RwSignal<Option<Shown>>,
    pub overlay: RwSignal<Option<Overlay>>,
    /// The files that [`Overlay::Files`] shows.
    pub viewed: RwSignal<Option<Viewed>>,
    pub keys: RwSignal<Keys>,
    pub ahead: Ahead,
    /// How often the list was asked to begin anew.
    pub turns: RwSignal<u32>,
    landing: Landing,
    go: Callback<(String, bool)>,
}

impl Hand {
    /// Inside the router.
    pub fn new(work: Work) -> Self {
        let location = use_location();
        let (path, query) = (location.pathname, location.query);
        let navigate = use_navigate();
        let go = move |(address, replace): (String, bool)| {
            // Where the page stands then is decided by `landing`: the router would scroll whenever it is done.
            navigate(&address, NavigateOptions { replace, scroll: false, ..NavigateOptions::default() });
        };
        Self {
            work,
            listing: RwSignal::new(Listing::default()),
            asked: Memo::new(move |_| query.with(Asked::of)),
            open: Memo::new(move |_| path.with(|path| address::case_at(path))),
            at_list: Memo::new(move |_| path.with(|path| address::has_list(path))),
            case_page: Memo::new(move |_| path.with(|path| address::has_list(path) && path != address::DESK)),
            cursor: RwSignal::new(None),
            selected: RwSignal::new(BTreeSet::new()),
            shown: RwSignal::new(None),
            overlay: RwSignal::new(None),
            viewed: RwSignal::new(None),
            keys: RwSignal::new(Keys::default()),
            ahead: Ahead::new(),
            turns: RwSignal::new(0),
            landing: Landing::new(),
            go: Callback::new(go),
        }
    }

    /// The address of a case in the view that is looked at. Tracked.
    pub fn address_of(self, id: RequestId) -> String {
        self.asked.with(|asked| address::case_in(id, asked))
    }

    /// The query of the view that is looked at, as it stands in addresses of cases.
    pub fn query(self) -> String {
        let address = untrack(|| self.list_address());
        address.split_once('?').map_or_else(String::new, |(_, query)| query.to_owned())
    }

    /// The address of the list that is looked at. Tracked.
    pub fn list_address(self) -> String {
        self.asked.with(address::list)
    }

    /// The case that is drawn, if it is the one in the address: only then is it known what can be done to it.
    pub fn case(self) -> Option<Shown> {
        let open = self.open.get_untracked();
        self.shown.get_untracked().filter(|shown| Some(shown.id) == open)
    }
}
