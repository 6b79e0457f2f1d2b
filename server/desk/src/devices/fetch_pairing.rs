//! The device asks, with its secret, whether it was approved; once it was, it gets its token, once.

use super::{rows, seal};
use crate::OrTrouble;
use crate::desk::Desk;
use domain::in_person::{DeviceKind, Paired};
use domain::refusal::{Answer, Refusal};
use entity::{Moment, device, from_word, pairing};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// # Errors
/// `WrongCode` for an unknown, expired or used secret, `NotFound` for a kiosk without a signing key, `Trouble`.
pub async fn fetch_pairing(desk: &Desk, secret: &str, public_key: Option<&str>) -> Answer<(Paired, Option<String>)> {
    let now = desk.now();
    let row = pairing::Entity::find()
        .filter(pairing::Column::SecretHash.eq(crate::sha256_hex(&[secret.as_bytes()])))
        .filter(pairing::Column::ExpiresAt.gt(Moment::from(now)))
        .filter(pairing::Column::FetchedAt.is_null())
        .one(desk.database.read())
        .await
        .or_trouble()?
        .ok_or(Refusal::WrongCode)?;
    let Some(id) = row.device_id else { return Ok((Paired::NotYet, None)) };
    let kind: DeviceKind = from_word("pairing.kind", &row.kind).or_trouble()?;
    let public_key = match (kind, public_key) {
        (DeviceKind::Kiosk, Some(key)) if seal::public_key(key).is_some() => Some(key.to_owned()),
        (DeviceKind::Kiosk, _) => return Err(Refusal::NotFound),
        (DeviceKind::Display, _) => None,
    };
    let token = desk.chance.token();
    let txn = desk.database.write().await?;
    let fetched = pairing::Entity::update_many()
        .col_expr(pairing::Column::FetchedAt, Expr::value(Some(Moment::from(now))))
        .filter(pairing::Column::Id.eq(row.id))
        .filter(pairing::Column::FetchedAt.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    if fetched.rows_affected != 1 {
        return Err(Refusal::WrongCode);
    }
    device::Entity::update_many()
        .col_expr(device::Column::TokenHash, Expr::value(Some(rows::token_hash(&token))))
        .col_expr(device::Column::PublicKey, Expr::value(public_key))
        .col_expr(device::Column::LastSeen, Expr::value(Some(Moment::from(now))))
        .filter(device::Column::Id.eq(id))
        .exec(&*txn)
        .await
        .or_trouble()?;
    let row = device::Entity::find_by_id(id).one(&*txn).await.or_trouble()?.ok_or(Refusal::Trouble)?;
    if row.revoked_at.is_some() {
        return Err(Refusal::WrongCode);
    }
    let device = rows::device(&row)?;
    txn.commit().await?;
    Ok((Paired::Now(device), Some(token)))
}
