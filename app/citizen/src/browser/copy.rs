//! Copying a code: what is shown has Persian digits in groups, what is copied is what machines read.

use super::dom;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event};

/// The copy button, and copying by selection.
pub fn start() {
    for button in dom::all(None, "[data-copy-button]") {
        dom::set_hidden(&button, false);
        if dom::once(&button, "copy") {
            let pressed = button.clone();
            dom::listen(&button, "click", move |_| copy_first(&pressed));
        }
    }
    let Some(document) = dom::document() else { return };
    if let Some(root) = document.document_element()
        && dom::once(&root, "copy")
    {
        dom::listen(&document, "copy", |event| copy_selected(&event));
    }
}

fn copy_first(button: &Element) {
    let Some(code) = dom::first(None, ".tracking-code[data-copy]") else { return };
    let Some(window) = web_sys::window() else { return };
    let _ = window.navigator().clipboard().write_text(&dom::data(&code, "copy"));
    if let Some(label) = dom::first(Some(button), "span") {
        label.set_text_content(Some(&dom::data(button, "done")));
    }
}

/// A selection that lies within one code is copied as that code.
fn copy_selected(event: &Event) {
    let code = web_sys::window()
        .and_then(|window| window.get_selection().ok().flatten())
        .and_then(|selection| selection.anchor_node())
        .and_then(|node| node.parent_element())
        .and_then(|element| element.closest("[data-copy]").ok().flatten());
    let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    if let (Some(code), Some(clipboard)) = (code, clipboard)
        && clipboard.set_data("text/plain", &dom::data(&code, "copy")).is_ok()
    {
        event.prevent_default();
    }
}
