//! Asking colleagues.

use crate::AppError;
use domain::id::{ReferralId, RequestId};
use domain::request::Purpose;
use leptos::prelude::*;

/// Sends it to colleagues: to those under `to`, with a copy to those under `copies`. `due` is a Jalali date, or empty; without a `due_time` the end of that day is meant.
#[server(endpoint = "referrals/refer")]
pub async fn refer(
    request: RequestId,
    revision: u32,
    #[server(default)] to: Vec<String>,
    #[server(default)] copies: Vec<String>,
    purpose: Purpose,
    instruction: String,
    #[server(default)] private: bool,
    #[server(default)] due: String,
    #[server(default)] due_time: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let to = crate::caller::typed::choices("to[0]", &to)?;
    let copies = crate::caller::typed::choices("copies[0]", &copies)?;
    let due_at = crate::caller::typed::due("due", &due, "due_time", &due_time)?;
    let seen = domain::kartabl::Seen { request, revision };
    let referred = domain::kartabl::ReferTo { to, copies, purpose, instruction, private, due_at };
    Ok(caller.desk.referrals.refer(&caller.actor, seen, referred).await?)
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
