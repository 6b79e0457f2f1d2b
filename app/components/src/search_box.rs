use leptos::prelude::*;

use crate::text::common;
use crate::{Glyph, Icon, OptionalText};

/// One field that searches, with its own button.
#[component]
pub fn SearchBox(
    #[prop(into)] action: String,
    /// What is searched; read by everybody: «جست‌وجوی خدمت».
    #[prop(into)]
    label: String,
    #[prop(default = "q")] name: &'static str,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    /// The label is for screen readers only (in a header).
    #[prop(optional)]
    label_hidden: bool,
) -> impl IntoView {
    let id = format!("search-{name}");
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    view! {
        <form class="search-box" method="get" action=action role="search" novalidate=true>
            <label class=if label_hidden { "visually-hidden" } else { "search-box__label" } for=id.clone()>{label}</label>
            {hint
                .shown()
                .map(|hint| view! { <p class="field__hint" id=hint_id.clone()>{hint}</p> })}
            <div class="search-box__row">
                <input
                    class="input search-box__input"
                    type="search"
                    id=id
                    name=name
                    enterkeyhint="search"
                    autocomplete="off"
                    value=value.0
                    aria-describedby=hint_id.clone()
                />
                <button class="button search-box__button" type="submit">
                    <Icon glyph=Glyph::Search/>
                    <span>{common::search()}</span>
                </button>
            </div>
        </form>
    }
}
