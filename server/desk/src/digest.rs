//! SHA-256 and HMAC-SHA-256 (RFC 2104) as hexadecimal text.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The digest of these parts, each preceded by its length: `["ab", "c"]` and `["a", "bc"]` differ.
pub fn sha256_hex(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    HEXLOWER.encode(&digest.finalize())
}

/// The keyed digest of these parts.
pub fn hmac_hex(key: &[u8; 32], parts: &[&[u8]]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    HEXLOWER.encode(&mac.finalize().into_bytes())
}

/// The plain digest of a stored file, as any other tool computes it.
pub(crate) fn sha256_of_file(content: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(content))
}
