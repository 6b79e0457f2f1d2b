//! Questions that are answered by a touch.

use crate::raw::{put, toggle, value, values};
use crate::visit::Visit;
use components::text::common;
use components::{Glyph, Icon, Untranslated};
use domain::form::raw::{NO, YES};
use domain::form::{ChoiceOption, InputPath};
use leptos::prelude::*;

/// One of several.
pub(super) fn choice(visit: Visit, path: &InputPath, options: &[ChoiceOption], label: &str) -> AnyView {
    let options = options.iter().map(|one| (one.value.clone(), one.label.clone(), one.hint.clone()));
    one_of(visit, path, options.collect(), label)
}

pub(super) fn yes_no(visit: Visit, path: &InputPath, label: &str) -> AnyView {
    let options = [(YES, common::yes()), (NO, common::no())];
    let options = options.map(|(value, words)| (value.to_owned(), words.to_owned(), None));
    one_of(visit, path, options.to_vec(), label)
}

fn one_of(visit: Visit, path: &InputPath, options: Vec<(String, String, Option<String>)>, label: &str) -> AnyView {
    let name = path.to_string();
    let options = options.into_iter().map(|(of, words, hint)| {
        let chosen = {
            let (name, of) = (name.clone(), of.clone());
            move || visit.raw.with(|raw| value(raw, &name) == of)
        };
        let name = name.clone();
        option("radio", chosen, words, hint, move || visit.raw.update(|raw| put(raw, &name, &of)))
    });
    view! {
        <div class="options" role="radiogroup" aria-labelledby=label.to_owned()>
            {options.collect_view()}
        </div>
    }
    .into_any()
}

/// Some of several.
pub(super) fn choices(visit: Visit, path: &InputPath, options: &[ChoiceOption], label: &str) -> AnyView {
    let name = path.to_string();
    let options = options.iter().cloned().map(|one| {
        let of = one.value;
        let chosen = {
            let (name, of) = (name.clone(), of.clone());
            move || visit.raw.with(|raw| values(raw, &name).contains(&of.as_str()))
        };
        let name = name.clone();
        option("checkbox", chosen, one.label, one.hint, move || visit.raw.update(|raw| toggle(raw, &name, &of)))
    });
    view! {
        <div class="options" role="group" aria-labelledby=label.to_owned()>
            {options.collect_view()}
        </div>
    }
    .into_any()
}

/// One large answer. Chosen or not is said by a mark too, never by colour alone.
pub(super) fn option(
    role: &'static str,
    chosen: impl Fn() -> bool + Clone + Send + Sync + 'static,
    words: String,
    hint: Option<String>,
    press: impl Fn() + 'static,
) -> AnyView {
    let marked = chosen.clone();
    view! {
        <button
            type="button"
            class="option"
            role=role
            aria-checked=move || if chosen() { "true" } else { "false" }
            on:click=move |_| press()
        >
            <span class="option__mark" aria-hidden="true">{move || marked().then(|| view! { <Icon glyph=Glyph::Check/> })}</span>
            <span class="option__words">
                <Untranslated text=words/>
                {hint.map(|hint| view! { <span class="hint"><Untranslated text=hint/></span> })}
            </span>
        </button>
    }
    .into_any()
}
