//! Seals an entry so that only the desk opens it, as `domain::in_person::SealedEntry` says.

use crate::js::{Js, ask, call, get, list, object};
use crate::keys::{bytes, p256, sign, subtle};
use base64ct::{Base64, Encoding};
use domain::Instant;
use domain::id::{DeviceId, EntryId};
use domain::in_person::{Entry, SealKey, SealedEntry};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

const INFO: &[u8] = b"pishkhan kiosk entry 1";

/// What goes on the envelope.
pub struct Envelope {
    pub device: DeviceId,
    pub id: EntryId,
    pub seq: u64,
    pub made_at: Instant,
}

/// The entry sealed to `to` and signed with the device's `pair`.
pub async fn seal(entry: &Entry, envelope: Envelope, to: &SealKey, pair: &JsValue) -> Js<SealedEntry> {
    let Envelope { device, id, seq, made_at } = envelope;
    let kind = entry.kind();
    let bound = SealedEntry::bound(device, id, seq, kind);
    let plain = serde_json::to_vec(entry).map_err(|_| JsValue::UNDEFINED)?;
    let sealed = close(&plain, bound.as_bytes(), to).await?;
    let signature = sign(pair, &[bound.as_bytes(), &sealed].concat()).await?;
    Ok(SealedEntry { id, seq, kind, made_at, seal: to.number, sealed: Base64::encode_string(&sealed), signature })
}

/// Ephemeral key ‖ ciphertext. The private half of the ephemeral key is gone when this returns, and with it every way to
/// read the entry on this device.
async fn close(plain: &[u8], bound: &[u8], to: &SealKey) -> Js<Vec<u8>> {
    let subtle = subtle()?;
    let spki = Base64::decode_vec(&to.spki).map_err(|_| JsValue::UNDEFINED)?;
    let theirs =
        ask(&subtle, "importKey", &["spki".into(), array(&spki), p256("ECDH"), false.into(), list(&[])]).await?;
    let ours = ask(&subtle, "generateKey", &[p256("ECDH"), false.into(), list(&["deriveBits".into()])]).await?;
    let point = bytes(&ask(&subtle, "exportKey", &["raw".into(), get(&ours, "publicKey")]).await?);

    let with = object(&[("name", "ECDH".into()), ("public", theirs)]);
    let shared = ask(&subtle, "deriveBits", &[with, get(&ours, "privateKey"), 256.into()]).await?;
    let derives = list(&["deriveKey".into()]);
    let secret = ask(&subtle, "importKey", &["raw".into(), shared, "HKDF".into(), false.into(), derives]).await?;
    let hkdf =
        object(&[("name", "HKDF".into()), ("hash", "SHA-256".into()), ("salt", array(&point)), ("info", array(INFO))]);
    let aes = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let key = ask(&subtle, "deriveKey", &[hkdf, secret, aes, false.into(), list(&["encrypt".into()])]).await?;

    let gcm = object(&[("name", "AES-GCM".into()), ("iv", array(&[0; 12])), ("additionalData", array(bound))]);
    let words = array(plain);
    let closed = ask(&subtle, "encrypt", &[gcm, key, words.clone()]).await?;
    // The copy in clear is not left for whoever looks at the memory later.
    let _ = call(&words, "fill", &[0.into()]);
    Ok([point, bytes(&closed)].concat())
}

fn array(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}
