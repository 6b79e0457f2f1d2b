//! The little that is done to the page by hand: where the focus goes, and what an input holds. Called by effects and
//! listeners only, which the server never runs.

use leptos::prelude::{document, request_animation_frame};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, FormData, HtmlElement, UrlSearchParams};

/// Moves the focus to the element with this id, once what was just decided has been drawn.
pub fn focus(id: &str) {
    let id = id.to_owned();
    // A page that is going away draws nothing any more.
    let _ = request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            focus_on(&element);
        }
    });
}

/// Moves the focus to the first thing to fill in inside the element with this id.
pub fn focus_first_input(id: &str) {
    let selector =
        format!("#{id} form :is(input:not([type=hidden]), select, textarea), #{id} form button[type=submit]");
    // A page that is going away draws nothing any more.
    let _ = request_animation_frame(move || {
        if let Ok(Some(element)) = document().query_selector(&selector) {
            focus_on(&element);
        }
    });
}

fn focus_on(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Name and value of the input an event came from; no value for a box that is not ticked.
pub fn typed(event: &Event) -> Option<(String, Option<String>)> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let name = element.get_attribute("name")?;
    let is_box = element.get_attribute("type").as_deref() == Some("checkbox");
    let ticked = !is_box || leptos::prelude::event_target_checked(event);
    Some((name, ticked.then(|| leptos::prelude::event_target_value(event))))
}

/// What a form holds, as a browser would post it by itself. Our forms hold no files.
pub fn encoded(form: &FormData) -> String {
    UrlSearchParams::new_with_str_sequence_sequence(form).map(|fields| fields.to_string().into()).unwrap_or_default()
}

/// The id a link inside the page leads to, if the event came from one.
pub fn link_target(event: &Event) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let link = element.closest("a[href^='#']").ok()??;
    link.get_attribute("href")?.strip_prefix('#').map(str::to_owned)
}
