//! New versions of the program: fetched in the background, taken only while nobody stands here.

use crate::core::Core;
use crate::js::{Js, ask, call, get, on, window};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

thread_local! {
    /// A worker of another version has taken over; the page follows when it may.
    static CHANGED: Cell<bool> = const { Cell::new(false) };
}

/// The version of the program, as the page of the shell names it.
pub fn version() -> String {
    let root = window().ok().and_then(|window| window.document()).and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("data-version")).unwrap_or_default()
}

/// Follows a worker that takes over. The first one is no change: the page it takes over is of its version.
pub fn follow(core: &Rc<Core>) {
    let Ok(workers) = workers() else { return };
    let had_one = !get(&workers, "controller").is_null();
    let core = core.clone();
    let first = Cell::new(!had_one);
    let Ok(workers) = workers.dyn_into::<EventTarget>() else { return };
    on(&workers, "controllerchange", move || {
        if !first.replace(false) {
            CHANGED.set(true);
            take(&core);
        }
    });
}

/// Asks whether there is a newer version.
pub async fn look() {
    if let Ok(registration) = registration().await {
        let _ = ask(&registration, "update", &[]).await;
    }
}

/// Nobody stands here: the version that waits may take over.
pub async fn at_rest(core: Rc<Core>) {
    take(&core);
    if let Ok(registration) = registration().await
        && core.resting.get()
    {
        let waiting = get(&registration, "waiting");
        if waiting.is_object() {
            let _ = call(&waiting, "postMessage", &["take over".into()]);
        }
    }
}

fn take(core: &Core) {
    if core.resting.get()
        && CHANGED.get()
        && let Ok(window) = window()
    {
        let _ = window.location().reload();
    }
}

fn workers() -> Js<JsValue> {
    let workers = get(&window()?.navigator(), "serviceWorker");
    if workers.is_object() { Ok(workers) } else { Err(workers) }
}

async fn registration() -> Js<JsValue> {
    let registration = ask(&workers()?, "getRegistration", &[]).await?;
    if registration.is_object() { Ok(registration) } else { Err(registration) }
}
