//! The hall's loudspeaker: clips one after the other, exactly, by the browser's audio clock.

use super::browser::{bytes, sleep};
use domain::in_person::CHIME;
use js_sys::Reflect;
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioBuffer, AudioContext, AudioContextState, HtmlAudioElement};

/// Between the end of one clip and the next, in seconds.
const BREATH: f64 = 0.02;
/// Before the first clip: time to arrange them.
const LEAD: f64 = 0.05;
/// Between the first and the second time, in milliseconds.
const BETWEEN: i32 = 400;
/// A long call is said a little faster, so that twice is over within eight seconds.
const LONGEST: f64 = 3.7;

/// Every clip is fetched and unpacked once; there are not a hundred of them, each about half a second.
pub struct Voice {
    /// Made when the browser lets it sound; to make it before is a complaint on the console.
    audio: RefCell<Option<AudioContext>>,
    clips: RefCell<HashMap<&'static str, AudioBuffer>>,
}

impl Voice {
    pub fn new() -> Self {
        Self { audio: RefCell::default(), clips: RefCell::default() }
    }

    /// The browser keeps silent until somebody has touched the page.
    pub fn is_silenced(&self) -> bool {
        !self.audio.borrow().as_ref().is_some_and(|audio| audio.state() == AudioContextState::Running)
    }

    /// Wakes where the browser needs no touch. That cannot be asked; but a player is refused without a complaint. A player
    /// that fails for another reason was not refused.
    pub async fn wake_unasked(&self) {
        let Ok(player) = HtmlAudioElement::new_with_src(&address(CHIME)) else { return };
        player.set_volume(0.0);
        let Ok(played) = player.play() else { return };
        let why = JsFuture::from(played).await.err();
        let name = why.and_then(|why| Reflect::get(&why, &"name".into()).ok());
        if name.is_none_or(|name| name != "NotAllowedError") {
            self.wake();
        }
    }

    /// Asks it to speak; after a touch the browser agrees.
    pub fn wake(&self) {
        let mut audio = self.audio.borrow_mut();
        if let Some(audio) = audio.as_ref() {
            let _ = audio.resume();
            return;
        }
        *audio = AudioContext::new().ok();
    }

    /// The chime, and then the clips so many times; nothing while the browser keeps silent.
    pub async fn announce(&self, clips: &[&'static str], times: u8) {
        if self.is_silenced() {
            return;
        }
        self.say(&[CHIME]).await;
        for time in 0..times {
            if time > 0 {
                sleep(BETWEEN).await;
            }
            self.say(clips).await;
        }
    }

    /// Says these, and returns when they have been said. A clip that cannot be had is left out.
    async fn say(&self, clips: &[&'static str]) {
        let Some(audio) = self.audio.borrow().clone() else { return };
        let mut ready = Vec::with_capacity(clips.len());
        for clip in clips {
            if let Ok(buffer) = self.clip(&audio, clip).await {
                ready.push(buffer);
            }
        }
        if self.is_silenced() {
            return;
        }
        let whole: f64 = ready.iter().map(|buffer| buffer.duration() + BREATH).sum();
        let speed = (whole / LONGEST).max(1.0);
        let start = audio.current_time() + LEAD;
        let mut at = start;
        for buffer in ready {
            if play(&audio, &buffer, at, speed).is_ok() {
                at += (buffer.duration() + BREATH) / speed;
            }
        }
        sleep(((at - start + LEAD) * 1_000.0) as i32).await;
    }

    async fn clip(&self, audio: &AudioContext, clip: &'static str) -> Result<AudioBuffer, JsValue> {
        if let Some(buffer) = self.clips.borrow().get(clip) {
            return Ok(buffer.clone());
        }
        let packed = bytes(&address(clip)).await?;
        let buffer: AudioBuffer = JsFuture::from(audio.decode_audio_data(&packed)?).await?.dyn_into()?;
        self.clips.borrow_mut().insert(clip, buffer.clone());
        Ok(buffer)
    }
}

fn address(clip: &str) -> String {
    format!("/clips/{clip}.ogg")
}

/// A source plays once and is gone with its end.
fn play(audio: &AudioContext, buffer: &AudioBuffer, at: f64, speed: f64) -> Result<(), JsValue> {
    let source = audio.create_buffer_source()?;
    source.set_buffer(Some(buffer));
    source.playback_rate().set_value(speed as f32);
    source.connect_with_audio_node(&audio.destination())?;
    source.start_with_when(at)
}
