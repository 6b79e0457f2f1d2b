//! The first choices, the same while nobody is there and on the first screen of a visit: the first touch already chooses.

use crate::kit::Kit;
use crate::request::complaint;
use crate::screen::Screen;
use crate::ticket::{general_line, line_title};
use components::text::{count, kiosk as words, lang};
use components::{Glyph, Icon, Untranslated};
use domain::in_person::{Line, Snapshot};
use leptos::prelude::*;

/// Everything that can be chosen first.
pub(super) fn tiles(kit: Kit, go: impl Fn(Screen) + Copy + Send + Sync + 'static) -> AnyView {
    let drawn = move || {
        let Some(snapshot) = kit.snapshot() else {
            return view! { <p class="lead">{words::waking()}</p> }.into_any();
        };
        let lines = snapshot.place.lines.iter().map(|line| line_tile(kit, &snapshot, line, go)).collect_view();
        let general = (snapshot.place.lines.len() > 1).then(|| general_line(&snapshot.place)).flatten();
        let general = general.map(|line| {
            tile("tile tile--plain", words::without_choosing(), Some(words::without_choosing_more()), move || {
                go(Screen::Number { line, services: Vec::new() });
            })
        });
        view! {
            <div class="tiles tiles--lines">{lines}{general}</div>
            {others(&snapshot, go)}
        }
        .into_any()
    };
    view! { <div class="choices">{drawn}</div> }.into_any()
}

fn line_tile(kit: Kit, snapshot: &Snapshot, line: &Line, go: impl Fn(Screen) + Copy + 'static) -> AnyView {
    let id = line.id;
    let waiting = snapshot.waits.iter().find(|(of, ..)| *of == id).map(|(_, waiting, _)| *waiting);
    let used_up = move || kit.state.stock.with(|stock| stock.numbers_of(id) == 0);
    let more = move || {
        let known = waiting.filter(|_| kit.state.connected.get());
        if used_up() {
            Some(words::line_used_up().to_owned())
        } else {
            known.map(|waiting| match waiting {
                0 => words::nobody_in_line().to_owned(),
                waiting => words::in_line(count(waiting, 999)),
            })
        }
    };
    view! {
        <button
            type="button"
            class=format!("tile tile--line tone-{}", line.tone)
            aria-disabled=move || used_up().then_some("true")
            on:click=move |event| {
                event.stop_propagation();
                if !kit.state.stock.with_untracked(|stock| stock.numbers_of(id) == 0) {
                    go(Screen::Number { line: id, services: Vec::new() });
                }
            }
        >
            <span class="tile__letter" aria-hidden="true">{letter(line)}</span>
            <span class="tile__title"><Untranslated text=line_title(line, lang())/></span>
            <span class="tile__more">{more}</span>
        </button>
    }
    .into_any()
}

/// «الف» is written `ا`.
fn letter(line: &Line) -> String {
    if line.letter == "ا" { "الف".to_owned() } else { line.letter.clone() }
}

fn others(snapshot: &Snapshot, go: impl Fn(Screen) + Copy + 'static) -> AnyView {
    let one = move |glyph: Glyph, title: &'static str, screen: Screen| {
        view! {
            <button
                type="button"
                class="tile tile--small"
                on:click=move |event| {
                    event.stop_propagation();
                    go(screen.clone());
                }
            >
                <Icon glyph/>
                <span class="tile__title">{title}</span>
            </button>
        }
    };
    let takes_requests = snapshot.services.iter().any(|service| service.takes_requests);
    let complaint = complaint(snapshot).map(|key| one(Glyph::Message, words::complaint(), Screen::Request(key)));
    view! {
        <div class="tiles tiles--others">
            {one(Glyph::Search, words::find_service(), Screen::Services)}
            {one(Glyph::Clock, words::track_request(), Screen::Track)}
            {one(Glyph::Calendar, words::check_in(), Screen::CheckIn)}
            {takes_requests.then(|| one(Glyph::Send, words::send_request(), Screen::Requests))}
            {complaint}
            {one(Glyph::CheckCircle, words::survey(), Screen::Survey)}
        </div>
    }
    .into_any()
}

fn tile(class: &'static str, title: &'static str, more: Option<&'static str>, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button
            type="button"
            class=class
            on:click=move |event| {
                event.stop_propagation();
                press();
            }
        >
            <span class="tile__title">{title}</span>
            {more.map(|more| view! { <span class="tile__more">{more}</span> })}
        </button>
    }
    .into_any()
}
