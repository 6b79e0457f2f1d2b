//! The device's own key: made here, never to leave the browser. Entries are signed with it.

use crate::change::Change;
use crate::js::{Js, ask, get, list, object, window};
use crate::store::{Room, Store};
use base64ct::{Base64, Encoding};
use js_sys::Uint8Array;
use kiosk::Trouble;
use wasm_bindgen::JsValue;

const KEPT: &str = "key";

/// The platform's cryptography; not there on a page that came neither over https nor from this machine.
pub fn subtle() -> Js<JsValue> {
    let subtle = get(&get(window()?.as_ref(), "crypto"), "subtle");
    if subtle.is_undefined() { Err(subtle) } else { Ok(subtle) }
}

pub fn p256(name: &str) -> JsValue {
    object(&[("name", name.into()), ("namedCurve", "P-256".into())])
}

pub fn bytes(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}

/// The signing key pair, if the device has one.
pub async fn kept(store: &Store) -> Result<Option<JsValue>, Trouble> {
    let pair = store.value(Room::Device, KEPT).await?;
    Ok(pair.is_object().then_some(pair))
}

/// The public half (SPKI, base64) of the device's key, made where there is none.
pub async fn public(store: &Store) -> Result<String, Trouble> {
    let pair = match kept(store).await? {
        Some(pair) => pair,
        None => {
            let pair = generate().await.map_err(|_| Trouble::Storage)?;
            // The browser keeps the key itself; its private half has no bytes that a script could read.
            store.commit(Change::new().put_value(Room::Device, KEPT, pair.clone())).await?;
            pair
        }
    };
    let export = async || ask(&subtle()?, "exportKey", &["spki".into(), get(&pair, "publicKey")]).await;
    Ok(Base64::encode_string(&bytes(&export().await.map_err(|_: JsValue| Trouble::Storage)?)))
}

/// Another pairing is another key.
pub fn forget(change: Change) -> Change {
    change.remove(Room::Device, KEPT)
}

async fn generate() -> Js<JsValue> {
    let uses = list(&["sign".into(), "verify".into()]);
    ask(&subtle()?, "generateKey", &[p256("ECDSA"), false.into(), uses]).await
}

/// Raw r‖s in base64.
pub async fn sign(pair: &JsValue, words: &[u8]) -> Js<String> {
    let how = object(&[("name", "ECDSA".into()), ("hash", "SHA-256".into())]);
    let signature = ask(&subtle()?, "sign", &[how, get(pair, "privateKey"), Uint8Array::from(words).into()]).await?;
    Ok(Base64::encode_string(&bytes(&signature)))
}
