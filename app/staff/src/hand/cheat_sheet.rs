//! The cheat sheet: every key with both caps, and the officer's own arrangement of them.

use super::keymap::{Act, BINDINGS, Binding, Place};
use super::keys::{Keys, Taken};
use super::overlay::opened;
use super::stroke::caps_of;
use super::{Hand, Overlay};
use components::text::{common, hand as words, work};
use components::{Dialog, KeyCap};
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

const ID: &str = "cheat-sheet";

/// Downloaded when it is first opened.
#[lazy]
pub fn cheat_sheet(hand: Hand) -> AnyView {
    opened(ID);
    // The act whose key is being moved, and what was wrong with the last try.
    let moving = RwSignal::new(None::<Act>);
    let trouble = RwSignal::new(None::<Taken>);
    Effect::new(move |_| {
        let listener = window_event_listener(ev::keydown, move |event| press(hand, moving, trouble, &event));
        on_cleanup(move || listener.remove());
    });
    let groups =
        [(Place::List, words::in_list()), (Place::Case, words::in_case()), (Place::Anywhere, words::anywhere())];
    let groups = groups.map(|(place, title)| {
        let in_group = move |binding: &&Binding| {
            let group = if binding.place == Place::Form { Place::Case } else { binding.place };
            group == place
        };
        let mut acts: Vec<Act> = BINDINGS.iter().filter(in_group).map(|binding| binding.act).collect();
        acts.dedup();
        // Nine keys, one line.
        acts.retain(|act| !matches!(act, Act::Verb(2..)));
        let lines = acts.into_iter().map(|act| line(hand, moving, trouble, act)).collect_view();
        view! {
            <section class="cheat-sheet__group" aria-label=title>
                <h3>{title}</h3>
                <ul class="cheat-sheet__lines">{lines}</ul>
            </section>
        }
    });
    let moved = move || hand.keys.with(Keys::is_moved);
    view! {
            <Dialog id=ID title=words::sheet() on_close=move |()| hand.closed(Overlay::Sheet)>
                <p>{words::sheet_lead()}</p>
                <div class="cheat-sheet">{groups.into_iter().collect_view()}</div>
                <div class="cheat-sheet__switches">
                    <label class="look__choice">
                        <input
                            type="checkbox"
                            prop:checked=move || hand.keys.with(|keys| keys.single)
                            on:change=move |event| hand.arrange(|keys| keys.single = event_target_checked(&event))
                        />
                        <span>{words::single_keys()}</span>
                    </label>
                    <p class="cheat-sheet__hint">{words::single_keys_hint()}</p>
                    <button
                        class="button button--secondary"
                        type="button"
                        hidden=move || !moved()
                        on:click=move |_| hand.arrange(Keys::put_back)
                    >
                        {words::keys_back()}
                    </button>
                </div>
            </Dialog>
    }
    .into_any()
}

fn line(hand: Hand, moving: RwSignal<Option<Act>>, trouble: RwSignal<Option<Taken>>, act: Act) -> AnyView {
    let of_act: Vec<Binding> = BINDINGS.into_iter().filter(|binding| binding.act == act).collect();
    let movable = of_act.iter().any(Keys::is_movable);
    let keys = move || {
        if let Act::Verb(_) = act {
            return view! { <KeyCap latin="1" persian="۱"/> " " {words::to_key()} " " <KeyCap latin="9" persian="۹"/> }
                .into_any();
        }
        let caps = hand.keys.with(|keys| of_act.iter().map(|binding| keys.stroke(binding)).collect::<Vec<_>>());
        let caps = caps.into_iter().enumerate().map(|(index, stroke)| {
            let or = (index > 0).then(|| view! { " " {words::or_key()} " " });
            view! { {or} {caps_of(stroke)} }
        });
        caps.collect_view().into_any()
    };
    let change = movable.then(|| {
        let label = words::move_key_of(name(act));
        view! {
            <button
                class="button button--quiet cheat-sheet__change"
                type="button"
                aria-label=label
                on:click=move |_| {
                    trouble.set(None);
                    moving.set(Some(act));
                }
            >
                {common::change()}
            </button>
        }
    });
    let asked = move || {
        (moving.get() == Some(act)).then(|| {
            let wrong = trouble.get().map(|taken| match taken {
                Taken::By(other) => words::key_taken(name(other)),
                Taken::Reserved => words::key_reserved().to_owned(),
            });
            view! { <p class="cheat-sheet__ask" role="status">{wrong.map(|wrong| format!("{wrong}. "))} {words::press_key()}</p> }
        })
    };
    view! {
        <li class="cheat-sheet__line">
            <span class="cheat-sheet__act">{name(act)}</span>
            <span class="cheat-sheet__keys">{keys}</span>
            {change}
            {asked}
        </li>
    }
    .into_any()
}

/// The new key of the act that is being moved.
fn press(hand: Hand, moving: RwSignal<Option<Act>>, trouble: RwSignal<Option<Taken>>, event: &KeyboardEvent) {
    let Some(act) = moving.get_untracked() else { return };
    let code = event.code();
    if code == "Tab" || event.ctrl_key() || event.alt_key() || event.meta_key() || code.starts_with("Shift") {
        return;
    }
    event.prevent_default();
    if code == "Escape" {
        return moving.set(None);
    }
    match hand.arrange(|keys| keys.put(act, &code)) {
        Ok(()) => moving.set(None),
        Err(taken) => trouble.set(Some(taken)),
    }
}

/// What the act does, in words.
pub fn name(act: Act) -> String {
    let text = match act {
        Act::Next => words::next(),
        Act::Previous => words::previous(),
        Act::Open => words::open(),
        Act::Back => words::back(),
        Act::Select => words::select(),
        Act::SelectNext => words::select_next(),
        Act::SelectPrevious => words::select_previous(),
        Act::SelectAll => work::select_act(),
        Act::Flag => work::flag_act(),
        Act::Snooze => work::snooze_act(),
        Act::Macro => work::macro_act(),
        Act::Undo => work::undo_act(),
        Act::Search => words::search_list(),
        Act::Finish => words::finish(),
        Act::Reply => words::reply(),
        Act::Refer => words::refer(),
        Act::Note => words::note(),
        Act::Verb(1) => words::verbs(),
        Act::Verb(number) => return words::verb(number),
        Act::Send => words::send(),
        Act::ToMine => words::to_mine(),
        Act::ToAll => words::to_all(),
        Act::ToDesk => words::to_desk(),
        Act::Palette => words::palette(),
        Act::Sheet => words::sheet(),
    };
    text.to_owned()
}
