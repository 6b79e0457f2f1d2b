use leptos::prelude::*;

use crate::Untranslated;

/// Words behind a line, opened without a script.
#[component]
pub fn Details(#[prop(into)] summary: String, #[prop(optional)] open: bool, children: Children) -> impl IntoView {
    view! {
        <details class="details" open=open>
            <summary class="details__summary"><Untranslated text=summary/></summary>
            <div class="details__body">{children()}</div>
        </details>
    }
}
