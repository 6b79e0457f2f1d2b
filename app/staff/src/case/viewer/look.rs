//! The dialog: one file, the way to its neighbours, and keys by their place on the keyboard.

use super::size::{self, Size, Turn, Zoom};
use super::{CaseFile, Viewed, files_of, stage, toolbar};
use crate::browser;
use crate::hand::{Hand, Overlay, opened};
use components::Dialog;
use components::text::case as words;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

const ID: &str = "viewer";
pub const STAGE: &str = "viewer-stage";

/// How the file is looked at.
#[derive(Clone, Copy)]
pub struct Look {
    pub files: StoredValue<Vec<CaseFile>>,
    /// Which of them.
    pub at: RwSignal<usize>,
    pub zoom: RwSignal<Zoom>,
    pub turn: RwSignal<Turn>,
    /// The picture's own size, once it is known.
    pub natural: RwSignal<Option<Size>>,
    pub place: RwSignal<Size>,
    pub failed: RwSignal<bool>,
}

/// Downloaded when the first file is opened.
#[lazy]
pub fn viewer(hand: Hand) -> AnyView {
    opened(ID);
    let look = Look::new(hand.viewed.get_untracked());
    Effect::new(move |_| {
        let keys = window_event_listener(ev::keydown, move |event| look.hear(&event));
        let resized = window_event_listener(ev::resize, move |_| look.measure());
        on_cleanup(move || {
            keys.remove();
            resized.remove();
        });
    });
    view! {
        <Dialog id=ID title=words::viewer() whole=true on_close=move |()| hand.closed(Overlay::Files)>
            {toolbar::toolbar(look)}
            {stage::stage(look)}
        </Dialog>
    }
    .into_any()
}

impl Look {
    fn new(viewed: Option<Viewed>) -> Self {
        let (files, document) =
            viewed.and_then(|viewed| Some((files_of(&viewed.case.open().ok()?), viewed.document))).unzip();
        let files = files.unwrap_or_default();
        let at = files.iter().position(|file| Some(file.document.id) == document).unwrap_or_default();
        Self {
            files: StoredValue::new(files),
            at: RwSignal::new(at),
            zoom: RwSignal::new(Zoom::Fit),
            turn: RwSignal::new(Turn::default()),
            natural: RwSignal::new(None),
            place: RwSignal::new((0, 0)),
            failed: RwSignal::new(false),
        }
    }

    pub fn count(self) -> usize {
        self.files.with_value(Vec::len)
    }

    /// The file that is looked at. Tracked.
    pub fn file(self) -> Option<CaseFile> {
        let at = self.at.get();
        self.files.with_value(|files| files.get(at).cloned())
    }

    /// Percent of its own size, as it is drawn. Tracked.
    pub fn percent(self) -> Option<u32> {
        let natural = self.natural.get()?;
        Some(size::percent(self.zoom.get(), natural, self.turn.get(), self.place.get()))
    }

    pub fn measure(self) {
        if let Some(place) = browser::inner_size(STAGE) {
            self.place.set(place);
        }
    }

    /// To the file before or after; they are not a ring.
    pub fn step(self, on: bool) {
        let at = self.at.get_untracked();
        let to = if on { at + 1 } else { at.wrapping_sub(1) };
        if to < self.count() {
            self.at.set(to);
            self.natural.set(None);
            self.failed.set(false);
            self.zoom.set(Zoom::Fit);
            self.turn.set(Turn::default());
        }
    }

    pub fn enlarge(self, larger: bool) {
        if let Some(now) = untrack(|| self.percent()) {
            self.zoom.set(if larger { size::larger(now) } else { size::smaller(now) });
        }
    }

    pub fn turn(self, on: bool) {
        if self.natural.get_untracked().is_some() {
            self.turn.update(|turn| *turn = if on { turn.on() } else { turn.back() });
        }
    }

    fn hear(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() || event.default_prevented()
        {
            return;
        }
        // The arrow that points to where one reads on; an enlarged picture is moved by them.
        let fits = self.zoom.get_untracked() == Zoom::Fit;
        let rtl = browser::is_rtl();
        match event.code().as_str() {
            "KeyJ" => self.step(true),
            "KeyK" => self.step(false),
            "ArrowLeft" if fits => self.step(rtl),
            "ArrowRight" if fits => self.step(!rtl),
            "Equal" | "NumpadAdd" => self.enlarge(true),
            "Minus" | "NumpadSubtract" => self.enlarge(false),
            "Digit0" | "Numpad0" => self.zoom.set(Zoom::Fit),
            "KeyR" => self.turn(!event.shift_key()),
            _ => return,
        }
        event.prevent_default();
    }
}
