//! The line on which the desk rings. Where it breaks it is opened anew, less and less often.

use super::browser::{chance, function};
use super::hall::pause_after;
use js_sys::Function;
use web_sys::EventSource;

const LIVE: &str = "/api/device/live";

/// Its closures are made once and go over to the next source.
pub struct Line {
    source: Option<EventSource>,
    rung: Function,
    broken: Function,
    /// Since it was open the last time, and milliseconds until the next one.
    attempts: u32,
    pause: i32,
}

impl Line {
    /// `rung`: something happened, or the line is there (again). `broken`: it is not.
    pub fn new(rung: impl Fn() + 'static, broken: impl Fn() + 'static) -> Self {
        Self { source: None, rung: function(rung), broken: function(broken), attempts: 0, pause: 0 }
    }

    /// Every `tick` milliseconds while the desk answers: a line that broke is opened anew.
    pub fn hold(&mut self, tick: i32) {
        match self.state() {
            EventSource::OPEN => self.attempts = 0,
            // The browser is at it.
            EventSource::CONNECTING => {}
            _ => {
                self.pause = (self.pause - tick).max(0);
                if self.pause == 0 {
                    self.open();
                }
            }
        }
    }

    fn open(&mut self) {
        self.close();
        self.attempts = self.attempts.saturating_add(1);
        self.pause = pause_after(self.attempts, chance());
        // Without a line the board is read every few seconds all the same.
        let Ok(source) = EventSource::new(LIVE) else { return };
        for event in ["open", "place", "again", "over"] {
            let _ = source.add_event_listener_with_callback(event, &self.rung);
        }
        source.set_onerror(Some(&self.broken));
        self.source = Some(source);
    }

    pub fn close(&mut self) {
        if let Some(source) = self.source.take() {
            source.set_onerror(None);
            source.close();
        }
    }

    /// Something happened and it did not ring: somewhere on the way it is gone, which nobody told this end.
    pub fn distrust(&mut self) {
        if self.state() == EventSource::OPEN {
            self.close();
        }
    }

    fn state(&self) -> u16 {
        self.source.as_ref().map_or(EventSource::CLOSED, EventSource::ready_state)
    }
}
