use leptos::prelude::*;

use crate::text::common;
use crate::{Button, ButtonGroup, ButtonKind, OptionalText};

/// Asks once more, in the page and not over it: what happens, the verb again, and a way out. Stands inside the form
/// that carries the verb out.
#[component]
pub fn ConfirmBox(
    /// «درخواست رد شود؟»
    #[prop(into)]
    title: String,
    /// The verb, as on the button that led here.
    #[prop(into)]
    confirm: String,
    #[prop(into)] cancel_href: String,
    #[prop(optional, into)] name: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    /// Cannot be taken back.
    #[prop(optional)]
    danger: bool,
    /// What exactly happens; a preview.
    children: Children,
) -> impl IntoView {
    let kind = if danger { ButtonKind::Danger } else { ButtonKind::Primary };
    view! {
        <section class="confirm-box" aria-labelledby="confirm-title">
            <h2 class="confirm-box__title" id="confirm-title">{title}</h2>
            {children()}
            <ButtonGroup>
                <Button kind name value>{confirm}</Button>
                <a href=cancel_href>{common::cancel()}</a>
            </ButtonGroup>
        </section>
    }
}
