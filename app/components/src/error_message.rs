use leptos::prelude::*;

use crate::Untranslated;
use crate::text::{common, digits};

/// What is wrong, beside the field. Tied to the control by its id: `{name}-error`.
#[component]
pub fn ErrorMessage(#[prop(into)] id: String, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <p class="error-message" id=id>
            <span class="visually-hidden">{common::error_prefix()} " "</span>
            <Untranslated text=digits(text)/>
        </p>
    }
}
