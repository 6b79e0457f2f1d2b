//! Asking the desk.

use crate::clock;
use crate::core::Core;
use crate::js::{Js, object, wait, window};
use domain::in_person::Refused;
use kiosk::Trouble;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, RequestInit, RequestRedirect, Response};

/// Longer than this and there is no network.
const PATIENCE: u32 = 8_000;
/// Files take their time: nearly as long as the desk waits for them.
const PATIENCE_WITH_FILES: u32 = 290_000;

/// Posts JSON and reads JSON.
pub async fn post<T: DeserializeOwned>(core: &Core, path: &str, body: &impl Serialize) -> Result<T, Trouble> {
    let body = serde_json::to_string(body).map_err(|_| Trouble::Storage)?;
    let answer = ask(core, path, Some(body), PATIENCE).await?;
    read(core, answer.as_deref())
}

/// Posts what may be large and is JSON already.
pub async fn post_large<T: DeserializeOwned>(core: &Core, path: &str, body: String) -> Result<T, Trouble> {
    let answer = ask(core, path, Some(body), PATIENCE_WITH_FILES).await?;
    read(core, answer.as_deref())
}

/// Posts and wants no answer but that it came.
pub async fn tell(core: &Core, path: &str, body: &impl Serialize) -> Result<(), Trouble> {
    let body = serde_json::to_string(body).map_err(|_| Trouble::Storage)?;
    ask(core, path, Some(body), PATIENCE).await.map(drop)
}

/// The text at an address; nothing for «no content».
pub async fn get(core: &Core, path: &str) -> Result<Option<String>, Trouble> {
    ask(core, path, None, PATIENCE).await
}

fn read<T: DeserializeOwned>(core: &Core, answer: Option<&str>) -> Result<T, Trouble> {
    serde_json::from_str(answer.unwrap_or("null")).map_err(|_| {
        // Whoever answered so is not the desk: a page of some network's door, or a desk of another age.
        core.tell_connected(false);
        Trouble::NoNetwork
    })
}

async fn ask(core: &Core, path: &str, body: Option<String>, patience: u32) -> Result<Option<String>, Trouble> {
    let Ok((status, date, text)) = fetch(path, body, patience).await else {
        core.tell_connected(false);
        return Err(Trouble::NoNetwork);
    };
    let outcome = match status {
        200..=299 => Ok((status != 204).then_some(text)),
        // A desk in trouble, and whatever stands before it, is no network; a refusal is an answer.
        400..=499 => match serde_json::from_str::<Refused>(&text).ok() {
            Some(Refused { unpaired: true, .. }) => Err(Trouble::NotPaired),
            Some(refused) => Err(Trouble::Refused(refused)),
            // The desk's door says no more than this to whom it does not know.
            None if status == 401 => Err(Trouble::NotPaired),
            None => Err(Trouble::NoNetwork),
        },
        _ => Err(Trouble::NoNetwork),
    };
    core.tell_connected(outcome != Err(Trouble::NoNetwork));
    if let Some(behind) = date.as_deref().and_then(clock::behind) {
        core.ahead.set(behind);
    }
    outcome
}

async fn fetch(path: &str, body: Option<String>, patience: u32) -> Js<(u16, Option<String>, String)> {
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(patience)));
    // The device's own addresses lead nowhere else.
    options.set_redirect(RequestRedirect::Error);
    let mut headers = vec![("accept", JsValue::from("application/json"))];
    if let Some(body) = body {
        options.set_method("POST");
        options.set_body(&body.into());
        headers.push(("content-type", "application/json".into()));
    }
    options.set_headers(&object(&headers));
    let response: Response = wait(window()?.fetch_with_str_and_init(path, &options).into()).await?.dyn_into()?;
    let date = response.headers().get("date").ok().flatten();
    let text = wait(response.text()?.into()).await?.as_string().unwrap_or_default();
    Ok((response.status(), date, text))
}
