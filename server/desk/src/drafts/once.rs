//! A draft is sent once, however often it is asked to.

use super::Draft;
use crate::database::Writing;
use crate::desk::Desk;
use crate::idempotency::{self, Key};
use domain::Instant;
use domain::actor::Actor;
use domain::id::DraftId;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use entity::to_json;
use serde::{Deserialize, Serialize};

/// How it stands with a draft that somebody wants to send.
pub(crate) enum Sending {
    /// It was sent before, under this code.
    Before(TrackingCode),
    /// It is sent now; nobody else sends it meanwhile.
    Now(Box<Once>),
}

/// The draft, and what its sending is remembered by.
pub(crate) struct Once {
    pub draft: Draft,
    known_as: Key,
    payload: String,
}

/// What a key is remembered for.
#[derive(Serialize, Deserialize)]
struct Sent {
    draft: DraftId,
    code: TrackingCode,
}

/// Whoever comes second waits here for the draft, finds it gone and is told what the first was told. `principal` is who sends,
/// `key` what their form carried.
///
/// # Errors
/// `NotFound`, `OtherPayload` for a key that was used for something else, `Trouble`.
pub(crate) async fn once(
    desk: &Desk,
    txn: &Writing,
    actor: &Actor,
    id: DraftId,
    principal: &str,
    key: &str,
) -> Answer<Sending> {
    let known_as = Key::new(principal, key);
    let draft = match Draft::owned_for_update(desk, txn, actor, id).await {
        Ok(draft) => Some(draft),
        Err(Refusal::NotFound) => None,
        Err(refusal) => return Err(refusal),
    };
    if let Some(known) = idempotency::recall::<Sent>(txn, &known_as).await? {
        let sent = match draft {
            None if known.outcome.draft == id => known.outcome,
            None => return Err(Refusal::NotFound),
            Some(draft) => known.for_payload(&payload(&draft))?,
        };
        return Ok(Sending::Before(sent.code));
    }
    let draft = draft.ok_or(Refusal::NotFound)?;
    if draft.idempotency_key != key {
        return Err(Refusal::OtherPayload);
    }
    Ok(Sending::Now(Box::new(Once { known_as, payload: payload(&draft), draft })))
}

impl Once {
    /// It became the request of this code.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn remember(self, txn: &Writing, code: &TrackingCode, at: Instant) -> Answer<()> {
        let sent = Sent { draft: self.draft.id, code: code.clone() };
        idempotency::remember(txn, &self.known_as, &self.payload, &sent, at).await
    }
}

fn payload(draft: &Draft) -> String {
    crate::sha256_hex(&[draft.id.uuid().as_bytes(), to_json(&draft.answers).as_bytes()])
}
