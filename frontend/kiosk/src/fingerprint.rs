//! SHA-256.

use crate::js::{Js, ask};
use crate::keys::{bytes, subtle};
use js_sys::Uint8Array;

/// In 64 hexadecimal digits; empty where the browser does not tell.
pub async fn of(words: &[u8]) -> String {
    let digest = async || -> Js<Vec<u8>> {
        let digest = ask(&subtle()?, "digest", &["SHA-256".into(), Uint8Array::from(words).into()]).await?;
        Ok(bytes(&digest))
    };
    digest().await.map(|digest| digest.iter().map(|byte| format!("{byte:02x}")).collect()).unwrap_or_default()
}
