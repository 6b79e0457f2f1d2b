//! A kiosk that is paired, seals and signs as the real one does.

use super::TestDesk;
use super::people::ADMINISTRATOR;
use crate::devices::{seal, spki_of};
use data_encoding::BASE64;
use domain::actor::Actor;
use domain::id::{DeviceId, EntryId, PlaceId};
use domain::in_person::{
    Batch, Device, DeviceKind, Devices, Entry, EntryOutcome, Leases, Paired, SealKey, SealedEntry, WIRE,
};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::pkcs8::DecodePublicKey;
use p256::{PublicKey, SecretKey};

/// What stands in a hall. A clone of it is a copy of its disk.
#[derive(Clone)]
pub struct TestKiosk {
    pub device: Device,
    pub token: String,
    pub seal: SealKey,
    /// The last number of its order.
    pub seq: u64,
    key: SecretKey,
}

impl TestKiosk {
    /// Pairs one, approved by the fixtures' administrator.
    pub async fn pair(desk: &TestDesk, place: PlaceId) -> Self {
        let key = random_key(desk);
        let (device, token) = paired(desk, place, DeviceKind::Kiosk, &key).await;
        let seal = desk.snapshot(&Actor::Device(device.clone())).await.expect("a snapshot").seal;
        Self { device, token, seal, seq: 0, key }
    }

    pub fn actor(&self) -> Actor {
        Actor::Device(self.device.clone())
    }

    pub async fn lease(&self, desk: &TestDesk) -> Leases {
        desk.lease(&self.actor()).await.expect("a stock")
    }

    /// Keeps this as its next entry.
    pub fn keep(&mut self, desk: &TestDesk, entry: &Entry) -> SealedEntry {
        self.seq += 1;
        self.sealed(desk, entry, self.seq, desk.new_id().into())
    }

    /// Seals and signs.
    pub fn sealed(&self, desk: &TestDesk, entry: &Entry, seq: u64, id: EntryId) -> SealedEntry {
        let bound = SealedEntry::bound(self.device.id, id, seq, entry.kind());
        let to = BASE64.decode(self.seal.spki.as_bytes()).expect("base64");
        let to = PublicKey::from_public_key_der(&to).expect("a public key");
        let plain = serde_json::to_vec(entry).expect("JSON");
        let sealed = seal(&random_key(desk), &to, &bound, &plain).expect("sealed");
        let signature: Signature = SigningKey::from(&self.key).sign(&[bound.as_bytes(), &sealed].concat());
        SealedEntry {
            id,
            seq,
            kind: entry.kind(),
            made_at: desk.now(),
            seal: self.seal.number,
            sealed: BASE64.encode(&sealed),
            signature: BASE64.encode(&signature.to_bytes()),
        }
    }

    pub async fn send(&self, desk: &TestDesk, entries: &[SealedEntry]) -> Vec<EntryOutcome> {
        send_as(desk, self.device.id, entries).await
    }
}

/// Sends entries in the name of this device.
pub async fn send_as(desk: &TestDesk, device: DeviceId, entries: &[SealedEntry]) -> Vec<EntryOutcome> {
    desk.take_in(Batch { wire: WIRE, device, entries: entries.to_vec() }).await.expect("outcomes")
}

/// A display that is paired; its token is what its cookie holds.
pub async fn paired_display(desk: &TestDesk, place: PlaceId) -> (Device, String) {
    paired(desk, place, DeviceKind::Display, &random_key(desk)).await
}

async fn paired(desk: &TestDesk, place: PlaceId, kind: DeviceKind, key: &SecretKey) -> (Device, String) {
    let pairing = desk.begin_pairing(&desk.new_id().to_string(), kind).await.expect("a code");
    let administrator = desk.officer(ADMINISTRATOR).await;
    desk.approve(&administrator, &pairing.code, place, "دستگاه آزمون".to_owned()).await.expect("approved");
    let spki = spki_of(&key.public_key()).expect("a public key");
    match desk.fetch_pairing(&pairing.secret, Some(&spki)).await.expect("fetched") {
        (Paired::Now(device), Some(token)) => (device, token),
        other => panic!("{other:?}"),
    }
}

fn random_key(desk: &TestDesk) -> SecretKey {
    loop {
        let mut bytes = [0; 32];
        desk.chance.fill(&mut bytes);
        if let Ok(key) = SecretKey::from_slice(&bytes) {
            return key;
        }
    }
}
