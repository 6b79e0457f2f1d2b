//! Finding cases while somebody types.

use super::entry::{Entry, found, way};
use domain::kartabl::{Folder, KartablFilter};
use leptos::prelude::*;
use leptos::task::spawn_local;
use server_fns::kartabl;
use std::time::Duration;

/// How long the fingers have to rest before the desk is asked.
const REST: Duration = Duration::from_millis(120);
/// Shorter words fit too much.
const LEAST: usize = 2;
/// As many as can be looked over.
const MOST: usize = 8;

/// What came of the search.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Found {
    /// Nothing was searched for.
    #[default]
    Unasked,
    Searching,
    Cases(Vec<Entry>),
    Failed,
}

/// Searches for what is typed, once the fingers rest.
pub fn search(typed: RwSignal<String>, answer: RwSignal<Found>, ways: RwSignal<Vec<Entry>>) {
    Effect::new(move |before: Option<Option<TimeoutHandle>>| {
        if let Some(Some(waiting)) = before {
            waiting.clear();
        }
        let words = typed.get();
        if words.trim().chars().count() < LEAST {
            answer.set(Found::Unasked);
            ways.set(Vec::new());
            return None;
        }
        // What was found for fewer letters stays until there is something better.
        answer.update(|answer| {
            if !matches!(answer, Found::Cases(_)) {
                *answer = Found::Searching;
            }
        });
        set_timeout(move || ask(words.clone(), typed, answer, ways), REST).ok()
    });
}

fn ask(words: String, typed: RwSignal<String>, answer: RwSignal<Found>, ways: RwSignal<Vec<Entry>>) {
    let begun = words.clone();
    spawn_local(async move {
        let found = crate::kartabl::suggest(begun.clone()).await;
        if typed.try_get_untracked() == Some(begun) {
            ways.set(found.into_iter().map(way).collect());
        }
    });
    spawn_local(async move {
        let filter = KartablFilter { folder: Folder::All, words: words.clone(), ..KartablFilter::default() };
        let page = kartabl::list(filter).await.and_then(|page| page.open());
        // Something else was typed meanwhile, or the palette is closed.
        if typed.try_get_untracked() != Some(words) {
            return;
        }
        answer.set(match page {
            Ok(page) => Found::Cases(page.rows.into_iter().take(MOST).map(found).collect()),
            Err(_) => Found::Failed,
        });
    });
}
