use leptos::prelude::*;

use crate::text::form;
use crate::{NumberInput, OptionalText};

/// An amount in rials; the unit stands beside the field so that nobody writes tomans.
#[component]
pub fn MoneyInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    view! { <NumberInput name label hint error value optional heading unit=form::rial_suffix() length=20/> }
}
