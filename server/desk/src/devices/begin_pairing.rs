//! A new device asks for a code, which people read on it and type at the desk.

use super::rows::code_hmac;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::throttle::{self, Limit};
use chrono::Duration;
use domain::access::CODE_DIGITS;
use domain::in_person::{DeviceKind, PAIRING_MINUTES, Pairing};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{Moment, pairing};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

/// By address: a hall's devices stand behind one. As long as a code is good, so that one address fills few of the places.
const PER_ADDRESS: Limit = Limit { scope: "pairing_address", most: 40, minutes: PAIRING_MINUTES };
/// Devices that wait at a time: more, and a mistyped code would be somebody's.
const WAITING: u64 = 500;
/// How often a code is drawn that another device shows.
const DRAWS: usize = 5;

/// # Errors
/// `TooMany`, `NoRoom` where too many wait, `Trouble`.
pub async fn begin_pairing(desk: &Desk, address: &str, kind: DeviceKind) -> Answer<Pairing> {
    let now = desk.now();
    throttle::count(&desk.database, PER_ADDRESS, address, now).await?;
    let txn = desk.database.write().await?;
    let waiting = pairing::Entity::find()
        .filter(pairing::Column::ExpiresAt.gt(Moment::from(now)))
        .filter(pairing::Column::DeviceId.is_null());
    if waiting.clone().count(&*txn).await.or_trouble()? >= WAITING {
        return Err(Refusal::NoRoom);
    }
    let mut drawn = None;
    for _ in 0..DRAWS {
        let code = desk.chance.digits(CODE_DIGITS);
        let hmac = code_hmac(desk, &code);
        let same = waiting.clone().filter(pairing::Column::CodeHmac.eq(hmac.as_str()));
        if same.count(&*txn).await.or_trouble()? == 0 {
            drawn = Some((code, hmac));
            break;
        }
    }
    let (code, code_hmac) = drawn.ok_or(Refusal::Conflict)?;
    let (secret, until) = (desk.chance.token(), now + Duration::minutes(PAIRING_MINUTES.into()));
    let row = pairing::Model {
        id: desk.new_id(),
        code_hmac,
        secret_hash: crate::sha256_hex(&[secret.as_bytes()]),
        kind: word(&kind),
        created_at: now.into(),
        expires_at: until.into(),
        device_id: None,
        fetched_at: None,
    };
    pairing::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await?;
    Ok(Pairing { code, secret, until })
}
