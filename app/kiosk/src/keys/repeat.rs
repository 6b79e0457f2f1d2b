//! A key that goes on while it is held.

use leptos::ev::{MouseEvent, PointerEvent};
use leptos::leptos_dom::helpers::{IntervalHandle, TimeoutHandle, set_interval, set_timeout};
use leptos::prelude::*;
use std::time::Duration;

/// How long it is held before it goes on, and how fast then.
const HELD: Duration = Duration::from_millis(450);
const EVERY: Duration = Duration::from_millis(90);

/// The backspace: once at once, then again and again while it is held.
#[derive(Clone, Copy)]
pub(super) struct Repeat {
    waiting: StoredValue<Option<TimeoutHandle>>,
    going: StoredValue<Option<IntervalHandle>>,
}

impl Repeat {
    /// Stops by itself when the screen goes.
    pub fn new() -> Self {
        let repeat = Self { waiting: StoredValue::new(None), going: StoredValue::new(None) };
        on_cleanup(move || repeat.stop());
        repeat
    }

    pub fn pressed(self, event: &PointerEvent, act: impl Fn() + Copy + 'static) {
        event.prevent_default();
        self.stop();
        act();
        let go_on = move || {
            let going = set_interval(act, EVERY).ok();
            self.going.try_set_value(going);
        };
        self.waiting.try_set_value(set_timeout(go_on, HELD).ok());
    }

    /// A press without a pointer: a switch or a screen reader.
    pub fn clicked(event: &MouseEvent, act: impl Fn()) {
        if event.detail() == 0 {
            act();
        }
    }

    pub fn stop(self) {
        if let Some(Some(waiting)) = self.waiting.try_update_value(Option::take) {
            waiting.clear();
        }
        if let Some(Some(going)) = self.going.try_update_value(Option::take) {
            going.clear();
        }
    }
}
