//! The first screen of a visit.

use super::tiles::tiles;
use crate::hours::is_open;
use crate::parts::{heading, notice};
use crate::visit::Visit;
use components::Tone;
use components::text::kiosk as words;
use leptos::prelude::*;

pub(crate) fn home(visit: Visit) -> AnyView {
    let now = visit.kit.machine().now();
    let closed = move || {
        let closed = visit.kit.snapshot().is_some_and(|snapshot| !is_open(&snapshot, now));
        closed.then(|| notice(Tone::Waiting, words::closed_now()))
    };
    view! {
        {heading(words::what_to_do())}
        {closed}
        {tiles(visit.kit, move |screen| visit.go(screen))}
    }
    .into_any()
}
