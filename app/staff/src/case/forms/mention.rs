//! `@` in what colleagues write to each other: names to go on with, under the text.

use crate::browser;
use components::text::alert as words;
use domain::alert::{being_typed, fitting};
use domain::organisation::Colleague;
use leptos::prelude::*;

/// The text area with the id `name`, and the names that go on with what is being typed in it.
pub fn mentions(name: &'static str, colleagues: Vec<Colleague>, area: AnyView) -> AnyView {
    let typed = RwSignal::new(None::<String>);
    let look = move || {
        let before = browser::before_caret(name);
        typed.set(before.as_deref().and_then(being_typed).map(str::to_owned));
    };
    let offer = move || typed.with(|typed| typed.as_ref().map(|typed| fitting(typed, &colleagues)).unwrap_or_default());
    let button = move |colleague: Colleague| {
        let whole = format!("@{} ", colleague.name);
        let choose = move |_| {
            let replaced = typed.with_untracked(|typed| typed.as_ref().map_or(0, |typed| typed.chars().count() + 1));
            browser::replace_before_caret(name, replaced, &whole);
            typed.set(None);
        };
        view! {
            <button class="button button--quiet" type="button" on:click=choose><bdi>{colleague.name}</bdi></button>
        }
    };
    view! {
        <div class="mentions" on:input=move |_| look() on:keyup=move |_| look()>
            {area}
            <div class="mentions__offer" role="group" aria-label=words::mention_offered() aria-live="polite">
                {move || offer().into_iter().map(button).collect_view()}
            </div>
        </div>
    }
    .into_any()
}
