//! How many characters a long text still has room for. It never cuts what is typed.

use super::dom;
use components::text::digits;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// Counts while people type.
pub fn start() {
    for frame in dom::all(None, "[data-counted]") {
        let Some(area) =
            dom::first(Some(&frame), "textarea").and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok())
        else {
            continue;
        };
        if dom::once(&frame, "counter") {
            say(&frame, &area);
            let counted = area.clone();
            dom::listen(&area, "input", move |_| say(&frame, &counted));
        }
    }
}

fn say(frame: &Element, area: &HtmlTextAreaElement) {
    let Some(line) = dom::first(Some(frame), "[data-count]") else { return };
    let Ok(max) = dom::data(area, "max").parse::<usize>() else { return };
    let typed = area.value().chars().count();
    let (words, count) = if typed <= max { ("left", max - typed) } else { ("over", typed - max) };
    line.set_text_content(Some(&dom::data(frame, words).replace("{n}", &digits(count))));
    dom::set_hidden(&line, false);
}
