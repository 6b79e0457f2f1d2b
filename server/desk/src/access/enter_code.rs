//! Takes a code, once. The try is counted before the code is looked at, and one statement uses the code up.

use super::code_hmac;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::people::person_with;
use crate::throttle::{self, Limit};
use domain::access::{CODE_MINUTES, CODE_TRIES};
use domain::id::PersonId;
use domain::identifier::Mobile;
use domain::refusal::{Answer, Refusal};
use domain::text::clean_number;
use entity::{Moment, otp_challenge};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Wrong tries by mobile. A right code is taken back from the count, so that signing in often is no attack.
pub(super) const TRIES: Limit = Limit { scope: "otp_try", most: CODE_TRIES, minutes: CODE_MINUTES as u32 };

/// # Errors
/// `TooMany`; `WrongCode` for wrong, used, expired and unknown alike; `Trouble`.
pub async fn enter_code(desk: &Desk, mobile: &Mobile, code: &str) -> Answer<PersonId> {
    let now = desk.now();
    throttle::count(&desk.database, TRIES, mobile.as_str(), now).await?;
    let hmac = code_hmac(desk, mobile, &clean_number(code));
    let txn = desk.database.write().await?;
    let used = otp_challenge::Entity::update_many()
        .col_expr(otp_challenge::Column::UsedAt, Expr::value(Moment::from(now)))
        .filter(otp_challenge::Column::Mobile.eq(mobile.as_str()))
        .filter(otp_challenge::Column::CodeHmac.eq(hmac))
        .filter(otp_challenge::Column::UsedAt.is_null())
        .filter(otp_challenge::Column::ExpiresAt.gt(Moment::from(now)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    if used.rows_affected == 0 {
        return Err(Refusal::WrongCode);
    }
    throttle::take_back(&*txn, TRIES, mobile.as_str()).await?;
    let person = person_with(desk, &txn, mobile).await?;
    txn.commit().await?;
    Ok(person)
}
