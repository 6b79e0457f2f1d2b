//! The keys that entries are sealed to. The newest is told; older ones open what kiosks sealed long ago.

use super::seal;
use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::in_person::SealKey;
use domain::refusal::{Answer, Refusal};
use entity::seal_key;
use p256::SecretKey;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder};

/// After so long another key is made.
const DAYS: i64 = 90;

/// The key to seal to now, made where there is none or the last has grown old.
///
/// # Errors
/// `Trouble`.
pub async fn current(desk: &Desk) -> Answer<SealKey> {
    if let Some(row) = newest(desk.database.read()).await?
        && row.made_at.instant() > desk.now() - Duration::days(DAYS)
        && seal::kept(&desk.keys.otp, row.number, &row.private_key).is_some()
    {
        return told(row);
    }
    match turn_over(desk).await {
        // Another asking made one at the same time.
        Err(Refusal::Conflict) => told(newest(desk.database.read()).await?.ok_or(Refusal::Trouble)?),
        made => made,
    }
}

/// Makes the next key.
///
/// # Errors
/// `Conflict` where another is made at the same time, `Trouble`.
pub async fn turn_over(desk: &Desk) -> Answer<SealKey> {
    let txn = desk.database.write().await?;
    let number = newest(&*txn).await?.map_or(1, |row| row.number + 1);
    let key = new_key(desk);
    let mut random = [0; 12];
    desk.chance.fill(&mut random);
    let row = seal_key::Model {
        number,
        private_key: seal::keep(&desk.keys.otp, number, random, &key).ok_or(Refusal::Trouble)?,
        public_key: seal::spki_of(&key.public_key()).ok_or(Refusal::Trouble)?,
        made_at: desk.now().into(),
    };
    seal_key::Entity::insert(row.clone().into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await?;
    told(row)
}

/// The private half with this number; none where there is none, or it cannot be read here.
///
/// # Errors
/// `Trouble`.
pub async fn with_number(connection: &impl ConnectionTrait, desk: &Desk, number: u32) -> Answer<Option<SecretKey>> {
    let Ok(number) = i32::try_from(number) else { return Ok(None) };
    let row = seal_key::Entity::find_by_id(number).one(connection).await.or_trouble()?;
    Ok(row.and_then(|row| seal::kept(&desk.keys.otp, row.number, &row.private_key)))
}

async fn newest(connection: &impl ConnectionTrait) -> Answer<Option<seal_key::Model>> {
    seal_key::Entity::find().order_by_desc(seal_key::Column::Number).one(connection).await.or_trouble()
}

fn told(row: seal_key::Model) -> Answer<SealKey> {
    Ok(SealKey { number: u32::try_from(row.number).map_err(|_| Refusal::Trouble)?, spki: row.public_key })
}

/// Few numbers are no keys: the next is taken then.
fn new_key(desk: &Desk) -> SecretKey {
    loop {
        let mut bytes = [0; 32];
        desk.chance.fill(&mut bytes);
        if let Ok(key) = SecretKey::from_slice(&bytes) {
            return key;
        }
    }
}
