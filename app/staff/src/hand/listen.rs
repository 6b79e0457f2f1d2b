//! Hears the keys of the whole page.

use super::Hand;
use super::fires::{Around, Fired, Pressed, fires};
use crate::browser;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::time::Duration;

/// How long the lead waits for its second key.
const PATIENCE: Duration = Duration::from_millis(1500);
/// Where the officer's arrangement of the keys is kept.
const KEPT: &str = "pishkhan.keys";

/// What is written into, or belongs to a form being filled in. Boxes are not: nothing is written into them.
const TYPING: &str = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, \
                      [contenteditable]:not([contenteditable=false]), #verb-form";
/// What Enter presses.
const CONTROL: &str = "a[href], button, summary, input";

impl Hand {
    /// In the browser only: on the server effects do not run.
    pub fn listen(self) {
        let led = StoredValue::new(0_u32);
        Effect::new(move |_| {
            if let Some(kept) = browser::kept(KEPT) {
                self.keys.set(super::keys::Keys::parse(&kept));
            }
            let listener = window_event_listener(ev::keydown, move |event| self.hear(&event, led));
            on_cleanup(move || listener.remove());
        });
    }

    /// Changes the arrangement of the keys, and keeps it.
    pub fn arrange<T>(self, change: impl FnOnce(&mut super::keys::Keys) -> T) -> T {
        let mut keys = self.keys.get_untracked();
        let answer = change(&mut keys);
        browser::keep(KEPT, &keys.kept());
        self.keys.set(keys);
        answer
    }

    /// `led` is odd between the lead and its second key.
    fn hear(self, event: &KeyboardEvent, led: StoredValue<u32>) {
        let code = event.code();
        // Shift and its kin are pressed before what they go with.
        if event.default_prevented() || browser::is_signing_in() || is_modifier(&code) {
            return;
        }
        let (shift, ctrl, alt, meta) = (event.shift_key(), event.ctrl_key(), event.alt_key(), event.meta_key());
        let composing = event.is_composing();
        let pressed = Pressed { code: &code, shift, ctrl, alt, meta, composing, repeat: event.repeat() };
        let around = self.around(event, led.get_value() % 2 == 1);
        let fired = self.keys.with_untracked(|keys| fires(keys, &pressed, &around));
        if around.led {
            led.update_value(|led| *led += 1);
        }
        match fired {
            Fired::Nothing => return,
            Fired::Lead => {
                led.update_value(|led| *led += 1);
                let mine = led.get_value();
                // Without a clock it waits for ever, which the next key ends.
                let _ = set_timeout(
                    move || {
                        if led.try_get_value() == Some(mine) {
                            led.set_value(mine + 1);
                        }
                    },
                    PATIENCE,
                );
            }
            Fired::Act(act) => self.perform(act),
        }
        event.prevent_default();
    }

    fn around(self, event: &KeyboardEvent, led: bool) -> Around {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let within = |selector| target.as_ref().is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))));
        Around {
            typing: within(TYPING),
            on_control: within(CONTROL),
            list: self.at_list.get_untracked(),
            case: self.open.get_untracked().is_some(),
            form: untrack(|| self.work.open_verb()).is_some(),
            overlay: self.overlay.get_untracked().is_some(),
            led,
        }
    }
}

fn is_modifier(code: &str) -> bool {
    ["Shift", "Control", "Alt", "Meta"].iter().any(|name| code.starts_with(name))
}
