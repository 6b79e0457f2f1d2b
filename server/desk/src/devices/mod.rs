//! Devices: how kiosks and displays are paired and watched, what is lent to them, and what they bring.
//!
//! An entry is sealed to the desk's key and signed by the device's; both are as `domain::in_person::SealedEntry` says.

mod apply;
mod approve;
mod beat;
mod begin_pairing;
mod device_of;
mod entries;
mod fetch_pairing;
mod journal;
mod lease;
mod list;
mod revoke;
mod rows;
mod seal;
mod seal_keys;
#[cfg(test)]
mod seal_webcrypto_tests;
mod snapshot;
mod sweep;
mod take_in;
#[cfg(test)]
mod tests;
mod unsettled;

#[cfg(any(test, feature = "testing"))]
pub(crate) use seal::{seal, spki_of};
#[cfg(any(test, feature = "testing"))]
pub use seal_keys::turn_over;

pub(crate) use sweep::sweep;
pub(crate) use unsettled::{count as count_unsettled, waits as waits_for_staff};

use crate::desk::Desk;
use domain::actor::Actor;
use domain::id::{DeviceId, EntryId, PlaceId};
use domain::in_person::{
    Batch, Beat, Device, DeviceKind, DeviceView, Devices, EntryOutcome, JournalLine, Leases, Paired, Pairing, Snapshot,
    UnsettledEntry, UnsettledLine,
};
use domain::refusal::{Answer, Refusal};

#[async_trait::async_trait]
impl Devices for Desk {
    async fn begin_pairing(&self, address: &str, kind: DeviceKind) -> Answer<Pairing> {
        begin_pairing::begin_pairing(self, address, kind).await
    }

    async fn fetch_pairing(&self, secret: &str, public_key: Option<&str>) -> Answer<(Paired, Option<String>)> {
        fetch_pairing::fetch_pairing(self, secret, public_key).await
    }

    async fn approve(&self, actor: &Actor, code: &str, place: PlaceId, title: String) -> Answer<DeviceId> {
        approve::approve(self, actor, code, place, title).await
    }

    async fn revoke(&self, actor: &Actor, device: DeviceId) -> Answer<()> {
        revoke::revoke(self, actor, device).await
    }

    async fn devices(&self, actor: &Actor) -> Answer<Vec<DeviceView>> {
        list::devices(self, actor).await
    }

    async fn journal(&self, actor: &Actor, device: DeviceId) -> Answer<Vec<JournalLine>> {
        journal::journal(self, actor, device, Some(journal::SHOWN)).await
    }

    async fn whole_journal(&self, actor: &Actor, device: DeviceId) -> Answer<Vec<JournalLine>> {
        journal::journal(self, actor, device, None).await
    }

    async fn unsettled(&self, actor: &Actor) -> Answer<Vec<UnsettledLine>> {
        unsettled::list(self, actor).await
    }

    async fn unsettled_entry(&self, actor: &Actor, entry: EntryId) -> Answer<UnsettledEntry> {
        unsettled::open(self, actor, entry).await
    }

    async fn take_unsettled(&self, actor: &Actor, entry: EntryId) -> Answer<()> {
        unsettled::take(self, actor, entry).await
    }

    async fn close_unsettled(&self, actor: &Actor, entry: EntryId, words: String) -> Answer<()> {
        unsettled::close(self, actor, entry, &words).await
    }

    async fn device_of(&self, token: &str) -> Answer<Option<Device>> {
        device_of::device_of(self, token).await
    }

    async fn beat(&self, actor: &Actor, beat: Beat) -> Answer<()> {
        beat::beat(self, actor, beat).await
    }

    async fn snapshot(&self, actor: &Actor) -> Answer<Snapshot> {
        snapshot::snapshot(self, actor).await
    }

    async fn lease(&self, actor: &Actor) -> Answer<Leases> {
        lease::lease(self, actor).await
    }

    async fn take_in(&self, batch: Batch) -> Answer<Vec<EntryOutcome>> {
        take_in::take_in(self, batch).await
    }
}

/// The device that asks.
///
/// # Errors
/// `SignInFirst` for one that is not paired or was revoked, `NotFound` for people.
fn device_of_caller(actor: &Actor) -> Answer<&Device> {
    match actor {
        Actor::Device(device) => Ok(device),
        Actor::Anonymous => Err(Refusal::SignInFirst),
        Actor::Citizen(_) | Actor::Officer(_) | Actor::System => Err(Refusal::NotFound),
    }
}

/// Whoever keeps devices.
///
/// # Errors
/// `SignInFirst`, `NotFound`.
fn administrator(actor: &Actor) -> Answer<&domain::actor::Officer> {
    match actor {
        Actor::Anonymous => Err(Refusal::SignInFirst),
        Actor::Officer(officer) if officer.is_administrator() => Ok(officer),
        _ => Err(Refusal::NotFound),
    }
}
