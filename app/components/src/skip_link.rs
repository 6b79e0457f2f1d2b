use leptos::prelude::*;

use crate::text::common;

/// The first stop of the keyboard: past the header to the content.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip-link" href="#main">{common::skip_to_content()}</a> }
}
