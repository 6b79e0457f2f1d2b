use domain::form::InputPath;
use leptos::prelude::*;

use crate::OptionalText;

/// Name of the hidden input that makes sending twice the same as sending once. The underscore keeps it apart from
/// fields of service forms (`domain::form::raw`).
pub const IDEMPOTENCY_FIELD: &str = "_key";

/// A form that changes something: POST, `novalidate` (the server words the problems), and a first, unseen submit
/// button so that Enter means «go on» even where the page's first visible button removes a row.
#[component]
pub fn PostForm(
    #[prop(into)] action: String,
    /// Made by the server when the page was rendered.
    #[prop(optional, into)]
    key: OptionalText,
    /// Carries files.
    #[prop(optional)]
    multipart: bool,
    /// Other hidden inputs: name and value.
    #[prop(optional)]
    hidden: Vec<(String, String)>,
    children: Children,
) -> impl IntoView {
    let enctype = if multipart { "multipart/form-data" } else { "application/x-www-form-urlencoded" };
    view! {
        <form class="form" method="post" action=action enctype=enctype novalidate=true accept-charset="utf-8">
            <button class="form__enter" type="submit" tabindex="-1" aria-hidden="true"></button>
            {key.shown().map(|key| view! { <input type="hidden" name=IDEMPOTENCY_FIELD value=key/> })}
            {hidden
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
                .collect_view()}
            {children()}
        </form>
    }
}

/// Name of a part of a compound input: `birth.day`.
pub(crate) fn part(name: &str, part: &str) -> String {
    InputPath::new(name).part(part).as_str().to_owned()
}
