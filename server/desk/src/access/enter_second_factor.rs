//! The second factor of staff. A step of the authenticator is good once; the first right code confirms the enrolment.

use super::totp;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::throttle::{self, Limit};
use domain::id::OfficerId;
use domain::refusal::{Answer, Refusal};
use domain::text::clean_number;
use entity::{Moment, officer};
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const TRIES: Limit = Limit { scope: "totp_try", most: 5, minutes: 10 };

/// # Errors
/// `TooMany`; `WrongCode` for wrong, used and early codes alike; `Trouble`.
pub async fn enter_second_factor(desk: &Desk, id: OfficerId, code: &str) -> Answer<()> {
    let now = desk.now();
    let subject = id.to_string();
    throttle::count(&desk.database, TRIES, &subject, now).await?;
    let row = officer::Entity::find_by_id(id.uuid())
        .filter(officer::Column::Active.eq(true))
        .one(desk.database.read())
        .await
        .or_trouble()?;
    let secret = row.and_then(|row| row.totp_secret).ok_or(Refusal::WrongCode)?;
    let step = totp::step_of(&secret, &clean_number(code), now)?.ok_or(Refusal::WrongCode)?;
    let txn = desk.database.write().await?;
    let confirmed_at = Func::coalesce([Expr::col(officer::Column::TotpConfirmedAt), Expr::value(Moment::from(now))]);
    let used = officer::Entity::update_many()
        .col_expr(officer::Column::TotpLastStep, Expr::value(step))
        .col_expr(officer::Column::TotpConfirmedAt, confirmed_at.into())
        .filter(officer::Column::Id.eq(id.uuid()))
        .filter(officer::Column::Active.eq(true))
        .filter(officer::Column::TotpSecret.eq(secret))
        .filter(officer::Column::TotpLastStep.lt(step))
        .exec(&*txn)
        .await
        .or_trouble()?;
    if used.rows_affected != 1 {
        return Err(Refusal::WrongCode);
    }
    throttle::take_back(&*txn, TRIES, &subject).await?;
    txn.commit().await
}
