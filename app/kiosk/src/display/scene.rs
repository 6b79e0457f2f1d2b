//! The picture on the screen. Numbers are read from across the hall: they get the room, and everything else is small.

use super::picture::{Called, Picture, Waiting};
use components::text::queue as words;
use leptos::prelude::*;

/// Draws the picture; each part is drawn anew only when it changes.
#[component]
pub fn Scene(#[prop(into)] picture: Signal<Picture>) -> impl IntoView {
    let class = part(picture, |picture| {
        let stale = if picture.stale { " display--stale" } else { "" };
        let swapped = if picture.swapped { " display--swapped" } else { "" };
        format!("display display--shift-{}{stale}{swapped}", picture.shift)
    });
    let place = part(picture, |picture| picture.place.clone());
    let date = part(picture, |picture| picture.date.clone());
    let clock = part(picture, |picture| picture.clock.clone());
    // Before the first board there is nothing that could be out of date: only the clock and the mark.
    let stale = part(picture, |picture| picture.stale);
    let closed = part(picture, |picture| picture.known && !picture.open);
    view! {
        <div class=class>
            <header class="display__header">
                <h1 class="display__place">{place}</h1>
                <p class="display__time"><span class="display__clock">{clock}</span> <span>{date}</span></p>
            </header>
            {move || stale.get().then(|| view! { <Disconnected/> })}
            {move || closed.get().then(|| view! { <p class="display__closed">{words::closed()}</p> })}
            <div class="display__body">
                <Large picture/>
                <Side picture/>
            </div>
        </div>
    }
}

/// Something of the picture, on its own.
fn part<T: PartialEq + Send + Sync + 'static>(
    picture: Signal<Picture>,
    of: impl Fn(&Picture) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| picture.with(&of))
}

#[component]
fn Disconnected() -> impl IntoView {
    view! {
        <div class="display__disconnected" role="alert">
            <strong>{words::disconnected()}</strong>
            <span>{words::disconnected_hint()}</span>
        </div>
    }
}

/// The number that is being called.
#[component]
fn Large(picture: Signal<Picture>) -> impl IntoView {
    let called = part(picture, |picture| (picture.known, picture.called.clone(), picture.flash()));
    view! {
        <main class="display__called" aria-live="polite">
            {move || match called.get() {
                (_, Some(called), flash) => large(called, flash).into_any(),
                (true, None, _) => view! { <p class="display__nobody">{words::nobody_called()}</p> }.into_any(),
                (false, None, _) => ().into_any(),
            }}
        </main>
    }
}

fn large(called: Called, flash: &'static str) -> impl IntoView {
    let Called { letter, number, line, tone, counter, .. } = called;
    view! {
        <div class=format!("called tone-{tone} {flash}")>
            <p class="called__number"><bdi class="called__letter">{letter}</bdi> " " <bdi>{number}</bdi></p>
            <p class="called__line">{line}</p>
            <p class="called__counter">{words::counter()} " " <bdi class="called__counter-number">{counter}</bdi></p>
        </div>
    }
}

/// What was called before, and how many wait.
#[component]
fn Side(picture: Signal<Picture>) -> impl IntoView {
    let earlier = part(picture, |picture| picture.earlier.clone());
    let waiting = part(picture, |picture| picture.waiting.clone());
    view! {
        <aside class="display__side">
            <section>
                <h2 class="display__heading">{words::earlier_calls()}</h2>
                <ul class="display__list">{move || earlier.get().into_iter().map(row).collect_view()}</ul>
            </section>
            <section>
                <h2 class="display__heading">{words::waiting()}</h2>
                <ul class="display__list display__list--waiting">
                    {move || waiting.get().into_iter().map(line).collect_view()}
                </ul>
            </section>
        </aside>
    }
}

fn row(called: Called) -> impl IntoView {
    let Called { letter, number, tone, counter, .. } = called;
    view! {
        <li class=format!("call-row tone-{tone}")>
            <span class="call-row__number"><bdi>{letter}</bdi> " " <bdi>{number}</bdi></span>
            <span class="call-row__counter">{words::counter()} " " <bdi>{counter}</bdi></span>
        </li>
    }
}

fn line(waiting: Waiting) -> impl IntoView {
    let Waiting { letter, line, tone, count } = waiting;
    view! {
        <li class=format!("call-row tone-{tone}")>
            <span class="call-row__line"><bdi class="call-row__letter">{letter}</bdi> " " {line}</span>
            <bdi class="call-row__count">{count}</bdi>
        </li>
    }
}
