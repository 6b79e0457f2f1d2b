//! WebOTP: the browser hands over the code of the message, if the person lets it.

use super::dom;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

/// Waits for the message; what comes is put into the input and nothing is sent.
pub fn start() {
    let input = dom::first(None, "input[autocomplete=\"one-time-code\"]");
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        // Browsers without it have no `OTPCredential`, and nothing is asked.
        let _ = ask(input);
    }
}

fn ask(input: HtmlInputElement) -> Option<()> {
    let window = web_sys::window()?;
    Reflect::has(&window, &"OTPCredential".into()).ok().filter(|has| *has)?;
    let credentials = Reflect::get(&window.navigator(), &"credentials".into()).ok()?;
    let get: Function = Reflect::get(&credentials, &"get".into()).ok()?.dyn_into().ok()?;
    let (otp, options) = (Object::new(), Object::new());
    Reflect::set(&otp, &"transport".into(), &Array::of1(&"sms".into())).ok()?;
    Reflect::set(&options, &"otp".into(), &otp).ok()?;
    let promise: js_sys::Promise = get.call1(&credentials, &options).ok()?.dyn_into().ok()?;
    let come = Closure::once(move |credential: JsValue| {
        let code = Reflect::get(&credential, &"code".into()).ok().and_then(|code| code.as_string());
        if let Some(code) = code {
            input.set_value(&code);
        }
    });
    let not = Closure::once(|_: JsValue| {});
    let _ = promise.then2(&come, &not);
    come.forget();
    not.forget();
    Some(())
}
