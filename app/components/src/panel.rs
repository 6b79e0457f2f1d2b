use leptos::prelude::*;

/// The confirmation: what happened and the one thing to keep. No links inside.
#[component]
pub fn Panel(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class="panel">
            <h1 class="panel__title">{title}</h1>
            <div class="panel__body">{children()}</div>
        </div>
    }
}
