//! What lies over the page: the cheat sheet and the palette. Both are downloaded when they are first opened.

use super::cheat_sheet::cheat_sheet;
use super::palette::palette;
use super::{Act, Hand, Overlay, hint, key_of};
use crate::browser;
use crate::case::viewer;
use components::text::hand as words;
use components::{Glyph, Icon};
use leptos::prelude::*;

#[component]
pub fn Overlays() -> impl IntoView {
    let hand = expect_context::<Hand>();
    move || match hand.overlay.get() {
        None => ().into_any(),
        Some(Overlay::Sheet) => Suspend::new(cheat_sheet(hand)).into_any(),
        Some(Overlay::Files) => Suspend::new(viewer(hand)).into_any(),
        Some(Overlay::Palette) => Suspend::new(palette(hand)).into_any(),
    }
}

/// Opens the dialog that has just been drawn.
pub fn opened(id: &'static str) {
    Effect::new(move |_| browser::open_dialog(id));
}

/// The buttons in the header that open them.
pub fn overlay_buttons() -> AnyView {
    let Some(hand) = use_context::<Hand>() else { return ().into_any() };
    view! {
        <button
            class="button button--quiet overlay-button"
            type="button"
            title=move || hint(hand, &[Act::Palette])
            on:click=move |_| hand.perform(Act::Palette)
        >
            <Icon glyph=Glyph::Search/>
            <span>{words::palette()}</span>
            <span class="overlay-button__key" aria-hidden="true">{move || key_of(hand, Act::Palette)}</span>
        </button>
        <button
            class="button button--quiet overlay-button"
            type="button"
            title=move || hint(hand, &[Act::Sheet])
            on:click=move |_| hand.perform(Act::Sheet)
        >
            <Icon glyph=Glyph::Keyboard/>
            <span class="visually-hidden">{words::sheet()}</span>
        </button>
    }
    .into_any()
}
