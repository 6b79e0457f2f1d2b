//! Listens to the stream, takes glances, and notices silence. Everything the stream says is a doorbell: what is new is
//! asked for. Signs of life come every four seconds and are not held up in tabs that nobody looks at, where timers are;
//! with every second one the page says that it is still there.

use super::{Freshness, Live, Standing};
use crate::browser::after_picture;
use crate::hand::Hand;
use domain::id::{RequestId, WatchId};
use domain::live::{BEAT_SECONDS, Glance, POLL_SECONDS, SILENCE_SECONDS};
use leptos::leptos_dom::helpers::{set_interval, set_timeout};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use server_fns::post;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use web_sys::{EventSource, MessageEvent};

const STREAM: &str = "/desk/live";
const GLANCE: &str = "/desk/live/glance";
/// Several rings in a row are answered by one glance.
const SOON: Duration = Duration::from_millis(200);
/// The page says that it is still there with every second sign of life; without a stream it keeps the same time.
const BEATS_A_GLANCE: u32 = 2;
const ASK_EVERY: u32 = BEATS_A_GLANCE * BEAT_SECONDS;
/// The list is read again no more often than this, in seconds.
const LIST_EVERY: u32 = 3;
/// A silent line is tried anew this often, in seconds.
const CONNECT_EVERY: u32 = 5;

struct Machine {
    live: Live,
    hand: Hand,
    source: RefCell<Option<EventSource>>,
    hear: RefCell<Option<Closure<dyn FnMut(MessageEvent)>>>,
    /// Seconds since anything was heard.
    silence: Cell<u32>,
    beats: Cell<u32>,
    /// A later tab of the officer has taken the place at the server: until this one is looked at again, it asks by itself.
    parked: Cell<bool>,
    /// It was out of sight since.
    away: Cell<bool>,
    watch: Cell<Option<WatchId>>,
    mark: Cell<Option<i64>>,
    /// A glance is being taken, and another one is wanted.
    asking: Cell<bool>,
    again: Cell<bool>,
    /// The list is to be read again, and the seconds since it was.
    list_due: Cell<bool>,
    list_read: Cell<u32>,
}

/// Downloaded once the page is there.
#[lazy]
pub fn start(live: Live, hand: Hand, owner: Owner) {
    let machine = Rc::new(Machine {
        live,
        hand,
        source: RefCell::new(None),
        hear: RefCell::new(None),
        silence: Cell::new(0),
        beats: Cell::new(0),
        parked: Cell::new(false),
        away: Cell::new(false),
        watch: Cell::new(None),
        mark: Cell::new(None),
        asking: Cell::new(false),
        again: Cell::new(false),
        list_due: Cell::new(false),
        list_read: Cell::new(LIST_EVERY),
    });
    let hearing = machine.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(said) = event.data().as_string() {
            hearing.hear(&said);
        }
    });
    machine.hear.replace(Some(hear));
    machine.connect();
    let ticking = machine.clone();
    // A page that has no clock is going away.
    let _ = set_interval(move || ticking.tick(), Duration::from_secs(1));
    // Who opens a case or leaves it says so at once; so does whoever has read it again.
    let turning = machine.clone();
    owner.with(move || {
        Effect::new(move |before: Option<Option<(RequestId, u32)>>| {
            let open = hand.open.get();
            let shown = hand.shown.with(|shown| shown.as_ref().map(|shown| (shown.id, shown.revision)));
            let shown = shown.filter(|(id, _)| Some(*id) == open);
            if before != Some(shown) {
                let turning = turning.clone();
                after_picture(move || turning.ask());
            }
            shown
        });
    });
    let leaving = machine;
    // A page that comes back from the browser's memory connects again by its silence.
    window_event_listener_untyped("pagehide", move |_| leaving.leave());
}

impl Machine {
    fn connect(self: &Rc<Self>) {
        self.disconnect();
        let Ok(source) = EventSource::new(STREAM) else { return };
        if let Some(hear) = self.hear.borrow().as_ref() {
            source.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        }
        self.source.replace(Some(source));
    }

    fn disconnect(&self) {
        if let Some(source) = self.source.take() {
            source.close();
        }
    }

    fn hear(self: &Rc<Self>, said: &str) {
        self.silence.set(0);
        let mut words = said.split(' ');
        match words.next().unwrap_or_default() {
            "hello" => {
                self.parked.set(false);
                self.watch.set(words.next().and_then(|id| id.parse().ok()));
                self.is_fresh();
                self.ask();
            }
            "beat" => {
                self.is_fresh();
                self.beats.set(self.beats.get() + 1);
                if self.beats.get().is_multiple_of(BEATS_A_GLANCE) {
                    self.ask();
                }
            }
            "case" => {
                if let Some(id) = words.next().and_then(|id| id.parse::<RequestId>().ok()) {
                    self.hand.ahead.forget(id);
                }
                self.list_due.set(true);
                self.ring();
            }
            "here" => self.ring(),
            "again" => {
                self.list_due.set(true);
                self.ring();
            }
            "full" => {
                self.disconnect();
                self.parked.set(true);
                self.away.set(false);
            }
            "over" => self.is_over(),
            _ => {}
        }
    }

    /// Every second.
    fn tick(self: &Rc<Self>) {
        let hidden = document().hidden();
        if self.parked.get() {
            if hidden {
                self.away.set(true);
                return;
            }
            // Windows beside each other are all in sight: were each to take its place back, they would do so for ever.
            if self.away.get() {
                self.parked.set(false);
                self.connect();
            }
        }
        let silence = self.silence.get() + 1;
        self.silence.set(silence);
        if self.parked.get() && silence == ASK_EVERY {
            self.ask();
        }
        if silence >= SILENCE_SECONDS {
            let late = silence - SILENCE_SECONDS;
            if self.live.freshness.get_untracked() == Freshness::Fresh {
                self.live.freshness.set(Freshness::Stale);
            }
            if late.is_multiple_of(POLL_SECONDS) && !hidden {
                self.ask();
            }
            if late.is_multiple_of(CONNECT_EVERY) && self.live.freshness.get_untracked() == Freshness::Stale {
                self.connect();
            }
        }
        self.list_read.set(self.list_read.get() + 1);
        if self.list_due.get() && self.list_read.get() >= LIST_EVERY && !hidden {
            self.list_due.set(false);
            self.list_read.set(0);
            if self.hand.at_list.get_untracked() {
                self.hand.read_list_again();
            }
        }
    }

    fn is_fresh(&self) {
        if self.live.freshness.get_untracked() != Freshness::Fresh {
            self.live.freshness.set(Freshness::Fresh);
            self.list_due.set(true);
        }
    }

    fn is_over(&self) {
        self.disconnect();
        self.live.freshness.set(Freshness::Over);
        self.live.present.set(Vec::new());
        // Somebody may sign in on another tab: asked for as often as in silence.
        self.silence.set(SILENCE_SECONDS);
    }

    /// A glance soon, and one only.
    fn ring(self: &Rc<Self>) {
        if self.asking.get() {
            self.again.set(true);
            return;
        }
        self.asking.set(true);
        let machine = self.clone();
        let _ = set_timeout(move || machine.send(), SOON);
    }

    /// A glance now.
    fn ask(self: &Rc<Self>) {
        if self.asking.replace(true) {
            self.again.set(true);
        } else {
            self.send();
        }
    }

    fn send(self: &Rc<Self>) {
        let machine = self.clone();
        spawn_local(async move {
            let shown = machine.shown();
            let asked = machine.asked(shown);
            match post(GLANCE, asked).await {
                Ok(text) => machine.look(shown, &text),
                Err(error) if error.asks_to_sign_in() => machine.is_over(),
                // Silence tells.
                Err(_) => {}
            }
            machine.asking.set(false);
            if machine.again.replace(false) {
                machine.ring();
            }
        });
    }

    /// The open case, and the revision it is drawn at; before it is drawn, none is old.
    fn shown(&self) -> Option<(RequestId, u32)> {
        let open = self.hand.open.get_untracked()?;
        let shown = self.hand.shown.get_untracked().filter(|shown| shown.id == open);
        Some((open, shown.map_or(u32::MAX, |shown| shown.revision)))
    }

    /// The inputs of [`domain::live::Asked`]; nothing in them needs escaping.
    fn asked(&self, shown: Option<(RequestId, u32)>) -> String {
        let mut form = Vec::new();
        form.extend(self.watch.get().map(|watch| format!("watch={watch}")));
        form.extend(self.mark.get().map(|mark| format!("mark={mark}")));
        form.extend(shown.map(|(case, revision)| format!("case={case}&revision={revision}")));
        form.join("&")
    }

    fn look(self: &Rc<Self>, shown: Option<(RequestId, u32)>, text: &str) {
        // A page of another version reads nothing, and is told of the silence when the stream has gone too.
        let Ok(glance) = serde_json::from_str::<Glance>(text) else { return };
        self.watch.set(Some(glance.watch));
        self.mark.set(Some(glance.mark));
        if self.parked.get() {
            self.silence.set(0);
            self.list_due.set(self.list_due.get() || glance.stirred);
            self.is_fresh();
        }
        if self.live.present.with_untracked(|present| *present != glance.present) {
            self.live.present.set(glance.present);
        }
        if self.live.alerts.get_untracked() != glance.alerts {
            self.live.alerts.set(glance.alerts);
        }
        let standing = shown.map(|(id, _)| (id, glance.case.map_or(Standing::Gone, Standing::Now)));
        if self.live.standing.get_untracked() != standing {
            self.live.standing.set(standing);
        }
        match self.live.freshness.get_untracked() {
            Freshness::Fresh => {}
            Freshness::Stale => self.list_due.set(self.list_due.get() || glance.stirred),
            // Signed in again, perhaps on another tab.
            Freshness::Over => {
                self.live.freshness.set(Freshness::Stale);
                self.connect();
            }
        }
    }

    fn leave(&self) {
        self.disconnect();
        if let Some(watch) = self.watch.get() {
            crate::browser::say_while_leaving(GLANCE, &format!("watch={watch}"));
        }
    }
}
