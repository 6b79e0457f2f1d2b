use leptos::prelude::*;

use crate::text::{common, lang_of};
use crate::{Choice, FieldFrame, OptionalText, described_by};

/// One of many, for staff and for long known lists. Radios are easier to use where they fit.
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    /// Words of the empty first option.
    #[prop(optional, into)]
    empty: OptionalText,
) -> impl IntoView {
    let describedby = described_by(&name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let empty = empty.0.unwrap_or_else(|| common::choose_one().to_owned());
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = value.0.as_deref() == Some(choice.value.as_str());
            let lang = lang_of(&choice.label);
            view! { <option value=choice.value selected=selected lang=lang>{choice.label}</option> }
        })
        .collect_view();
    view! {
        <FieldFrame name=name.clone() label hint error optional heading>
            <select class="input input--select" id=name.clone() name=name aria-describedby=describedby aria-invalid=invalid>
                <option value="">{empty}</option>
                {options}
            </select>
        </FieldFrame>
    }
}
