//! Work within and between stages.

use crate::AppError;
use domain::id::RequestId;
use leptos::prelude::*;

/// Takes one of the stage's decisions.
#[server(endpoint = "stages/decide")]
pub async fn decide(
    request: RequestId,
    revision: u32,
    decision: String,
    #[server(default)] note: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.stages.decide(&caller.actor, seen, decision, note).await?)
}

/// Asks the citizen to come, pay or bring something within `days` calendar days.
#[server(endpoint = "stages/ask_citizen")]
pub async fn ask_citizen(request: RequestId, revision: u32, words: String, days: String) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let days = crate::caller::typed::count("days", &days)?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.stages.ask_citizen(&caller.actor, seen, words, days).await?)
}

/// The citizen did it.
#[server(endpoint = "stages/confirm_citizen_acted")]
pub async fn confirm_citizen_acted(
    request: RequestId,
    revision: u32,
    #[server(default)] words: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.stages.confirm_citizen_acted(&caller.actor, seen, words).await?)
}

/// Finishes an answered request.
#[server(endpoint = "stages/close")]
pub async fn close(request: RequestId, revision: u32) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.stages.close(&caller.actor, seen).await?)
}

/// Opens a finished request again.
#[server(endpoint = "stages/reopen")]
pub async fn reopen(request: RequestId, revision: u32, reason: String) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.stages.reopen(&caller.actor, seen, reason).await?)
}
