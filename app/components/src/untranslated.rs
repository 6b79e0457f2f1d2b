use leptos::prelude::*;

use crate::text::lang_of;

/// Words that are shown as they were written: a title, a label, a name. Persian ones keep to themselves in an English
/// line and say their language; words of ours, which are the page's own, stand as they are.
#[component]
pub fn Untranslated(#[prop(into)] text: String) -> impl IntoView {
    match lang_of(&text) {
        Some(tag) => view! { <bdi lang=tag>{text}</bdi> }.into_any(),
        None => text.into_any(),
    }
}
