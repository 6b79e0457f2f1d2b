use leptos::prelude::*;

use crate::choice::choice_id;
use crate::text::form;
use crate::{Choice, GroupFrame, OptionalText};

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
    let hint = hint.shown().unwrap_or_else(|| form::choose_several().to_owned());
    let invalid = error.is_some().then_some("true");
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = choice_id(&name, index);
            let checked = values.contains(&choice.value);
            let hint = choice.hint.shown().map(|hint| (format!("{id}-item-hint"), hint));
            view! {
                <div class="choice">
                    <input
                        class="choice__input choice__input--box"
                        type="checkbox"
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
            <div class="choices">{options}</div>
        </GroupFrame>
    }
}
