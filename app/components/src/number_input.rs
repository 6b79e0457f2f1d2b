use leptos::prelude::*;

use crate::text_input::width_class;
use crate::{FieldFrame, OptionalText, Untranslated, described_by};

/// A number, from left to right, with the digits' keyboard. Any digits are accepted; `type=number` is not used, for it
/// refuses Persian digits and turns with the mouse wheel.
#[component]
pub fn NumberInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    /// Unit shown after the field: «متر مربع».
    #[prop(optional, into)]
    unit: OptionalText,
    #[prop(default = 12)] length: u16,
) -> impl IntoView {
    let describedby = described_by(&name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <FieldFrame name=name.clone() label hint error optional heading>
            <div class="input-with-unit">
                <input
                    class=format!("input input--ltr {}", width_class(Some(length)))
                    id=name.clone()
                    name=name
                    type="text"
                    inputmode="numeric"
                    dir="ltr"
                    spellcheck="false"
                    autocomplete="off"
                    value=value.0
                    aria-describedby=describedby
                    aria-invalid=invalid
                />
                {unit.shown().map(|unit| view! { <span class="input-with-unit__unit"><Untranslated text=unit/></span> })}
            </div>
        </FieldFrame>
    }
}
