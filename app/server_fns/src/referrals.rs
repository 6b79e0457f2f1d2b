//! Asking colleagues.

use crate::AppError;
use domain::id::{OfficerId, ReferralId, RequestId};
use domain::request::Purpose;
use leptos::prelude::*;

/// Sends it to a colleague. `due` is a Jalali date, or empty; without a `due_time` the end of that day is meant.
#[server(endpoint = "referrals/refer")]
pub async fn refer(
    request: RequestId,
    revision: u32,
    to: OfficerId,
    purpose: Purpose,
    instruction: String,
    #[server(default)] due: String,
    #[server(default)] due_time: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let due = crate::caller::typed::due("due", &due, "due_time", &due_time)?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.referrals.refer(&caller.actor, seen, to, purpose, instruction, due).await?)
}

/// Returns a referral to its sender.
#[server(endpoint = "referrals/give_back")]
pub async fn give_back(
    request: RequestId,
    revision: u32,
    referral: ReferralId,
    #[server(default)] words: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.referrals.give_back(&caller.actor, seen, referral, words).await?)
}

/// Takes back a referral that was not read yet.
#[server(endpoint = "referrals/recall")]
pub async fn recall(request: RequestId, revision: u32, referral: ReferralId) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.referrals.recall(&caller.actor, seen, referral).await?)
}
