//! The palette (Ctrl+K): everything by its name, and cases by code, name, identifier or mobile.

mod entry;
mod search;

use super::overlay::opened;
use super::{Hand, Overlay, key_of};
use crate::browser;
use components::text::hand as words;
use components::{Dialog, Untranslated};
use entry::{Deed, Entry, fitting, standing};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use search::{Found, search};

const ID: &str = "palette";
const LIST: &str = "palette-list";

/// Downloaded when it is first opened.
#[lazy]
pub fn palette(hand: Hand) -> AnyView {
    opened(ID);
    let typed = RwSignal::new(String::new());
    let answer = RwSignal::new(Found::default());
    let at = RwSignal::new(0_usize);
    let ways = RwSignal::new(Vec::new());
    search(typed, answer, ways);
    let folders: Vec<_> =
        hand.listing.with_untracked(|listing| listing.folders.iter().map(|(folder, _)| *folder).collect());
    let all = standing(hand.case().as_ref(), &folders);
    let entries = Memo::new(move |_| {
        let mut entries = typed.with(|typed| fitting(all.clone(), typed));
        entries.extend(ways.get());
        if let Found::Cases(cases) = answer.get() {
            entries.extend(cases);
        }
        entries
    });
    let press = move |event: KeyboardEvent| {
        let count = entries.with_untracked(Vec::len);
        let now = at.get_untracked().min(count.saturating_sub(1));
        let to = match event.code().as_str() {
            _ if event.is_composing() => return,
            "ArrowDown" => (now + 1) % count.max(1),
            "ArrowUp" => now.checked_sub(1).unwrap_or(count.saturating_sub(1)),
            "Enter" | "NumpadEnter" => {
                event.prevent_default();
                if let Some(entry) = entries.with_untracked(|entries| entries.get(now).cloned()) {
                    run(hand, entry.deed, typed);
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        at.set(to);
        browser::show(&option_id(to));
    };
    view! {
        <Dialog id=ID title=words::palette() title_hidden=true on_close=move |()| hand.closed(Overlay::Palette)>
            <input
                class="input palette__input"
                type="text"
                role="combobox"
                aria-label=words::palette_label()
                aria-expanded="true"
                aria-autocomplete="list"
                aria-controls=LIST
                aria-activedescendant=move || (entries.with(Vec::len) > 0).then(|| option_id(at.get()))
                placeholder=words::palette_label()
                autocomplete="off"
                spellcheck="false"
                autofocus
                prop:value=typed
                on:input=move |event| {
                    at.set(0);
                    typed.set(event_target_value(&event));
                }
                on:keydown=press
            />
            <ul class="palette__list" role="listbox" id=LIST aria-label=words::palette()>
                {move || groups(hand, entries.get(), at, typed)}
            </ul>
            <p class="palette__state" role="status">{move || state(&answer.get(), entries.with(Vec::len))}</p>
        </Dialog>
    }
    .into_any()
}

fn option_id(at: usize) -> String {
    format!("palette-option-{at}")
}

/// What the search came to, in words.
fn state(answer: &Found, count: usize) -> String {
    match answer {
        Found::Searching => words::palette_searching().to_owned(),
        Found::Failed => words::palette_failed().to_owned(),
        _ if count == 0 => words::palette_nothing().to_owned(),
        _ => words::palette_found(count),
    }
}

fn groups(hand: Hand, entries: Vec<Entry>, at: RwSignal<usize>, typed: RwSignal<String>) -> Vec<AnyView> {
    let mut numbered = entries.into_iter().enumerate().peekable();
    let mut groups = Vec::new();
    while let Some((_, first)) = numbered.peek() {
        let group = first.group;
        let mut lines = Vec::new();
        while let Some((number, entry)) = numbered.next_if(|(_, entry)| entry.group == group) {
            lines.push(line(hand, number, entry, at, typed));
        }
        let id = format!("palette-group-{}", groups.len());
        groups.push(
            view! {
                <li role="presentation">
                    <span class="palette__group" id=id.clone()>{group.title()}</span>
                    <ul role="group" aria-labelledby=id>{lines}</ul>
                </li>
            }
            .into_any(),
        );
    }
    groups
}

fn line(hand: Hand, number: usize, entry: Entry, at: RwSignal<usize>, typed: RwSignal<String>) -> AnyView {
    let Entry { label, more, deed, .. } = entry;
    let act = deed.act();
    let key = move || act.and_then(|act| key_of(hand, act));
    let more = (!more.is_empty()).then(|| view! { <span class="palette__more"><Untranslated text=more/></span> });
    view! {
        <li
            class="palette__option"
            role="option"
            id=option_id(number)
            aria-selected=move || (at.get() == number).to_string()
            // The focus stays in the input.
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| run(hand, deed.clone(), typed)
        >
            <span class="palette__label"><Untranslated text=label/></span>
            {more}
            <span class="palette__key">{key}</span>
        </li>
    }
    .into_any()
}

/// Closes the palette, which gives the focus back, and does it; a way to go on is typed, and the palette stays.
fn run(hand: Hand, deed: Deed, typed: RwSignal<String>) {
    if let Deed::Type(text) = deed {
        return typed.set(text);
    }
    browser::close_dialog(ID);
    hand.closed(Overlay::Palette);
    match deed {
        Deed::Act(act) => hand.perform(act),
        Deed::Verb(verb, _) => hand.work.open(verb),
        Deed::Go(address) => hand.go(address),
        Deed::Open(id) => hand.open_case(id),
        Deed::Type(_) => {}
    }
}
