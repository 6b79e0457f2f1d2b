//! The display of a hall: the number that is called, large and spoken; the last calls; how many wait.
//!
//! `hall` decides and `picture` words what is shown, both without a browser; `scene` draws it. `watch` is the display at
//! work: `browser` asks the desk, `line` hears it ring, `voice` speaks. A browser that is started with
//! `--autoplay-policy=no-user-gesture-required` speaks at once; any other asks for one touch first.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg_attr(not(any(test, feature = "hydrate")), expect(dead_code, reason = "`watch` fills it in"))]
mod hall;
#[cfg(feature = "hydrate")]
mod line;
#[cfg_attr(not(any(test, feature = "hydrate")), expect(dead_code, reason = "`watch` fills it in"))]
mod picture;
mod scene;
#[cfg(feature = "hydrate")]
mod voice;
#[cfg(feature = "hydrate")]
mod watch;

use crate::machine::{Machine, Standing};
use crate::screens::pairing;
use components::text::queue as words;
use domain::in_person::DeviceKind;
use leptos::prelude::*;
use picture::Picture;
use scene::Scene;
use std::rc::Rc;

/// Everything that a display shows.
#[component]
pub fn Display(machine: Rc<dyn Machine>) -> impl IntoView {
    Suspend::new(display(StoredValue::new_local(machine)))
}

/// A kiosk has no use for it, so that it comes by itself.
#[lazy]
fn display(machine: StoredValue<Rc<dyn Machine>, LocalStorage>) -> AnyView {
    let machine = machine.get_value();
    let picture = RwSignal::new(Picture::default());
    let silenced = RwSignal::new(false);
    let standing = machine.state().standing;
    #[cfg(feature = "hydrate")]
    watch::start(machine.clone(), watch::Shown { picture, silenced });
    let machine = StoredValue::new_local(machine);
    // Drawn anew only when it changes, and not with every word of the machine.
    let paired = Memo::new(move |_| match standing.get() {
        Standing::Waking => None,
        Standing::Unpaired => Some(false),
        Standing::Paired(_) => Some(true),
    });
    let drawn = move || match paired.get() {
        None => ().into_any(),
        Some(false) => pairing(machine.get_value(), DeviceKind::Display),
        Some(true) => view! { <Scene picture/> <AskForTouch silenced/> }.into_any(),
    };
    drawn.into_any()
}

/// Shown while the browser keeps silent; any touch of the page ends it.
#[component]
fn AskForTouch(silenced: RwSignal<bool>) -> impl IntoView {
    move || silenced.get().then(|| view! { <p class="display__sound" role="alert">{words::touch_for_sound()}</p> })
}

#[cfg(test)]
mod tests;
