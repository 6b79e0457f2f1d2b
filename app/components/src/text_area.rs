use leptos::prelude::*;

use crate::text::{form, number};
use crate::{FieldFrame, OptionalText, described_by};

/// Several lines of text. The limit is said in the hint; it never cuts what is typed.
#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    /// Longest accepted text in characters.
    #[prop(optional)]
    max: Option<u32>,
    #[prop(default = 5)] rows: u16,
) -> impl IntoView {
    let limit = max.map(|max| form::characters_limit(number(max.into())));
    let hint = match (hint.shown(), limit) {
        (Some(hint), Some(limit)) => Some(format!("{hint} {limit}")),
        (hint, limit) => hint.or(limit),
    };
    let describedby = described_by(&name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <FieldFrame name=name.clone() label hint error optional heading>
            <textarea
                class="input input--area"
                id=name.clone()
                name=name
                rows=rows.to_string()
                dir="auto"
                data-max=max.map(|max| max.to_string())
                aria-describedby=describedby
                aria-invalid=invalid
            >
                {value.0.unwrap_or_default()}
            </textarea>
        </FieldFrame>
    }
}
