use leptos::prelude::*;

use crate::choice::choice_id;
use crate::{Choice, GroupFrame, OptionalText};

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
    let invalid = error.is_some().then_some("true");
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = choice_id(&name, index);
            let checked = value.0.as_deref() == Some(choice.value.as_str());
            let hint = choice.hint.shown().map(|hint| (format!("{id}-item-hint"), hint));
            view! {
                <div class="choice">
                    <input
                        class="choice__input"
                        type="radio"
                        id=id.clone()
                        name=name.clone()
                        value=choice.value
                        checked=checked
                        aria-invalid=invalid
                        aria-describedby=hint.as_ref().map(|(id, _)| id.clone())
                    />
                    <label class="choice__label" for=id>{choice.label}</label>
                    {hint.map(|(id, hint)| view! { <p class="choice__hint" id=id>{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    view! {
        <GroupFrame name=name.clone() label hint error optional heading>
            <div class=class>{options}</div>
        </GroupFrame>
    }
}
