//! The desk goes on while a page is open: who else is there, what happened to the open case, and whether what is shown is
//! still true. A stream rings, the page takes a glance and reads again what it shows; where no stream gets through it asks
//! by itself and says so.
//!
//! What is known is here; the work is done by [`machine`], which is downloaded after the page is there.

mod machine;
mod marks;

pub use marks::{freshness, here_at, here_mark};

use crate::browser;
use crate::hand::Hand;
use domain::id::RequestId;
use domain::live::{CaseNow, Present};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Whether what is shown is true now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    #[default]
    Fresh,
    /// Nothing was heard for a while: the page asks by itself.
    Stale,
    /// The session has ended; nothing more is told.
    Over,
}

/// How a case stands, as far as the page was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Now(CaseNow),
    /// It is no longer the officer's.
    Gone,
}

/// What others have done to the case since it was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// So many events, and the revision they led to.
    Changed {
        count: u32,
        revision: u32,
    },
    Gone,
}

/// What the page was told. One for the whole visit.
#[derive(Clone, Copy)]
pub struct Live {
    freshness: RwSignal<Freshness>,
    present: RwSignal<Vec<Present>>,
    standing: RwSignal<Option<(RequestId, Standing)>>,
    alerts: RwSignal<u32>,
}

impl Live {
    pub fn new() -> Self {
        Self {
            freshness: RwSignal::new(Freshness::Fresh),
            present: RwSignal::new(Vec::new()),
            standing: RwSignal::new(None),
            alerts: RwSignal::new(0),
        }
    }

    /// Begins to listen. In the browser only, and once somebody has signed in.
    pub fn start(self, hand: Hand) {
        Effect::new(move |_| {
            if !browser::is_signing_in()
                && let Some(owner) = Owner::current()
            {
                spawn_local(async move { machine::start(self, hand, owner).await });
            }
        });
    }

    /// Others who have the case open, by name. Tracked.
    pub fn names_at(self, case: RequestId) -> Option<Vec<String>> {
        let find =
            |present: &Vec<Present>| present.iter().find(|here| here.request == case).map(|here| here.names.clone());
        self.present.with(find)
    }

    /// Unread alerts; none before the page has asked. Tracked.
    pub fn alerts(self) -> u32 {
        self.alerts.get()
    }

    /// What others have done to this case since the revision that is shown. Tracked.
    pub fn news_of(self, case: RequestId, shown: u32) -> Option<News> {
        match self.standing.get()? {
            (of, Standing::Gone) if of == case => Some(News::Gone),
            (of, Standing::Now(now)) if of == case && now.revision > shown && now.by_others > 0 => {
                Some(News::Changed { count: now.by_others, revision: now.revision })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn only_what_others_did_after_the_drawing_is_news_and_only_of_this_case() {
        let case = |number| RequestId::new(Uuid::from_u128(number));
        Owner::new().with(|| {
            let live = Live::new();
            let stands = |revision, by_others| {
                live.standing.set(Some((case(1), Standing::Now(CaseNow { revision, by_others }))));
            };
            assert_eq!(live.news_of(case(1), 3), None);
            stands(4, 0);
            assert_eq!(live.news_of(case(1), 3), None, "one's own doing");
            stands(5, 1);
            assert_eq!(live.news_of(case(1), 3), Some(News::Changed { count: 1, revision: 5 }));
            assert_eq!(live.news_of(case(1), 5), None, "drawn again by now");
            assert_eq!(live.news_of(case(2), 3), None);
            live.standing.set(Some((case(1), Standing::Gone)));
            assert_eq!(live.news_of(case(1), 5), Some(News::Gone));
        });
    }
}
