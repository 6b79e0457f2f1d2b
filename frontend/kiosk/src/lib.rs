#![doc = include_str!("../README.md")]

mod beat;
mod browser;
mod call;
mod change;
mod clock;
mod core;
mod entry;
mod fingerprint;
mod flush;
mod give;
mod js;
mod keep;
mod keys;
mod lease;
mod lock;
mod measure;
mod online;
mod print;
mod seal;
mod snapshot;
mod sound;
mod store;
mod updates;

use crate::core::Core;
use kiosk::{Display, Kiosk, Standing};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

/// Called once by `start.js`, after the module has been loaded.
#[wasm_bindgen]
pub fn begin() {
    console_error_panic_hook::set_once();
    // Before anything is said: the browser has to say what the page says.
    components::text::fix_language_of_page();
    leptos::mount::mount_to_body(|| {
        // Signals live as long as the page.
        let core = Core::new();
        let awake = RwSignal::new_local(None::<Rc<browser::Browser>>);
        spawn_local(wake(core, awake));
        move || {
            awake.get().map(|machine| {
                if is_display() {
                    view! { <Display machine/> }.into_any()
                } else {
                    view! { <Kiosk machine/> }.into_any()
                }
            })
        }
    });
}

async fn wake(core: Rc<Core>, awake: RwSignal<Option<Rc<browser::Browser>>, LocalStorage>) {
    let browser = browser::Browser::wake(core.clone()).await;
    // What cannot be read is not there: the device asks to be paired, and says why it cannot when it is.
    let _ = snapshot::recall(&core).await;
    if core.wake_up().await.is_err() {
        core.state.standing.set(Standing::Unpaired);
    }
    let _ = print::recall(&core).await;
    awake.set(Some(Rc::new(browser)));

    updates::follow(&core);
    spawn_local(beat::persist());
    spawn_local(flush::run(core.clone()));
    spawn_local(beat::run(core.clone()));
    if let Ok(window) = js::window() {
        let cut = core.clone();
        js::on(&window, "offline", move || cut.tell_connected(false));
        js::on(&window, "online", move || core.wake_flusher());
    }
}

/// One page, two roots: the hall's displays have addresses of their own.
fn is_display() -> bool {
    let path = js::window().and_then(|window| window.location().pathname());
    path.is_ok_and(|path| path.starts_with("/display"))
}
