//! A picture, as large and turned as it is asked for. Its size stands in attributes, its turn in a class: the page takes
//! no styles of its own.

use super::look::Look;
use super::size::{Size, Turn, drawn};
use crate::{address, browser};
use components::text::{case as words, staff};
use domain::tracking::DocumentView;
use leptos::prelude::*;

pub fn picture(look: Look, document: DocumentView) -> AnyView {
    let src = address::document_shown(&document);
    let alt = staff::preview_of(&document.name);
    let sizes = move || -> Option<(Size, Size)> {
        let natural = look.natural.get()?;
        Some(drawn(look.percent()?, natural, look.turn.get()))
    };
    let width = move || sizes().map(|((width, _), _)| width.to_string());
    let height = move || sizes().map(|((_, height), _)| height.to_string());
    let room_width = move || sizes().map(|(_, (width, _))| width.to_string());
    let room_height = move || sizes().map(|(_, (_, height))| height.to_string());
    view! {
        // What scrolls can be reached by keys.
        <div class="viewer__scroll" tabindex="0" role="group" aria-label=words::picture_area()>
            <div class="viewer__frame">
                // Nothing but room: a turned picture takes that of the one that was not turned.
                <svg class="viewer__room" width=room_width height=room_height aria-hidden="true"></svg>
                <img
                    class=move || class(look.turn.get(), look.natural.with(Option::is_some))
                    src=src
                    alt=alt
                    width=width
                    height=height
                    on:load=move |event| {
                        look.measure();
                        look.natural.set(browser::natural_size(&event));
                    }
                    on:error=move |_| look.failed.set(true)
                />
            </div>
        </div>
    }
    .into_any()
}

fn class(turn: Turn, known: bool) -> String {
    let coming = if known { "" } else { " viewer__picture--coming" };
    format!("viewer__picture viewer__picture--{}{coming}", turn.degrees())
}
