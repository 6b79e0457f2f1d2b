//! What is heard: clips one after the other, and a voice where the device has one.

use crate::js::{on, wait, window};
use kiosk::{Clip, LOUDEST, USUAL_VOLUME};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlAudioElement, SpeechSynthesis, SpeechSynthesisUtterance};

const ENDING: &str = "ogg";
/// More than this does not queue up; whoever says so much is not listened to.
const MOST: usize = 64;

pub struct Sound {
    /// One for all clips: a new element each time would grow all day.
    player: Option<HtmlAudioElement>,
    queue: RefCell<VecDeque<Clip>>,
    playing: Cell<bool>,
    /// Grows with every clip.
    turn: Cell<u32>,
    volume: Cell<u8>,
}

impl Sound {
    pub fn new() -> Rc<Self> {
        let player = HtmlAudioElement::new().ok();
        let sound = Rc::new(Self {
            player,
            queue: RefCell::default(),
            playing: Cell::default(),
            turn: Cell::default(),
            volume: Cell::new(USUAL_VOLUME),
        });
        if let Some(player) = &sound.player {
            // A clip that is missing is passed over.
            for over in ["ended", "error"] {
                let sound = sound.clone();
                on(player, over, move || sound.next());
            }
        }
        sound
    }

    pub fn say(self: &Rc<Self>, clips: &[Clip]) {
        {
            let mut queue = self.queue.borrow_mut();
            let room = MOST.saturating_sub(queue.len());
            queue.extend(clips.iter().take(room).cloned());
        }
        if !self.playing.get() {
            self.next();
        }
    }

    fn next(self: &Rc<Self>) {
        let clip = self.queue.borrow_mut().pop_front();
        self.playing.set(clip.is_some());
        if let (Some(player), Some(name)) = (&self.player, clip) {
            player.set_src(&format!("/clips/{name}.{ENDING}"));
            player.set_volume(f64::from(self.volume.get()) / f64::from(LOUDEST));
            let turn = self.turn.get().wrapping_add(1);
            self.turn.set(turn);
            let played = player.play().map(Into::into);
            let sound = self.clone();
            spawn_local(async move {
                // Refused, as before the first touch of a page: silence, and the next one is tried.
                let refused = match played {
                    Ok(played) => wait(played).await.is_err(),
                    Err(_) => true,
                };
                if refused && sound.turn.get() == turn {
                    sound.next();
                }
            });
        }
    }

    /// Reads words aloud in place of what was being read.
    pub fn read_out(&self, words: &str, language: &str) {
        let Some(voice) = voices() else { return };
        voice.cancel();
        if words.is_empty() || self.volume.get() == 0 {
            return;
        }
        let speaks = voice.get_voices().iter().any(|voice| {
            let spoken = crate::js::get(&voice, "lang").as_string().unwrap_or_default();
            spoken.to_ascii_lowercase().starts_with(&language.to_ascii_lowercase())
        });
        if speaks && let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) {
            utterance.set_lang(language);
            utterance.set_volume(f32::from(self.volume.get()) / f32::from(LOUDEST));
            voice.speak(&utterance);
        }
    }

    pub fn set_volume(&self, volume: u8) {
        self.volume.set(volume.min(LOUDEST));
        if let Some(player) = &self.player {
            player.set_volume(f64::from(self.volume.get()) / f64::from(LOUDEST));
        }
    }

    /// The visit is over.
    pub fn fall_silent(&self) {
        self.queue.borrow_mut().clear();
        if let Some(player) = &self.player {
            let _ = player.pause();
        }
        self.playing.set(false);
        if let Some(voice) = voices() {
            voice.cancel();
        }
        self.set_volume(USUAL_VOLUME);
    }
}

fn voices() -> Option<SpeechSynthesis> {
    window().ok()?.speech_synthesis().ok()
}
