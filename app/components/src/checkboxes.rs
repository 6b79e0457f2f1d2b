use leptos::prelude::*;

use crate::choice::ChoiceGroup;
use crate::text::form;
use crate::{Choice, OptionalText};

/// Any of several.
#[component]
pub fn Checkboxes(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    /// «هر کدام را که درست است برگزینید» when not given.
    #[prop(optional, into)]
    hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    /// Values of the chosen options.
    #[prop(optional)]
    values: Vec<String>,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let hint = OptionalText(Some(hint.shown().unwrap_or_else(|| form::choose_several().to_owned())));
    view! { <ChoiceGroup several=true name label choices hint error values optional heading class="choices"/> }
}
