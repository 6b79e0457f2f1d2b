//! Devices and their rows.

use crate::OrTrouble;
use crate::desk::Desk;
use domain::in_person::Device;
use domain::refusal::Answer;
use entity::{device, from_word};

/// What is stored of a token.
pub fn token_hash(token: &str) -> String {
    crate::sha256_hex(&[token.as_bytes()])
}

/// What is stored of a pairing code: six digits are guessed from a plain digest.
pub fn code_hmac(desk: &Desk, code: &str) -> String {
    crate::hmac_hex(&desk.keys.otp, &[b"pairing", code.as_bytes()])
}

/// # Errors
/// `Trouble` for a row nobody writes.
pub fn device(row: &device::Model) -> Answer<Device> {
    Ok(Device {
        id: row.id.into(),
        kind: from_word("device.kind", &row.kind).or_trouble()?,
        place: row.place_id.into(),
        title: row.title.clone(),
    })
}
