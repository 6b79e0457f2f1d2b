use leptos::prelude::*;

use crate::text::common;
use crate::{ErrorMessage, OptionalText, Untranslated};

/// Ids of the hint and the error of the field `name`, for the control's `aria-describedby`.
#[must_use]
pub fn described_by(name: &str, has_hint: bool, has_error: bool) -> Option<String> {
    match (has_hint, has_error) {
        (true, true) => Some(format!("{name}-hint {name}-error")),
        (true, false) => Some(format!("{name}-hint")),
        (false, true) => Some(format!("{name}-error")),
        (false, false) => None,
    }
}

/// Label, hint and error around one control, whose id is `name`.
#[component]
pub fn FieldFrame(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    /// Adds «(اختیاری)»; what is required carries no mark.
    #[prop(optional)]
    optional: bool,
    /// The label is the page's only heading: one question on the page.
    #[prop(optional)]
    heading: bool,
    children: Children,
) -> impl IntoView {
    let class = if error.is_some() { "field field--error" } else { "field" };
    let label = view! { <label class="field__label" for=name.clone()><Label text=label optional/></label> };
    let label = if heading { view! { <h1 class="field__heading">{label}</h1> }.into_any() } else { label.into_any() };
    view! {
        <div class=class>
            {label} <Hint name=name.clone() hint/> <FieldError name=name.clone() error/> {children()}
        </div>
    }
}

/// Legend, hint and error around several controls that are one question.
#[component]
pub fn GroupFrame(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    children: Children,
) -> impl IntoView {
    let class = if error.is_some() { "field field--error" } else { "field" };
    let describedby = described_by(&name, hint.is_some(), error.is_some());
    let words = view! { <Label text=label optional/> };
    let legend = if heading { view! { <h1 class="field__heading">{words}</h1> }.into_any() } else { words.into_any() };
    view! {
        <fieldset class=class aria-describedby=describedby>
            <legend class="field__label">{legend}</legend>
            <Hint name=name.clone() hint/>
            <FieldError name=name.clone() error/>
            {children()}
        </fieldset>
    }
}

#[component]
fn Label(text: String, optional: bool) -> impl IntoView {
    view! {
        <Untranslated text/>
        {optional.then(|| view! { <span class="field__optional">" " {common::optional_mark()}</span> })}
    }
}

#[component]
fn Hint(name: String, hint: OptionalText) -> impl IntoView {
    hint.shown().map(|hint| view! { <p class="field__hint" id=format!("{name}-hint")><Untranslated text=hint/></p> })
}

#[component]
fn FieldError(name: String, error: OptionalText) -> impl IntoView {
    error.shown().map(|text| view! { <ErrorMessage id=format!("{name}-error") text/> })
}
