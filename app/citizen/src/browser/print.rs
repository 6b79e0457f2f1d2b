//! Buttons that print. Hidden without a script, when they could not.

use super::dom;

/// Shows them and lets them print.
pub fn start() {
    for button in dom::all(None, "[data-print-button]") {
        dom::set_hidden(&button, false);
        if dom::once(&button, "print") {
            dom::listen(&button, "click", |_| {
                let _ = web_sys::window().map(|window| window.print());
            });
        }
    }
}
