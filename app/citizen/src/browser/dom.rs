//! The few things asked of the document.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement};

/// The page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// All elements that fit the selector, inside `root` or in the whole page.
pub fn all(root: Option<&Element>, selector: &str) -> Vec<Element> {
    let list = match root {
        Some(root) => root.query_selector_all(selector),
        None => document().map_or(Err(wasm_bindgen::JsValue::NULL), |document| document.query_selector_all(selector)),
    };
    let Ok(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// The first element that fits.
pub fn first(root: Option<&Element>, selector: &str) -> Option<Element> {
    all(root, selector).into_iter().next()
}

/// Listens for as long as the page lives.
pub fn listen(target: &EventTarget, event: &str, heard: impl FnMut(Event) + 'static) {
    let heard = Closure::<dyn FnMut(Event)>::new(heard);
    // A browser that refuses leaves the page as it is without a script.
    let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}

/// Whether this is the first time that `name` is done to the element.
pub fn once(element: &Element, name: &str) -> bool {
    let mark = format!("data-{name}-on");
    !element.has_attribute(&mark) && element.set_attribute(&mark, "").is_ok()
}

/// A `data-` attribute, empty when it is not there.
pub fn data(element: &Element, name: &str) -> String {
    element.get_attribute(&format!("data-{name}")).unwrap_or_default()
}

/// Shows or hides an element.
pub fn set_hidden(element: &Element, hidden: bool) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        element.set_hidden(hidden);
    }
}

/// Where an event happened.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
