//! Nobody is there. Three slides of words and the first choices: whatever is touched first happens.

use super::tiles::tiles;
use crate::kit::{Kit, Start};
use crate::parts::offline_mark;
use crate::screen::Screen;
use components::text::{Lang, kiosk as words};
use components::{Glyph, Icon};
use leptos::prelude::*;

pub(crate) fn attract(kit: Kit) -> AnyView {
    // Only once it stands: taking an update reloads the page.
    Effect::new(move |_| untrack(|| kit.machine().at_rest()));
    let agency = move || kit.snapshot().map_or_else(String::new, |snapshot| snapshot.agency.name.clone());
    let place = move || kit.snapshot().map(|snapshot| snapshot.place.title.clone());
    let begin = move |start: Start| kit.begin(start);
    let option = move |class: &'static str, glyph: Glyph, words: &'static str, start: Start| {
        view! {
            <button
                type="button"
                class=class
                on:click=move |event| {
                    event.stop_propagation();
                    begin(start.clone());
                }
            >
                <Icon glyph/>
                <span>{words}</span>
            </button>
        }
    };
    view! {
        <div
            class="kiosk kiosk--rest"
            lang=Lang::Fa.tag()
            dir=Lang::Fa.dir()
            on:click=move |_| begin(Start::default())
            on:contextmenu=|event| event.prevent_default()
        >
            <header class="bar">
                <p class="bar__agency">{agency}</p>
                <p class="bar__place">{place}</p>
                {offline_mark(kit.state.connected)}
            </header>
            <main class="stage">
                <div class="slides">
                    <div class="slide">
                        <h1 class="slide__title">{move || words::welcome(agency())}</h1>
                        <p class="slide__more">{words::slide_number()}</p>
                    </div>
                    <div class="slide">
                        <p class="slide__title">{words::slide_papers()}</p>
                        <p class="slide__more">{words::slide_papers_more()}</p>
                    </div>
                    <div class="slide">
                        <p class="slide__title">{words::slide_track()}</p>
                        <p class="slide__more">{words::slide_track_more()}</p>
                    </div>
                </div>
                {tiles(kit, move |screen: Screen| kit.begin(Start::at(screen)))}
            </main>
            <nav class="foot" aria-label=words::tools()>
                <button
                    type="button"
                    class="tool"
                    lang=Lang::En.tag()
                    on:click=move |event| {
                        event.stop_propagation();
                        begin(Start { english: true, ..Start::default() });
                    }
                >
                    {Lang::En.own_name()}
                </button>
                {option("tool tool--reach", Glyph::Down, words::low_on(), Start { low: true, ..Start::default() })}
                {option("tool", Glyph::Eye, words::strong_on(), Start { strong: true, ..Start::default() })}
                {option("tool", Glyph::Message, words::sound_on(), Start { sound: true, ..Start::default() })}
            </nav>
        </div>
    }
    .into_any()
}
