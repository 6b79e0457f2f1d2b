//! Fields that hang on other fields of the page: shown as soon as the answer is given.

use super::dom;
use crate::reveal::holds;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Looks after every change.
pub fn start() {
    let Some(document) = dom::document() else { return };
    if document.document_element().is_some_and(|root| dom::once(&root, "reveal")) {
        dom::listen(&document, "input", |_| show());
        dom::listen(&document, "change", |_| show());
    }
    show();
}

fn show() {
    for field in dom::all(None, "[data-shown-when]") {
        let shown = holds(&dom::data(&field, "shown-when"), &values);
        let _ = field.class_list().toggle_with_force("revealed--not", !shown);
    }
}

/// What stands in the inputs of this name, as it would be posted.
fn values(name: &str) -> Vec<String> {
    // Names hold letters, digits, dots, `_` and `-` only.
    dom::all(None, &format!("[name=\"{name}\"]")).iter().filter_map(value).collect()
}

fn value(element: &Element) -> Option<String> {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let chosen = !matches!(input.type_().as_str(), "radio" | "checkbox") || input.checked();
        return (chosen && input.type_() != "file").then(|| input.value());
    }
    if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        return Some(select.value());
    }
    element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value)
}
