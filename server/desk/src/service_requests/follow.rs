//! Follow: code and last four digits of the mobile open all but answers and files.

use crate::OrTrouble;
use crate::desk::Desk;
use crate::throttle::{self, Limit};
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::text::clean_number;
use domain::tracking_code::TrackingCode;
use entity::service_request;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use subtle::ConstantTimeEq;

/// Four digits are ten thousand: per code very few tries, per address enough for an office behind one.
const PER_CODE: Limit = Limit { scope: "follow_code", most: 5, minutes: 60 };
const PER_ADDRESS: Limit = Limit { scope: "follow_address", most: 30, minutes: 10 };

/// # Errors
/// `TooMany`; `WrongCode` for a code that nobody has, one that is none, and wrong digits alike; `Trouble`.
pub async fn follow(desk: &Desk, code: &str, last_four: &str, address: &str) -> Answer<RequestId> {
    let now = desk.now();
    throttle::count(&desk.database, PER_ADDRESS, address, now).await?;
    let code = TrackingCode::parse(code).map_err(|_| Refusal::WrongCode)?;
    throttle::count(&desk.database, PER_CODE, code.as_str(), now).await?;
    let row = service_request::Entity::find()
        .filter(service_request::Column::TrackingCode.eq(code.as_str()))
        .one(desk.database.read())
        .await
        .or_trouble()?;
    // The same steps for a code that nobody has.
    let mobile = row.as_ref().map_or("00000000000", |row| row.applicant_mobile.as_str());
    let expected = mobile.get(mobile.len().saturating_sub(4)..).unwrap_or_default();
    let typed = clean_number(last_four);
    let fits = bool::from(typed.as_bytes().ct_eq(expected.as_bytes()));
    let Some(row) = row.filter(|_| fits) else { return Err(Refusal::WrongCode) };
    let txn = desk.database.write().await?;
    throttle::take_back(&*txn, PER_CODE, code.as_str()).await?;
    txn.commit().await?;
    Ok(row.id.into())
}
