//! What a display asks of the browser: the board, a clip, a pause.

use domain::in_person::Board;
use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCache, RequestInit, Response, Window};

const BOARD: &str = "/api/device/board";
/// An answer that takes longer is none: a line that was cut says nothing.
const PATIENCE: u32 = 4_000;

/// The board as it is now; none from a desk that cannot be reached or is in trouble. Nor from one that does not know this
/// device: whether it is one still, the machine's sign of life finds out, which is not deceived by whoever stands between.
pub async fn board() -> Option<Board> {
    let response = get(BOARD, RequestCache::NoStore).await.ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    serde_json::from_str(&text).ok()
}

/// The bytes of a file of ours.
pub async fn bytes(address: &str) -> Result<js_sys::ArrayBuffer, JsValue> {
    let response = get(address, RequestCache::Default).await?;
    JsFuture::from(response.array_buffer()?).await?.dyn_into()
}

async fn get(address: &str, cache: RequestCache) -> Result<Response, JsValue> {
    let asked = RequestInit::new();
    asked.set_cache(cache);
    asked.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let response: Response = JsFuture::from(window()?.fetch_with_str_and_init(address, &asked)).await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::UNDEFINED) }
}

/// Runs every so many milliseconds, as long as the page lives.
pub fn every(milliseconds: i32, run: impl Fn() + 'static) {
    if let Ok(window) = window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(&function(run), milliseconds);
    }
}

/// Runs at every touch of the page and every key of a remote control.
pub fn on_touch(run: impl Fn() + 'static) {
    let Ok(window) = window() else { return };
    let run = function(run);
    // Not when a finger comes down: for browsers a touch is one when it is over.
    for event in ["pointerup", "keydown"] {
        let _ = window.add_event_listener_with_callback(event, &run);
    }
}

/// Over so many milliseconds after it was asked for, whenever it is waited for.
pub fn sleep(milliseconds: i32) -> impl Future<Output = ()> {
    let over = JsFuture::from(Promise::new(&mut |over, _| {
        if let Ok(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&over, milliseconds);
        }
    }));
    async move {
        let _ = over.await;
    }
}

/// Between 0 and 1.
pub fn chance() -> f64 {
    js_sys::Math::random()
}

/// As long as the page lives.
pub fn function(run: impl Fn() + 'static) -> Function {
    Closure::<dyn Fn()>::new(run).into_js_value().unchecked_into()
}

fn window() -> Result<Window, JsValue> {
    web_sys::window().ok_or(JsValue::UNDEFINED)
}
