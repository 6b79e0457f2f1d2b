//! Small handles on what the browser offers: objects, promises, waiting, locks.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, Window};

/// What a call of the browser's comes to; the reason is never shown nor written down.
pub type Js<T> = Result<T, JsValue>;

/// The window; every function here runs in one.
pub fn window() -> Js<Window> {
    web_sys::window().ok_or(JsValue::UNDEFINED)
}

/// An object of these fields.
pub fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        set(&object, name, value);
    }
    object.into()
}

pub fn list(values: &[JsValue]) -> JsValue {
    values.iter().collect::<Array>().into()
}

/// A field; undefined where there is none.
pub fn get(target: &JsValue, name: &str) -> JsValue {
    Reflect::get(target, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

pub fn set(target: &JsValue, name: &str, value: &JsValue) {
    // Fails only for frozen objects and setters that throw; none of ours.
    let _ = Reflect::set(target, &name.into(), value);
}

/// Calls a method.
pub fn call(target: &JsValue, name: &str, args: &[JsValue]) -> Js<JsValue> {
    let method: Function = get(target, name).dyn_into()?;
    method.apply(target, &args.iter().collect())
}

/// Calls a method that promises something, and waits for it.
pub async fn ask(target: &JsValue, name: &str, args: &[JsValue]) -> Js<JsValue> {
    wait(call(target, name, args)?).await
}

/// What was promised; what was not promised is there already.
pub async fn wait(value: JsValue) -> Js<JsValue> {
    JsFuture::from(Promise::resolve(&value)).await
}

/// Waits until `target` says `good`; any of `bad` is an error.
pub fn told(target: &EventTarget, good: &str, bad: &[&str]) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let _ = target.add_event_listener_with_callback(good, &resolve);
        for name in bad {
            let _ = target.add_event_listener_with_callback(name, &reject);
        }
    })
}

/// Calls back whenever `target` says `name`, as long as the page lives.
pub fn on(target: &EventTarget, name: &str, callback: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(callback).into_js_value();
    let _ = target.add_event_listener_with_callback(name, callback.unchecked_ref());
}

/// Over after so many milliseconds; the function ends it earlier.
pub fn pause(milliseconds: i32) -> (Promise, Option<Function>) {
    pause_saying(milliseconds, &JsValue::UNDEFINED)
}

fn pause_saying(milliseconds: i32, word: &JsValue) -> (Promise, Option<Function>) {
    let mut end = None;
    let promise = Promise::new(&mut |resolve, _| {
        if let Ok(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_1(&resolve, milliseconds, word);
        }
        end = Some(resolve);
    });
    (promise, end)
}

pub async fn sleep(milliseconds: i32) {
    let _ = wait(pause(milliseconds).0.into()).await;
}

/// What `promise` brings, or nothing where it fails or takes longer than so many milliseconds.
pub async fn within(milliseconds: i32, promise: Js<JsValue>) -> Option<JsValue> {
    let late = JsValue::from(Object::new());
    let over = pause_saying(milliseconds, &late).0;
    let first = wait(Promise::race(&Array::of2(&promise.ok()?, &over)).into()).await.ok()?;
    (first != late).then_some(first)
}

/// Sixteen random bytes.
pub fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    if let Ok(crypto) = window().and_then(|window| window.crypto()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}
