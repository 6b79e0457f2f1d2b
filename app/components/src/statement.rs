use domain::form::raw::YES;
use leptos::prelude::*;

use crate::text::{form, lang_of};
use crate::{GroupFrame, OptionalText};

/// A text that has to be agreed to. Posts `yes`.
#[component]
pub fn Statement(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    /// What is agreed to; a blank line starts a paragraph.
    #[prop(into)]
    text: String,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional)] agreed: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let invalid = error.is_some().then_some("true");
    view! {
        <GroupFrame name=name.clone() label error heading>
            <div class="statement"><Paragraphs text/></div>
            <div class="choice">
                <input
                    class="choice__input choice__input--box"
                    type="checkbox"
                    id=name.clone()
                    name=name.clone()
                    value=YES
                    checked=agreed
                    aria-invalid=invalid
                />
                <label class="choice__label" for=name.clone()>{form::agree()}</label>
            </div>
        </GroupFrame>
    }
}

/// Free text as its writer left it: blank lines make paragraphs, and each finds its own direction.
#[component]
pub fn Paragraphs(#[prop(into)] text: String) -> impl IntoView {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| view! { <p class="user-text" dir="auto" lang=lang_of(paragraph)>{paragraph.to_owned()}</p> })
        .collect_view()
}
