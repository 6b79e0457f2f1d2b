//! Following a ticket: when the desk rings, the page is read again as the server draws it now, and takes the place of what
//! is shown. A call shakes the phone.

use super::dom;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomParser, Element, EventSource, Response, SupportedType, VisibilityState};

/// Where there is no line to the desk, the page is read so often, in milliseconds.
const ASK_EVERY: i32 = 20_000;
/// How the phone shakes: on, off, on … in milliseconds.
const SHAKE: [u32; 5] = [400, 200, 400, 200, 800];

struct Following {
    shown: Element,
    address: String,
    reading: Cell<bool>,
    again: Cell<bool>,
}

/// Follows until nothing can happen to the ticket any more.
pub fn start() {
    let Some(shown) = dom::first(None, "[data-follow]") else { return };
    let address = dom::data(&shown, "follow");
    if address.is_empty() || !dom::once(&shown, "following") {
        return;
    }
    let following = Rc::new(Following { shown, address, reading: Cell::default(), again: Cell::default() });
    following.listen();
    let (asking, looking) = (following.clone(), following);
    let ask = Closure::<dyn Fn()>::new(move || asking.read());
    if let Some(window) = web_sys::window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(ask.as_ref().unchecked_ref(), ASK_EVERY);
    }
    ask.forget();
    if let Some(document) = dom::document() {
        // A phone that was in a pocket is read at once.
        dom::listen(&document, "visibilitychange", move |_| looking.read());
    }
}

impl Following {
    /// The browser opens the line again by itself when it breaks.
    fn listen(self: &Rc<Self>) {
        let Ok(source) = EventSource::new(&self.address) else { return };
        for event in ["open", "place"] {
            let following = self.clone();
            dom::listen(&source, event, move |_| following.read());
        }
    }

    fn read(self: &Rc<Self>) {
        let hidden = dom::document().is_some_and(|document| document.visibility_state() == VisibilityState::Hidden);
        let called = dom::data(&self.shown, "state") == "called";
        // A hidden page is read all the same, for it has to shake when it is called; after that it can wait.
        if self.is_over() || (hidden && called) {
            return;
        }
        if self.reading.replace(true) {
            self.again.set(true);
            return;
        }
        let following = self.clone();
        spawn_local(async move {
            loop {
                following.again.set(false);
                let read = following.take_over().await;
                if read.is_none() || !following.again.get() {
                    break;
                }
            }
            following.reading.set(false);
        });
    }

    fn is_over(&self) -> bool {
        dom::data(&self.shown, "follow").is_empty()
    }

    /// What the server draws now. A page that cannot be had leaves what is shown, with the time it is from.
    async fn take_over(&self) -> Option<()> {
        let window = web_sys::window()?;
        let address = window.location().pathname().ok()?;
        let response: Response = JsFuture::from(window.fetch_with_str(&address)).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
        let page = DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()?;
        let fresh = dom::first(Some(&page.document_element()?), "[data-state]")?;
        let (before, now) = (dom::data(&self.shown, "state"), dom::data(&fresh, "state"));
        dom::document()?.set_title(&page.title());
        self.shown.set_class_name(&fresh.class_name());
        for name in ["follow", "state"] {
            let _ = self.shown.set_attribute(&format!("data-{name}"), &dom::data(&fresh, name));
        }
        self.swap(&fresh);
        if now == "called" && before != now {
            shake();
        }
        Some(())
    }

    /// Part by part, and only what differs: what is read out is read out once, and nobody's focus is lost for nothing.
    fn swap(&self, fresh: &Element) {
        let (old, new) = (self.shown.children(), fresh.children());
        if old.length() != new.length() {
            self.shown.set_inner_html(&fresh.inner_html());
            return;
        }
        for (old, new) in (0..old.length()).filter_map(|index| Some((old.item(index)?, new.item(index)?))) {
            if old.outer_html() != new.outer_html() {
                if old.tag_name() == new.tag_name() && old.class_name() == new.class_name() {
                    old.set_inner_html(&new.inner_html());
                } else {
                    let _ = old.replace_with_with_node_1(&new);
                }
            }
        }
    }
}

fn shake() {
    let Some(window) = web_sys::window() else { return };
    let pattern: js_sys::Array = SHAKE.iter().map(|span| JsValue::from(*span)).collect();
    // Phones that cannot, and pages that were never touched, stay still.
    let _ = window.navigator().vibrate_with_pattern(&pattern);
}
