//! Cases read before the officer gets to them, so that the next one is there when its key is pressed.

use crate::case::{DrawnCase, case_ahead};
use domain::id::RequestId;
use leptos::prelude::*;
use leptos::task::spawn_local;
use server_fns::Packed;
use std::collections::VecDeque;

/// How many are kept: some on both sides of the one being looked at.
const KEPT: usize = 8;
/// After so many beats (half minutes) a picture is asked for again although nothing is known to have changed: the time
/// left in it has gone on.
const STALE: u32 = 4;

struct Picture {
    id: RequestId,
    /// The query of the address it was drawn for: its links keep the view.
    query: String,
    case: Packed<DrawnCase>,
    /// The beat at which it was read.
    at: u32,
}

#[derive(Clone, Copy)]
pub struct Ahead {
    pictures: StoredValue<VecDeque<Picture>>,
    /// Being read now.
    asked: StoredValue<Vec<RequestId>>,
    beat: StoredValue<u32>,
}

impl Ahead {
    pub fn new() -> Self {
        Self {
            pictures: StoredValue::new(VecDeque::new()),
            asked: StoredValue::new(Vec::new()),
            beat: StoredValue::new(0),
        }
    }

    /// Half a minute has gone by; how many have.
    pub fn beat(self) -> u32 {
        self.beat.update_value(|beat| *beat += 1);
        self.beat.get_value()
    }

    /// The picture of a case, and whether it is old.
    pub fn picture(self, id: RequestId, query: &str) -> Option<(Packed<DrawnCase>, bool)> {
        let now = self.beat.get_value();
        self.pictures.with_value(|pictures| {
            let picture = pictures.iter().find(|picture| picture.id == id && picture.query == query)?;
            Some((picture.case.clone(), now - picture.at >= STALE))
        })
    }

    pub fn keep(self, id: RequestId, query: String, case: Packed<DrawnCase>) {
        let at = self.beat.get_value();
        self.pictures.update_value(|pictures| {
            pictures.retain(|picture| picture.id != id);
            pictures.push_back(Picture { id, query, case, at });
            if pictures.len() > KEPT {
                pictures.pop_front();
            }
        });
    }

    /// Something was done to it.
    pub fn forget(self, id: RequestId) {
        self.pictures.update_value(|pictures| pictures.retain(|picture| picture.id != id));
    }

    /// Puts into words where the time of a case went, by its picture or by reading it ahead. In the browser only.
    pub fn tell_time(self, id: RequestId, query: String, told: RwSignal<Option<String>>) {
        if told.with_untracked(Option::is_some) {
            return;
        }
        spawn_local(async move {
            let known = self.picture(id, &query).map(|(case, _)| case);
            let case = match known {
                Some(case) => Ok(case),
                None => case_ahead(id, query).await,
            };
            let words = case.and_then(|case| case.open()).map(|case| case.ledger);
            if let Ok(words) = words {
                // The row may be gone by now.
                let _ = told.try_set(Some(words));
            }
        });
    }

    /// Reads a case ahead, unless it is there or on its way. In the browser only.
    pub fn read(self, id: RequestId, query: String) {
        if self.picture(id, &query).is_some_and(|(_, old)| !old) || self.asked.with_value(|asked| asked.contains(&id)) {
            return;
        }
        self.asked.update_value(|asked| asked.push(id));
        spawn_local(async move {
            let case = case_ahead(id, query.clone()).await;
            // The page may be gone by now.
            let _ = self.asked.try_update_value(|asked| asked.retain(|other| *other != id));
            // Whoever opens a case that could not be read ahead is told why.
            if let (Ok(case), false) = (case, self.pictures.is_disposed()) {
                self.keep(id, query, case);
            }
        });
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::case::{Around, draw};
    use crate::tests::submitted;
    use uuid::Uuid;

    fn id(number: u128) -> RequestId {
        RequestId::new(Uuid::from_u128(number))
    }

    fn packed() -> Packed<DrawnCase> {
        Packed::pack(&draw(submitted(), None, &Around::default()).unwrap()).unwrap()
    }

    #[test]
    fn a_picture_grows_old_and_is_forgotten_when_something_was_done() {
        Owner::new().with(|| {
            let ahead = Ahead::new();
            ahead.keep(id(1), String::new(), packed());
            assert_eq!(ahead.picture(id(1), "").map(|(_, old)| old), Some(false));
            (0..STALE).for_each(|_| {
                ahead.beat();
            });
            assert_eq!(ahead.picture(id(1), "").map(|(_, old)| old), Some(true));
            ahead.forget(id(1));
            assert!(ahead.picture(id(1), "").is_none());
        });
    }

    #[test]
    fn only_so_many_are_kept() {
        Owner::new().with(|| {
            let ahead = Ahead::new();
            for number in 0..=KEPT as u128 {
                ahead.keep(id(number), String::new(), packed());
            }
            assert!(ahead.picture(id(0), "").is_none() && ahead.picture(id(1), "").is_some());
        });
    }
}
