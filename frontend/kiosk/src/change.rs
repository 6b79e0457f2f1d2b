//! A change of what is kept, thought out before it is made: sealing waits, and a transaction of the browser does not.

use crate::store::Room;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Everything of it happens, or nothing.
#[derive(Default)]
pub struct Change {
    pub(crate) expected: Vec<(Room, String, Option<String>)>,
    pub(crate) puts: Vec<(Room, String, JsValue)>,
    pub(crate) removals: Vec<(Room, String)>,
}

impl Change {
    pub fn new() -> Self {
        Self::default()
    }

    /// Only if this is still kept there.
    pub fn while_is(mut self, room: Room, key: &str, text: Option<String>) -> Self {
        self.expected.push((room, key.to_owned(), text));
        self
    }

    pub fn put(self, room: Room, key: &str, thing: &impl Serialize) -> Self {
        match serde_json::to_string(thing) {
            Ok(text) => self.put_value(room, key, text.into()),
            // Nothing of ours fails to become JSON; keeping nothing is better than keeping half.
            Err(_) => self,
        }
    }

    pub fn put_value(mut self, room: Room, key: &str, value: JsValue) -> Self {
        self.puts.push((room, key.to_owned(), value));
        self
    }

    pub fn remove(mut self, room: Room, key: &str) -> Self {
        self.removals.push((room, key.to_owned()));
        self
    }

    /// Every room it looks into or writes to, once.
    pub(crate) fn rooms(&self) -> Vec<Room> {
        let named = |room: &Room| {
            self.expected.iter().any(|(of, ..)| of == room)
                || self.puts.iter().any(|(of, ..)| of == room)
                || self.removals.iter().any(|(of, _)| of == room)
        };
        Room::ALL.into_iter().filter(named).collect()
    }
}
