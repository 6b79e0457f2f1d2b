//! The little that is done to the page by hand: where the focus goes, and what an input holds. Called by effects and
//! listeners only, which the server never runs.

use domain::id::DocumentId;
use leptos::prelude::{document, request_animation_frame, set_timeout, window};
use leptos::wasm_bindgen::JsCast;
use std::time::Duration;
use web_sys::{
    Element, Event, FormData, HtmlDialogElement, HtmlDocument, HtmlElement, HtmlFormElement, HtmlImageElement,
    HtmlInputElement, HtmlTextAreaElement, MouseEvent, UrlSearchParams,
};

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

/// Does it when the page has been painted as it stands now. In a window that nobody sees, that is when it is seen.
pub fn after_picture(then: impl FnOnce() + 'static) {
    // A page that is going away draws nothing any more.
    let _ = request_animation_frame(move || {
        // Without a clock the page is going away, too.
        let _ = set_timeout(then, Duration::ZERO);
    });
}

/// Moves the focus to what has been there for a while, before the next key is heard.
pub fn focus_now(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        focus_on(&element);
    }
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

/// What stands in the input with this id.
pub fn value_of(id: &str) -> Option<String> {
    let input = document().get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
    Some(input.value())
}

/// What stands before the caret in the text area with this id.
pub fn before_caret(id: &str) -> Option<String> {
    let area = area(id)?;
    let caret = area.selection_end().ok()??;
    // The browser counts in units of UTF-16.
    let units: Vec<u16> = area.value().encode_utf16().take(caret as usize).collect();
    Some(String::from_utf16_lossy(&units))
}

/// Puts text in the place of so many characters before the caret, as if it had been typed.
pub fn replace_before_caret(id: &str, characters: usize, text: &str) {
    let (Some(area), Some(before)) = (area(id), before_caret(id)) else { return };
    let end = before.encode_utf16().count();
    let kept = before.chars().count().saturating_sub(characters);
    let start = before.chars().take(kept).map(char::len_utf16).sum::<usize>();
    let position = |units: usize| u32::try_from(units).unwrap_or(u32::MAX);
    focus_on(&area);
    // Where the browser refuses, nothing is replaced and what was typed stays.
    let _ = area.set_range_text_with_start_and_end(text, position(start), position(end));
    let caret = position(start + text.encode_utf16().count());
    let _ = area.set_selection_range(caret, caret);
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict("input", &init) {
        let _ = area.dispatch_event(&event);
    }
}

fn area(id: &str) -> Option<HtmlTextAreaElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
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

/// Moves the focus to a heading that has just come, and to the beginning of what stands under it.
pub fn land(id: &str) {
    let id = id.to_owned();
    // A page that is going away draws nothing any more.
    let _ = request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            if let Ok(Some(frame)) = element.closest("[data-scrolls]") {
                frame.set_scroll_top(0);
            }
            focus_on(&element);
        }
    });
}

/// Brings the element into sight; the focus stays where it is.
pub fn show(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_bool(false);
    }
}

/// Whether the element is there and not hidden by the width of the window.
pub fn is_shown(id: &str) -> bool {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.offset_parent().is_some())
}

/// How far the page is scrolled.
pub fn scrolled() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Scrolls the page to where it was, once it has been drawn.
pub fn scroll_to(y: f64) {
    // A page that is going away draws nothing any more.
    let _ = request_animation_frame(move || window().scroll_to_with_x_and_y(0.0, y));
}

/// Puts HTML of ours into the element with this id; false where there is no such element.
pub fn redraw(id: &str, html: &str) -> bool {
    let element = document().get_element_by_id(id);
    element.inspect(|element| element.set_inner_html(html)).is_some()
}

/// Presses the button of the form inside the element with this id.
pub fn send(id: &str) {
    let form = document().query_selector(&format!("#{id} form")).ok().flatten();
    if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
        // Invalid is what the server says: our forms have `novalidate`.
        let _ = form.request_submit();
    }
}

/// Posts these pairs as a form of ours does, and goes where it leads.
pub fn post(address: &str, pairs: &[(&str, String)]) {
    let made = |tag: &str| document().create_element(tag).ok();
    let Some(form) = made("form").and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
    form.set_method("post");
    form.set_action(address);
    for (name, value) in pairs {
        let Some(input) = made("input").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
        input.set_type("hidden");
        input.set_name(name);
        input.set_value(value);
        let _ = form.append_child(&input);
    }
    // Only a form of the page can be sent.
    if let Some(body) = document().body()
        && body.append_child(&form).is_ok()
    {
        let _ = form.submit();
    }
}

/// Somebody who has not signed in yet has no desk to work at.
pub fn is_signing_in() -> bool {
    window().location().pathname().is_ok_and(|path| path.starts_with("/desk/sign-in"))
}

/// What this browser keeps under a name.
pub fn kept(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(name).ok()?
}

/// Keeps something in this browser. One that keeps nothing forgets with the page, which is all that is lost.
pub fn keep(name: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(name, value);
    }
}

/// What this tab keeps under a name.
pub fn kept_for_visit(name: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(name).ok()?
}

/// Keeps something as long as the tab is open.
pub fn keep_for_visit(name: &str, value: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.set_item(name, value);
    }
}

/// The value of a `data-` attribute of the whole page.
pub fn page_data(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(&format!("data-{name}"))
}

/// Sets a `data-` attribute of the whole page.
pub fn set_page_data(name: &str, value: &str) {
    if let Some(page) = document().document_element() {
        let _ = page.set_attribute(&format!("data-{name}"), value);
    }
}

/// Keeps something that the server reads with every page.
pub fn set_cookie(line: &str) {
    if let Ok(document) = document().dyn_into::<HtmlDocument>() {
        let _ = document.set_cookie(line);
    }
}

/// Opens a dialog over everything; the browser keeps the focus in it and gives it back.
pub fn open_dialog(id: &str) {
    let dialog = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
    if let Some(dialog) = dialog.filter(|dialog| !dialog.open()) {
        // One that cannot be opened is not there for anybody.
        let _ = dialog.show_modal();
    }
}

/// A click that asks for nothing special, such as another window.
pub fn is_plain_click(event: &MouseEvent) -> bool {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    event.button() == 0 && !held && !event.default_prevented()
}

/// The document of the file whose link was clicked, unless the click asks for a window of its own.
pub fn file_clicked(event: &MouseEvent) -> Option<DocumentId> {
    let clicked: Element = event.target().filter(|_| is_plain_click(event))?.dyn_into().ok()?;
    clicked.closest("a[data-file]").ok().flatten()?.get_attribute("data-file")?.parse().ok()
}

/// The room inside the element with this id.
pub fn inner_size(id: &str) -> Option<(u32, u32)> {
    let element = document().get_element_by_id(id)?;
    Some((element.client_width().try_into().ok()?, element.client_height().try_into().ok()?))
}

/// The own size of the picture that has just been read.
pub fn natural_size(event: &Event) -> Option<(u32, u32)> {
    let picture = event.target()?.dyn_into::<HtmlImageElement>().ok()?;
    Some((picture.natural_width(), picture.natural_height()))
}

/// Whether this browser shows a PDF inside a page; those that do not say are asked to try.
pub fn shows_pdf() -> bool {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &"pdfViewerEnabled".into()).ok().and_then(|shows| shows.as_bool()).unwrap_or(true)
}

/// Whether the page is read from right to left.
pub fn is_rtl() -> bool {
    document().document_element().is_some_and(|page| page.get_attribute("dir").as_deref() == Some("rtl"))
}

/// Closes a dialog.
pub fn close_dialog(id: &str) {
    let dialog = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
    if let Some(dialog) = dialog {
        dialog.close();
    }
}

/// Hands something to the browser that it sends even when the page is gone; false when it is too much. Nothing is heard
/// of what came of it.
pub fn say_while_leaving(address: &str, words: &str) -> bool {
    window().navigator().send_beacon_with_opt_str(address, Some(words)).unwrap_or(false)
}

/// Asks people whether they mean to leave the page, in words of the browser's.
pub fn ask_to_stay(event: &Event) {
    event.prevent_default();
    if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>() {
        // Older browsers ask when there is something to say.
        event.set_return_value("?");
    }
}

/// A name that no other tab has.
pub fn new_name() -> String {
    window().crypto().map_or_else(|_| "tab".to_owned(), |crypto| crypto.random_uuid())
}
