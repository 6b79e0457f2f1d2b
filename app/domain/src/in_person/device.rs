//! Devices (kiosk, display): paired by a code of six digits, watched, revocable.

use super::{Batch, Beat, EntryOutcome, EntryState, Leases, Snapshot, UnsettledEntry, UnsettledLine};
use crate::Instant;
use crate::actor::Actor;
use crate::id::{DeviceId, EntryId, PlaceId};
use crate::refusal::{Answer, Refusal};
use serde::{Deserialize, Serialize};

/// A pairing code is good for so many minutes.
pub const PAIRING_MINUTES: u32 = 10;
/// A device that said nothing for so many seconds is shown as silent.
pub const SILENT_SECONDS: u32 = 30;
/// How often a device says that it is there.
pub const BEAT_EVERY_SECONDS: u32 = 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceKind {
    Kiosk,
    Display,
}

/// Longest title of a device, in characters.
pub const DEVICE_TITLE: u32 = 60;

/// The title under which a device is kept.
///
/// # Errors
/// `NameMissing`, `TooLong`.
pub fn device_title(text: &str) -> Answer<String> {
    let title = crate::text::fold(text);
    match title.chars().count() {
        0 => Err(Refusal::NameMissing),
        count if count > DEVICE_TITLE as usize => Err(Refusal::TooLong { max: DEVICE_TITLE }),
        _ => Ok(title),
    }
}

/// A device as its token proved it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub id: DeviceId,
    pub kind: DeviceKind,
    pub place: PlaceId,
    pub title: String,
}

impl Actor {
    /// The kiosk that asks. A display shows, and does nothing for anybody.
    ///
    /// # Errors
    /// `SignInFirst` for what is not paired or was revoked, `NotFound` for displays and people.
    pub fn kiosk(&self) -> Answer<&Device> {
        match self {
            Actor::Device(device) if device.kind == DeviceKind::Kiosk => Ok(device),
            Actor::Anonymous => Err(Refusal::SignInFirst),
            Actor::Device(_) | Actor::Citizen(_) | Actor::Officer(_) | Actor::System => Err(Refusal::NotFound),
        }
    }
}

/// What a new device shows: the code, for people; the secret stays in it and fetches the token once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairing {
    pub code: String,
    pub secret: String,
    pub until: Instant,
}

/// Asked with the secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paired {
    NotYet,
    /// The token goes into an `HttpOnly` cookie; the body says only this.
    Now(Device),
}

/// A line of `/desk/admin/devices`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeviceView {
    pub device: Device,
    pub place_title: String,
    pub paired_at: Instant,
    pub approved_by: String,
    pub revoked_at: Option<Instant>,
    pub last_seen: Option<Instant>,
    pub silent: bool,
    pub beat: Option<Beat>,
    /// Entries taken in, refused and quarantined, and when the last came.
    pub taken: u32,
    pub refused: u32,
    pub quarantined: u32,
    pub last_entry: Option<Instant>,
}

/// One entry of a device, for its journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalLine {
    pub id: EntryId,
    pub seq: u64,
    pub kind: super::EntryKind,
    pub made_at: Instant,
    pub received_at: Instant,
    pub state: EntryState,
    /// Why it was refused.
    #[serde(default)]
    pub refusal: Option<Refusal>,
    /// What became of it where a person closed it.
    #[serde(default)]
    pub closed: Option<String>,
}

#[async_trait::async_trait]
pub trait Devices: Send + Sync {
    /// Anybody; limited by address.
    async fn begin_pairing(&self, address: &str, kind: DeviceKind) -> Answer<Pairing>;
    /// `(state, token)`: the token is told once. `public_key` is the device's signing key (SPKI, base64), for kiosks.
    async fn fetch_pairing(&self, secret: &str, public_key: Option<&str>) -> Answer<(Paired, Option<String>)>;
    /// Administrators; tries are limited. `WrongCode`.
    async fn approve(&self, actor: &Actor, code: &str, place: PlaceId, title: String) -> Answer<DeviceId>;
    async fn revoke(&self, actor: &Actor, device: DeviceId) -> Answer<()>;
    async fn devices(&self, actor: &Actor) -> Answer<Vec<DeviceView>>;
    /// Newest first, at most 500; the whole journal as CSV is the same without the bound.
    async fn journal(&self, actor: &Actor, device: DeviceId) -> Answer<Vec<JournalLine>>;
    /// Every line, for a file.
    async fn whole_journal(&self, actor: &Actor, device: DeviceId) -> Answer<Vec<JournalLine>>;
    /// What came from kiosks of the places where the officer may sit and waits for a person, oldest first.
    async fn unsettled(&self, actor: &Actor) -> Answer<Vec<UnsettledLine>>;
    /// One of them with what is in it.
    async fn unsettled_entry(&self, actor: &Actor, entry: EntryId) -> Answer<UnsettledEntry>;
    /// Takes it in now, as if it had come whole: under the code that stands on the person's paper.
    async fn take_unsettled(&self, actor: &Actor, entry: EntryId) -> Answer<()>;
    /// Nothing comes of it: `words` say what was done for the person instead. What was in it is forgotten.
    async fn close_unsettled(&self, actor: &Actor, entry: EntryId, words: String) -> Answer<()>;
    /// Who this token is; `None` for an unknown or revoked one.
    async fn device_of(&self, token: &str) -> Answer<Option<Device>>;

    /// `Actor::Device` from here on, but for [`Devices::take_in`].
    async fn beat(&self, actor: &Actor, beat: Beat) -> Answer<()>;
    async fn snapshot(&self, actor: &Actor) -> Answer<Snapshot>;
    /// Fills the device's stock up: number blocks for today (and the next working day) and tracking codes. The answer is
    /// everything lent to it that the desk does not know as used; what the device gave and has not brought yet it leaves
    /// out itself.
    async fn lease(&self, actor: &Actor) -> Answer<Leases>;
    /// Takes entries in, in their order; each once. Proved by the signatures, so that a revoked device's entries are
    /// quarantined for staff instead of lost.
    async fn take_in(&self, batch: Batch) -> Answer<Vec<EntryOutcome>>;
}
