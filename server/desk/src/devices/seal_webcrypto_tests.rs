//! What a browser's own cryptography sealed and signed is opened and believed here: the two sides are written apart, in other
//! languages, and must stay one. Made once with WebCrypto, by the calls of `frontend/kiosk/src/seal.rs`, for a desk's key that
//! stands for nothing.

use super::seal::{is_signed, open, spki_of};
use data_encoding::BASE64;
use p256::SecretKey;

const DESK_PRIVATE: &str = "JQMZPQVeBzSaNsNq1q86Zi1msrV3kytjkoR8KERgGbI=";
const DESK_PUBLIC: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDJb8NFGpkxo4G0owPPMZTDHTMl2PkAYtVmrVBdw/uqHdx6RwuMkFYHuQpSMEAALltmQUwFEH\
    3WBJheky7LCnoQ==";
const BOUND: &str = "01890000-0000-7000-8000-000000000001|01890000-0000-7000-8000-000000000002|7|ticket";
const SEALED: &str = "BOB4gTToiN76+Md90A94bnW+AMSwDzESEsRLGbGTq8BhMOhT8hdfXwo7pD+6XOLEH8w5Bcj7HqNwxyL8BgCdByCJcZWKs/bpYsqBcsVdxx9t\
    HhVDQK3VmQ7IsDO8I/sCqDjgtaI=";
const DEVICE_PUBLIC: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFy36l6SRpFlx2cvhVkqDp5dOiMwcKevQGmz6yMElXJVmxl2BcqlXbNKNwE916vksv3evSqgn\
    TTCgnCfFm0HFoA==";
const SIGNATURE: &str = "dqz+hsHULk+01xcX0XiPvhXYv8ARwQJ6PVO+i7d89knFn5dCgjzdaDN/BeHwigl5eOek3kK6tAhmtFokJsfMvg==";

#[test]
fn what_a_browser_sealed_and_signed_is_opened_and_believed() {
    let desk = SecretKey::from_slice(&BASE64.decode(DESK_PRIVATE.as_bytes()).unwrap()).unwrap();
    assert_eq!(spki_of(&desk.public_key()).as_deref(), Some(DESK_PUBLIC), "the browser got it as it is sent");
    let sealed = BASE64.decode(SEALED.as_bytes()).unwrap();
    assert_eq!(open(&desk, BOUND, &sealed).as_deref(), Some("نوبت الف ۱۲".as_bytes()));
    assert!(is_signed(DEVICE_PUBLIC, BOUND, &sealed, SIGNATURE));
    assert!(!is_signed(DESK_PUBLIC, BOUND, &sealed, SIGNATURE));
}
