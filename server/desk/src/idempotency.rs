//! One effect for one key, however often it is sent.

use crate::OrTrouble;
use crate::database::Writing;
use domain::Instant;
use domain::refusal::{Answer, Refusal};
use entity::{from_json, idempotency, to_json};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use serde::{Serialize, de::DeserializeOwned};

/// A key of one caller. Two callers never share one.
#[derive(Clone, Debug)]
pub struct Key {
    id: String,
    principal: String,
}

impl Key {
    /// `key` is what the form or the header carried.
    pub fn new(principal: &str, key: &str) -> Self {
        Self { id: crate::sha256_hex(&[principal.as_bytes(), key.as_bytes()]), principal: principal.to_owned() }
    }
}

/// What is known of a key.
pub struct Known<T> {
    pub outcome: T,
    payload_hash: String,
}

impl<T> Known<T> {
    /// The outcome, for the same payload.
    ///
    /// # Errors
    /// `OtherPayload`.
    pub fn for_payload(self, payload_hash: &str) -> Answer<T> {
        if self.payload_hash == payload_hash { Ok(self.outcome) } else { Err(Refusal::OtherPayload) }
    }
}

/// What the key was answered before. Ask after the lock that makes repeated sends wait for each other.
///
/// # Errors
/// `Trouble`.
pub async fn recall<T: DeserializeOwned>(txn: &Writing, key: &Key) -> Answer<Option<Known<T>>> {
    let row = idempotency::Entity::find_by_id(key.id.clone()).one(&**txn).await.or_trouble()?;
    row.map(|row| {
        let outcome = from_json("idempotency.outcome", &row.outcome).or_trouble()?;
        Ok(Known { outcome, payload_hash: row.payload_hash })
    })
    .transpose()
}

/// Remembers the outcome, in the transaction that brought it about.
///
/// # Errors
/// `Conflict` when the same key is being answered by somebody else, `Trouble`.
pub async fn remember<T: Serialize>(
    txn: &Writing,
    key: &Key,
    payload_hash: &str,
    outcome: &T,
    now: Instant,
) -> Answer<()> {
    let row = idempotency::ActiveModel {
        key: Set(key.id.clone()),
        principal: Set(key.principal.clone()),
        payload_hash: Set(payload_hash.to_owned()),
        outcome: Set(to_json(outcome)),
        created_at: Set(now.into()),
    };
    row.insert(&**txn).await.or_trouble()?;
    Ok(())
}
