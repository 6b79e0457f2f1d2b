//! Starting over: whoever walks away leaves nothing behind.

use components::text::kiosk as words;
use leptos::prelude::*;

/// After 45 seconds without a touch it asks, and 15 seconds later the screen is back at its beginning, in Persian. Any
/// touch cancels. The words are in the page; the script only shows them and counts.
#[island]
pub fn StartOver() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    clock::start();
}

/// The question, hidden until it is asked.
#[component]
pub(crate) fn StillThere() -> impl IntoView {
    view! {
        <div class="still-there" id="still-there" role="alertdialog" aria-labelledby="still-there-title" hidden=true>
            <div class="still-there__box">
                <h2 id="still-there-title">{words::still_there()}</h2>
                <p data-template=words::resets_in("{n}") id="still-there-count"></p>
                <button class="button" type="button">{words::still_here()}</button>
            </div>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod clock {
    use components::text::{Lang, digits, lang};
    use std::cell::Cell;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;
    use web_sys::{Document, HtmlElement, RequestInit, RequestRedirect, UrlSearchParams, Window};

    /// Seconds without a touch until it asks.
    const QUIET: u32 = 45;
    /// Seconds it waits for an answer.
    const WARNING: u32 = 15;
    const HOME: &str = "/kiosk";
    /// Where the button of the other language posts.
    const LANGUAGE: &str = "/kiosk/language";

    pub fn start() {
        let Some(window) = web_sys::window() else { return };
        let Some(document) = window.document() else { return };
        let idle = Rc::new(Cell::new(0));
        for event in ["pointerdown", "keydown", "scroll"] {
            let (idle, document) = (idle.clone(), document.clone());
            let page = document.clone();
            let touched = Closure::<dyn FnMut()>::new(move || {
                idle.set(0);
                show(&document, None);
            });
            // A browser that refuses leaves the page as it is without a script.
            let _ = page.add_event_listener_with_callback(event, touched.as_ref().unchecked_ref());
            touched.forget();
        }
        let every_second = {
            let window = window.clone();
            Closure::<dyn FnMut()>::new(move || second_passed(&window, &document, &idle))
        };
        let handler = every_second.as_ref().unchecked_ref();
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(handler, 1_000);
        every_second.forget();
    }

    fn second_passed(window: &Window, document: &Document, idle: &Cell<u32>) {
        idle.set(idle.get() + 1);
        if idle.get() >= QUIET + WARNING {
            idle.set(0);
            start_over(window);
        } else if idle.get() >= QUIET {
            show(document, Some(QUIET + WARNING - idle.get()));
        }
    }

    /// The next person finds the first screen, in Persian.
    fn start_over(window: &Window) {
        let page = window.clone();
        // Replaced, so that going back shows nothing of the person before.
        let go_home = move || drop(page.location().replace(HOME));
        match (lang() != Lang::Fa).then(|| forget_language(window)).flatten() {
            None => go_home(),
            Some(answered) => {
                // The answer's cookie comes first; without an answer the screen starts over all the same.
                let go_home = Closure::<dyn FnMut()>::new(go_home);
                let _ = answered.finally(&go_home);
                go_home.forget();
            }
        }
    }

    /// Presses «فارسی» without showing what comes back.
    fn forget_language(window: &Window) -> Option<js_sys::Promise> {
        let posted = UrlSearchParams::new_with_str("language=fa").ok()?;
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&posted);
        request.set_redirect(RequestRedirect::Manual);
        Some(window.fetch_with_str_and_init(LANGUAGE, &request))
    }

    fn show(document: &Document, left: Option<u32>) {
        let element = |id| document.get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let (Some(question), Some(count)) = (element("still-there"), element("still-there-count")) else { return };
        question.set_hidden(left.is_none());
        if let Some(left) = left {
            let template = count.get_attribute("data-template").unwrap_or_default();
            count.set_text_content(Some(&template.replace("{n}", &digits(left))));
        }
    }
}
