//! How an entry is sealed and signed, with the curves and ciphers that WebCrypto has too.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use data_encoding::BASE64;
use hkdf::Hkdf;
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::pkcs8::{DecodePublicKey, EncodePublicKey};
use p256::{PublicKey, SecretKey};
use sha2::Sha256;

/// What the key of one entry is derived for.
const ENTRY: &[u8] = b"pishkhan kiosk entry 1";
/// What the key is derived for under which private keys are kept.
const KEEPING: &[u8] = b"pishkhan seal key 1";
/// Bytes of an uncompressed point.
const POINT: usize = 65;
const NONCE: usize = 12;

/// The plain text of an entry; none where it was not sealed to this key, or not bound to this.
pub fn open(key: &SecretKey, bound: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (ephemeral, text) = sealed.split_at_checked(POINT)?;
    let theirs = PublicKey::from_sec1_bytes(ephemeral).ok()?;
    let shared = key.diffie_hellman(&theirs);
    let cipher = cipher(shared.raw_secret_bytes(), Some(ephemeral), ENTRY)?;
    // The key is used once, so the nonce may always be the same.
    cipher.decrypt(&nonce([0; NONCE]), Payload { msg: text, aad: bound.as_bytes() }).ok()
}

/// Seals as a kiosk does.
#[cfg(any(test, feature = "testing"))]
pub fn seal(ephemeral: &SecretKey, to: &PublicKey, bound: &str, plain: &[u8]) -> Option<Vec<u8>> {
    let shared = ephemeral.diffie_hellman(to);
    let mut sealed = point_of(&ephemeral.public_key());
    let cipher = cipher(shared.raw_secret_bytes(), Some(&sealed), ENTRY)?;
    let text = cipher.encrypt(&nonce([0; NONCE]), Payload { msg: plain, aad: bound.as_bytes() }).ok()?;
    sealed.extend(text);
    Some(sealed)
}

/// The uncompressed point.
#[cfg(any(test, feature = "testing"))]
fn point_of(key: &PublicKey) -> Vec<u8> {
    use p256::elliptic_curve::sec1::ToSec1Point;
    key.to_sec1_point(false).as_bytes().to_vec()
}

/// Whether the device with this key signed it.
pub fn is_signed(spki: &str, bound: &str, sealed: &[u8], signature: &str) -> bool {
    let Some(key) = public_key(spki) else { return false };
    let signature = BASE64.decode(signature.as_bytes()).ok();
    let Some(signature) = signature.and_then(|bytes| Signature::from_slice(&bytes).ok()) else { return false };
    let signed = [bound.as_bytes(), sealed].concat();
    VerifyingKey::from(&key).verify(&signed, &signature).is_ok()
}

/// A public key as it is sent: SPKI in base64.
pub fn public_key(spki: &str) -> Option<PublicKey> {
    // A point of this curve has 91 bytes.
    let bytes = Some(spki).filter(|text| text.len() <= 256).and_then(|text| BASE64.decode(text.as_bytes()).ok())?;
    PublicKey::from_public_key_der(&bytes).ok()
}

/// The same the other way.
pub fn spki_of(key: &PublicKey) -> Option<String> {
    key.to_public_key_der().ok().map(|der| BASE64.encode(der.as_bytes()))
}

/// A private key as it is kept: under the installation's key, bound to its number.
pub fn keep(installation: &[u8; 32], number: i32, random: [u8; NONCE], key: &SecretKey) -> Option<String> {
    let cipher = cipher(installation, None, KEEPING)?;
    let payload = Payload { msg: &key.to_bytes(), aad: &number.to_be_bytes() };
    let text = cipher.encrypt(&nonce(random), payload).ok()?;
    Some(BASE64.encode(&[&random[..], &text].concat()))
}

/// The same the other way; none where it was kept under another installation's key.
pub fn kept(installation: &[u8; 32], number: i32, text: &str) -> Option<SecretKey> {
    let bytes = BASE64.decode(text.as_bytes()).ok()?;
    let (random, text) = bytes.split_first_chunk::<NONCE>()?;
    let cipher = cipher(installation, None, KEEPING)?;
    let plain = cipher.decrypt(&nonce(*random), Payload { msg: text, aad: &number.to_be_bytes() }).ok()?;
    SecretKey::from_slice(&plain).ok()
}

fn cipher(secret: &[u8], salt: Option<&[u8]>, purpose: &[u8]) -> Option<Aes256Gcm> {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(salt, secret).expand(purpose, &mut key).ok()?;
    Some(Aes256Gcm::new(&Key::<Aes256Gcm>::from(key)))
}

fn nonce(bytes: [u8; NONCE]) -> Nonce<<Aes256Gcm as aes_gcm::AeadCore>::NonceSize> {
    bytes.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use p256::ecdsa::SigningKey;
    use p256::ecdsa::signature::Signer;

    fn key(byte: u8) -> SecretKey {
        SecretKey::from_slice(&[byte; 32]).unwrap()
    }

    #[test]
    fn only_the_desk_opens_what_was_sealed_to_it_and_only_as_it_was_bound() {
        let (desk, ephemeral) = (key(1), key(2));
        let sealed = seal(&ephemeral, &desk.public_key(), "a|b|1|ticket", "نوبت".as_bytes()).unwrap();
        assert_eq!(open(&desk, "a|b|1|ticket", &sealed).as_deref(), Some("نوبت".as_bytes()));
        assert_eq!(open(&desk, "a|b|2|ticket", &sealed), None);
        assert_eq!(open(&key(3), "a|b|1|ticket", &sealed), None);
        assert_eq!(open(&ephemeral, "a|b|1|ticket", &sealed), None, "the kiosk cannot read it back");
        for at in [0, 20, POINT, sealed.len() - 1] {
            let mut broken = sealed.clone();
            broken[at] ^= 1;
            assert_eq!(open(&desk, "a|b|1|ticket", &broken), None, "byte {at}");
        }
        for length in [0, 1, POINT, POINT + 15] {
            assert_eq!(open(&desk, "a|b|1|ticket", &sealed[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn a_signature_is_of_one_device_over_one_entry() {
        let device = SigningKey::from(&key(4));
        let spki = spki_of(&key(4).public_key()).unwrap();
        let signature: Signature = device.sign(b"bound-sealed");
        let signature = BASE64.encode(&signature.to_bytes());
        assert!(is_signed(&spki, "bound-", b"sealed", &signature));
        assert!(!is_signed(&spki, "bound-", b"sealeD", &signature));
        assert!(!is_signed(&spki_of(&key(5).public_key()).unwrap(), "bound-", b"sealed", &signature));
        for nonsense in ["", "AAAA", "no base64!", &"A".repeat(400)] {
            assert!(!is_signed(&spki, "bound-", b"sealed", nonsense));
            assert!(!is_signed(nonsense, "bound-", b"sealed", &signature));
        }
    }

    #[test]
    fn a_copy_of_the_database_does_not_open_entries() {
        let text = keep(&[7; 32], 3, [1; 12], &key(6)).unwrap();
        assert_eq!(kept(&[7; 32], 3, &text).map(|key| key.to_bytes()), Some(key(6).to_bytes()));
        assert!(kept(&[8; 32], 3, &text).is_none());
        assert!(kept(&[7; 32], 4, &text).is_none());
    }
}
