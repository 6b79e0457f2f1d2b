use leptos::prelude::*;

use crate::{GroupFrame, OptionalText, Untranslated};

/// One option of radios, checkboxes or a select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is submitted.
    pub value: String,
    pub label: String,
    pub hint: OptionalText,
}

impl Choice {
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: OptionalText::default() }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<OptionalText>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Id of the option at `index`: the first one carries the field's own, for the link of the error summary.
fn choice_id(name: &str, index: usize) -> String {
    if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) }
}

/// A question with its options: the frame that radios and checkboxes share.
#[component]
pub(crate) fn ChoiceGroup(
    /// Any of them, by boxes; otherwise one of them, by radios.
    several: bool,
    name: String,
    label: String,
    choices: Vec<Choice>,
    hint: OptionalText,
    error: OptionalText,
    /// Values of the chosen options.
    values: Vec<String>,
    optional: bool,
    heading: bool,
    class: &'static str,
) -> impl IntoView {
    let (behaviour, input_class) =
        if several { ("checkbox", "choice__input choice__input--box") } else { ("radio", "choice__input") };
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
                        class=input_class
                        type=behaviour
                        id=id.clone()
                        name=name.clone()
                        value=choice.value
                        checked=checked
                        aria-invalid=invalid
                        aria-describedby=hint.as_ref().map(|(id, _)| id.clone())
                    />
                    <label class="choice__label" for=id><Untranslated text=choice.label/></label>
                    {hint.map(|(id, hint)| view! { <p class="choice__hint" id=id><Untranslated text=hint/></p> })}
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
