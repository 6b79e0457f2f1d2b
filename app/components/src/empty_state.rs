use leptos::prelude::*;

use crate::OptionalText;

/// Nothing to show: what that means and what can be done.
#[component]
pub fn EmptyState(
    #[prop(into)] title: String,
    #[prop(optional, into)] text: OptionalText,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <p class="empty-state__title">{title}</p>
            {text.shown().map(|text| view! { <p>{text}</p> })}
            {children.map(|children| children())}
        </div>
    }
}
