//! What a display asks of the browser: the board, the line to the desk, a pause.

use domain::in_person::Board;
use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, EventSource, RequestCache, RequestInit, Response, Window};

const BOARD: &str = "/api/device/board";
const LIVE: &str = "/api/device/live";
/// An answer that takes longer is none: a line that was cut says nothing.
const PATIENCE: u32 = 4_000;

/// Why there is no board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBoard {
    /// The desk does not know this device (any more).
    NotPaired,
    /// It could not be reached, or was in trouble.
    NoAnswer,
}

/// The board as it is now.
pub async fn board() -> Result<Board, NoBoard> {
    let response = get(BOARD).await.map_err(|_| NoBoard::NoAnswer)?;
    match response.status() {
        200 => {}
        401 | 403 => return Err(NoBoard::NotPaired),
        _ => return Err(NoBoard::NoAnswer),
    }
    let text = JsFuture::from(response.text().map_err(|_| NoBoard::NoAnswer)?).await.map_err(|_| NoBoard::NoAnswer)?;
    serde_json::from_str(&text.as_string().unwrap_or_default()).map_err(|_| NoBoard::NoAnswer)
}

async fn get(address: &str) -> Result<Response, JsValue> {
    let asked = RequestInit::new();
    asked.set_cache(RequestCache::NoStore);
    asked.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    JsFuture::from(window()?.fetch_with_str_and_init(address, &asked)).await?.dyn_into()
}

/// The bytes of a file of ours.
pub async fn bytes(address: &str) -> Result<js_sys::ArrayBuffer, JsValue> {
    let response: Response = JsFuture::from(window()?.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(response.array_buffer()?).await?.dyn_into()
}

/// The line on which the desk rings. Its closures are made once and go over to the next line.
pub struct Line {
    source: Option<EventSource>,
    rung: Function,
    broken: Function,
}

impl Line {
    /// `rung`: something happened, or the line is there (again). `broken`: the browser does not try any more by itself.
    pub fn new(rung: impl Fn() + 'static, broken: impl Fn() + 'static) -> Self {
        Self { source: None, rung: function(rung), broken: function(broken) }
    }

    /// Opens it anew.
    pub fn open(&mut self) {
        self.close();
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

    pub fn is_open(&self) -> bool {
        self.state() == EventSource::OPEN
    }

    /// The browser is at it.
    pub fn is_trying(&self) -> bool {
        self.state() == EventSource::CONNECTING
    }

    fn state(&self) -> u16 {
        self.source.as_ref().map_or(EventSource::CLOSED, EventSource::ready_state)
    }
}

/// Runs every so many milliseconds, as long as the page lives.
pub fn every(milliseconds: i32, run: impl Fn() + 'static) {
    if let Ok(window) = window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(&function(run), milliseconds);
    }
}

/// Runs at every touch of the page.
pub fn on_touch(run: impl Fn() + 'static) {
    if let Ok(window) = window() {
        let _ = window.add_event_listener_with_callback("pointerdown", &function(run));
    }
}

pub async fn sleep(milliseconds: i32) {
    let over = Promise::new(&mut |over, _| {
        if let Ok(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&over, milliseconds);
        }
    });
    let _ = JsFuture::from(over).await;
}

/// Between 0 and 1.
pub fn chance() -> f64 {
    js_sys::Math::random()
}

fn function(run: impl Fn() + 'static) -> Function {
    Closure::<dyn Fn()>::new(run).into_js_value().unchecked_into()
}

fn window() -> Result<Window, JsValue> {
    web_sys::window().ok_or(JsValue::UNDEFINED)
}
