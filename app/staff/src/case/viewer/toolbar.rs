//! Which file it is, its neighbours, and what can be done to the sight of it.

use super::look::Look;
use super::size::Zoom;
use crate::address;
use components::text::{bytes, case as words, digits};
use components::{FileName, Glyph, Icon, Untranslated};
use leptos::prelude::*;

pub fn toolbar(look: Look) -> AnyView {
    let at = move || (look.at.get(), look.count());
    let is_first = move || at().0 == 0;
    let is_last = move || at().0 + 1 >= at().1;
    let still = move || look.natural.with(Option::is_none);
    view! {
        <div class="viewer__bar">
            <div class="viewer__group">
                {button(Glyph::Back, words::previous_file(), is_first, move || look.step(false))}
                <span class="viewer__count num" aria-live="polite">
                    {move || {
                        let (at, of) = at();
                        words::file_of(at + 1, of)
                    }}
                </span>
                {button(Glyph::Forward, words::next_file(), is_last, move || look.step(true))}
            </div>
            <div class="viewer__name" aria-live="polite">{move || name(look)}</div>
            <div class="viewer__group">
                {button(Glyph::Minus, words::smaller(), still, move || look.enlarge(false))}
                <span class="viewer__percent num">{move || look.percent().map(|percent| words::percent(digits(percent)))}</span>
                {button(Glyph::Plus, words::larger(), still, move || look.enlarge(true))}
                <button
                    class="button button--quiet viewer__button"
                    type="button"
                    disabled=still
                    aria-pressed=move || (look.zoom.get() == Zoom::Fit).to_string()
                    on:click=move |_| look.zoom.set(Zoom::Fit)
                >
                    {words::fit()}
                </button>
                {button(Glyph::Turn, words::turn(), still, move || look.turn(true))}
            </div>
            {move || download(look)}
        </div>
    }
    .into_any()
}

fn button(
    glyph: Glyph,
    label: &'static str,
    disabled: impl Fn() -> bool + Copy + Send + Sync + 'static,
    press: impl Fn() + 'static,
) -> AnyView {
    // One that has the focus keeps it: it is not taken away, it says that there is nothing further.
    view! {
        <button
            class="button button--quiet viewer__button"
            type="button"
            title=label
            aria-disabled=move || disabled().then_some("true")
            on:click=move |_| {
                if !disabled() {
                    press();
                }
            }
        >
            <Icon glyph/>
            <span class="visually-hidden">{label}</span>
        </button>
    }
    .into_any()
}

fn name(look: Look) -> Option<AnyView> {
    let file = look.file()?;
    let label = file.label.map(|label| view! { <span class="viewer__label"><Untranslated text=label/></span> });
    Some(
        view! {
            {label}
            <span class="viewer__file"><FileName name=file.document.name/></span>
            <span class="viewer__size num">{bytes(file.document.size)}</span>
        }
        .into_any(),
    )
}

fn download(look: Look) -> Option<AnyView> {
    let href = address::document(look.file()?.document.id);
    Some(
        view! {
            <a class="button button--secondary viewer__download" href=href rel="external" download>
                <Icon glyph=Glyph::Download/> {words::download_file()}
            </a>
        }
        .into_any(),
    )
}
