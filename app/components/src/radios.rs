use leptos::prelude::*;

use crate::choice::ChoiceGroup;
use crate::{Choice, OptionalText};

/// One of several.
#[component]
pub fn Radios(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    /// Value of the chosen option.
    #[prop(optional, into)]
    value: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    /// Beside each other where there is room; for two or three short options.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let class = if inline { "choices choices--inline" } else { "choices" };
    let values = value.0.into_iter().collect();
    view! { <ChoiceGroup several=false name label choices hint error values optional heading class/> }
}
