//! The display at work in the browser: it reads the board when the desk rings and every few seconds besides, says what is
//! new, and shows the clock. Everything is made once and lives as long as the page.

use super::browser;
use super::hall::{Announcement, Hall, pause_after};
use super::line::Line;
use super::picture::Picture;
use super::voice::Voice;
use crate::machine::{Machine, Standing};
use domain::in_person::Board;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// How often the clock is looked at, and whether something is to be done, in milliseconds.
const TICK: i32 = 1_000;
/// With nothing heard for so long the board is read unasked: that is the sign of life, and nothing is missed for longer.
const ASK_EVERY: i64 = 5;
/// A call is shown for so long before the next takes its place, whether anything sounds or not, in milliseconds.
const SHOWN: i32 = 4_000;

/// What the screen shows of it.
#[derive(Clone, Copy)]
pub struct Shown {
    pub picture: RwSignal<Picture>,
    /// The browser waits for a touch before it lets anything sound.
    pub silenced: RwSignal<bool>,
}

struct Watch {
    machine: Rc<dyn Machine>,
    hall: RefCell<Hall>,
    voice: Voice,
    line: RefCell<Option<Line>>,
    shown: Shown,
    /// The board is being read; and it has to be read again, because something happened meanwhile.
    reading: Cell<bool>,
    again: Cell<bool>,
    /// It is read because the desk rang.
    rung: Cell<bool>,
    /// Failures in a row, and ticks until the next attempt.
    failures: Cell<u32>,
    pause: Cell<i32>,
}

/// Starts it; once in a page.
pub fn start(machine: Rc<dyn Machine>, shown: Shown) {
    let watch = Rc::new(Watch {
        machine,
        hall: RefCell::default(),
        voice: Voice::new(),
        line: RefCell::default(),
        shown,
        reading: Cell::default(),
        again: Cell::default(),
        rung: Cell::default(),
        failures: Cell::default(),
        pause: Cell::default(),
    });
    let (rung, broken) = (watch.clone(), watch.clone());
    let line = Line::new(move || rung.ring(), move || broken.draw());
    *watch.line.borrow_mut() = Some(line);
    let unasked = watch.clone();
    spawn_local(async move { unasked.voice.wake_unasked().await });
    let touched = watch.clone();
    browser::on_touch(move || touched.voice.wake());
    let ticking = watch.clone();
    browser::every(TICK, move || ticking.tick());
    watch.tick();
}

impl Watch {
    /// Every second: the clock, the line, and a look where nothing was heard.
    fn tick(self: &Rc<Self>) {
        self.draw();
        let silenced = self.voice.is_silenced();
        if self.shown.silenced.get_untracked() != silenced {
            self.shown.silenced.set(silenced);
        }
        if !self.is_paired() {
            return;
        }
        let pause = self.pause.get() - TICK;
        self.pause.set(pause.max(0));
        if pause > 0 {
            return;
        }
        let now = self.machine.now();
        let quiet = self.hall.borrow().quiet_for(now);
        let (is_stale, is_quiet) =
            (self.hall.borrow().is_stale(now), quiet.is_none_or(|quiet| quiet.num_seconds() >= ASK_EVERY));
        self.hold_line(is_stale);
        if is_quiet && !self.reading.get() {
            self.rung.set(false);
            self.read();
        }
    }

    /// The desk rang.
    fn ring(self: &Rc<Self>) {
        self.rung.set(true);
        self.read();
    }

    /// A line that seems open while the desk does not answer is none.
    fn hold_line(&self, is_stale: bool) {
        let mut line = self.line.borrow_mut();
        let Some(line) = line.as_mut() else { return };
        if is_stale && self.failures.get() > 0 { line.close() } else { line.hold(TICK) }
    }

    /// Reads the board; one asking at a time, so that answers never overtake each other.
    fn read(self: &Rc<Self>) {
        if !self.is_paired() {
            return;
        }
        if self.reading.replace(true) {
            self.again.set(true);
            return;
        }
        let watch = self.clone();
        spawn_local(async move {
            loop {
                watch.again.set(false);
                let board = browser::board().await;
                let worked = board.is_some();
                watch.took(board);
                if !(worked && watch.again.get()) {
                    break;
                }
            }
            watch.reading.set(false);
        });
    }

    fn took(self: &Rc<Self>, board: Option<Board>) {
        let Some(board) = board else {
            self.failures.set(self.failures.get().saturating_add(1));
            self.pause.set(pause_after(self.failures.get(), browser::chance()));
            return;
        };
        self.failures.set(0);
        self.pause.set(0);
        let is_news = self.hall.borrow_mut().take(board, self.machine.now());
        if is_news
            && !self.rung.get()
            && let Some(line) = self.line.borrow_mut().as_mut()
        {
            line.distrust();
        }
        self.draw();
        self.announce();
    }

    /// Says what waits, one after the other.
    fn announce(self: &Rc<Self>) {
        let Some(first) = self.hall.borrow_mut().next_call() else { return };
        let watch = self.clone();
        spawn_local(async move {
            let mut next = Some(first);
            while let Some(announcement) = next {
                watch.draw();
                watch.say(announcement).await;
                let mut hall = watch.hall.borrow_mut();
                hall.said();
                next = hall.next_call();
            }
            watch.draw();
        });
    }

    async fn say(&self, announcement: Announcement) {
        let shown = browser::sleep(SHOWN);
        self.voice.announce(&announcement.clips, announcement.times).await;
        shown.await;
    }

    fn draw(&self) {
        let picture = Picture::of(&self.hall.borrow(), self.machine.now());
        if self.shown.picture.with_untracked(|shown| *shown != picture) {
            self.shown.picture.set(picture);
        }
    }

    fn is_paired(&self) -> bool {
        self.machine.state().standing.with_untracked(|standing| matches!(standing, Standing::Paired(_)))
    }
}
