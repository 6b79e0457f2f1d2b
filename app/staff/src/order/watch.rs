//! Keeps the page of an order true, part by part, so that what has the focus keeps it.

use super::read;
use crate::browser;
use domain::id::OrderId;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

const AGAIN: Duration = Duration::from_secs(1);

/// Ids of parts, and the HTML that stands in them.
type Parts = Vec<(String, String)>;

/// Asks every second until nothing more will come of the order, or the page is another one.
#[lazy]
pub fn watch(order: OrderId, shown: Parts) {
    again(order, shown);
}

fn again(order: OrderId, shown: Parts) {
    let ask = move || {
        spawn_local(async move {
            // What cannot be read now is read in a second.
            let Ok(drawn) = read::order(order).await.and_then(|packed| packed.open()) else {
                return again(order, shown);
            };
            let news = drawn.parts.iter().filter(|part| !shown.contains(part));
            let there = news.fold(true, |there, (id, html)| browser::redraw(id, html) && there);
            if there && !drawn.over {
                again(order, drawn.parts);
            }
        });
    };
    // A page that is going away asks nothing any more.
    let _ = set_timeout(ask, AGAIN);
}
