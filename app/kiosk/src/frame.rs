//! What stands around every screen of a visit: the agency, whether the desk is there, the way back, the end, and how the
//! screen looks and sounds. It also watches whether somebody is still there.

use crate::idle::idle;
use crate::keys::keys;
use crate::kit::{Kit, Start};
use crate::machine::LOUDEST;
use crate::parts::{icon_button, offline_mark};
use crate::read_out::read_out;
use crate::request::requesting;
use crate::screen::Screen;
use crate::screens::{home, look_up, number, ticket};
use crate::visit::Visit;
use components::text::{digits, kiosk as words};
use components::{Glyph, Icon, Untranslated};
use leptos::html;
use leptos::prelude::*;

/// The program of a visit: a part of its own, fetched while nobody is there.
#[lazy]
pub(crate) fn begun(kit: Kit, start: Start) -> AnyView {
    visit_of(kit, start)
}

/// Fetches what a visit needs, so that the first touch waits for nothing.
pub(crate) fn fetch_ahead() {
    #[cfg(target_arch = "wasm32")]
    leptos::task::spawn_local(__preload_begun());
}

/// One visit, under the owner that is disposed with it.
pub(crate) fn visit_of(kit: Kit, start: Start) -> AnyView {
    let visit = Visit::new(kit, start);
    let (touch, warning) = idle(visit);
    let drawn = move || {
        // Every word below is in the language of the visit.
        provide_context(visit.language.get());
        framed(visit)
    };
    let warned = move || {
        provide_context(visit.language.get());
        warning()
    };
    view! {
        <div
            class="kiosk"
            class:kiosk--low=move || visit.low.get()
            class:kiosk--strong=move || visit.strong.get()
            lang=move || visit.language.get().tag()
            dir=move || visit.language.get().dir()
            on:pointerdown=move |_| touch()
            on:keydown=move |_| touch()
            on:scroll:capture=move |_| touch()
            on:contextmenu=|event| event.prevent_default()
            on:dragstart=|event| event.prevent_default()
        >
            {drawn}
            {warned}
        </div>
    }
    .into_any()
}

fn framed(visit: Visit) -> AnyView {
    let stage = NodeRef::<html::Main>::new();
    read_out(visit, stage);
    let snapshot = visit.kit.snapshot_now();
    let (agency, place) =
        snapshot.map_or_else(Default::default, |one| (one.agency.name.clone(), one.place.title.clone()));
    let screen = move || draw(visit, visit.screen.get());
    view! {
        <header class="bar">
            <p class="bar__agency"><Untranslated text=agency/></p>
            <p class="bar__place"><Untranslated text=place/></p>
            {offline_mark(visit.kit.state.connected)}
        </header>
        <main class="stage" node_ref=stage>{screen}</main>
        {keys(visit)}
        <nav class="foot" aria-label=words::tools()>{ways(visit)} {tools(visit)}</nav>
    }
    .into_any()
}

fn draw(visit: Visit, screen: Screen) -> AnyView {
    match screen {
        Screen::Home => home(visit),
        Screen::Number { line, services } => number(visit, line, services),
        Screen::Ticket => ticket(visit),
        Screen::Requests | Screen::Request(_) | Screen::Sent => requesting(visit, screen),
        screen => look_up(visit, screen),
    }
}

/// Back, the first screen, and the end.
fn ways(visit: Visit) -> AnyView {
    let back = move || {
        // Within a request the request itself goes back, page by page.
        let leads = visit.screen.with(Screen::back)?;
        let within = visit.screen.with(|screen| matches!(screen, Screen::Request(_)));
        (!within).then(|| {
            icon_button("tool", Glyph::Back, components::text::common::back(), move || visit.go(leads.clone()))
        })
    };
    let home = move || {
        visit
            .screen
            .with(|screen| *screen != Screen::Home)
            .then(|| icon_button("tool", Glyph::Menu, words::home(), move || visit.go(Screen::Home)))
    };
    view! {
        {back}
        {home}
        {icon_button("tool tool--end", Glyph::Cross, words::finish(), move || visit.kit.finish())}
    }
    .into_any()
}

/// Language, reach, sight and hearing; each with one press on and one off.
fn tools(visit: Visit) -> AnyView {
    let switch = move |class: &'static str, glyph: Glyph, is: RwSignal<bool>, on: &'static str, off: &'static str| {
        view! {
            <button
                type="button"
                class=class
                aria-pressed=move || if is.get() { "true" } else { "false" }
                on:click=move |_| is.update(|is| *is = !*is)
            >
                <Icon glyph/>
                <span>{move || if is.get() { off } else { on }}</span>
            </button>
        }
    };
    let volume = move || {
        let set = move |level: u8| {
            visit.kit.machine().set_volume(level);
            visit.volume.set(level);
        };
        visit.sound.get().then(|| {
            view! {
                {icon_button("tool", Glyph::Minus, words::quieter(), move || set(visit.volume.get_untracked().saturating_sub(1)))}
                <span class="tool__level" role="status">{move || words::volume(digits(visit.volume.get()))}</span>
                {icon_button("tool", Glyph::Plus, words::louder(), move || set((visit.volume.get_untracked() + 1).min(LOUDEST)))}
            }
        })
    };
    let other = visit.language.get_untracked().other();
    view! {
        <button type="button" class="tool" lang=other.tag() on:click=move |_| visit.language.set(other)>
            {other.own_name()}
        </button>
        {switch("tool tool--reach", Glyph::Down, visit.low, words::low_on(), words::low_off())}
        {switch("tool", Glyph::Eye, visit.strong, words::strong_on(), words::strong_off())}
        {switch("tool", Glyph::Message, visit.sound, words::sound_on(), words::sound_off())}
        {volume}
    }
    .into_any()
}
