//! Reading the citizen's side of requests.

use crate::AppError;
use domain::tracking::{Mine, Receipt, ResponseView, Tracking};
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;

/// The tracking page; how much is on it depends on who asks.
#[server(name = ReadTrack, endpoint = "service_requests/track")]
pub async fn track(code: String) -> Result<Tracking, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.service_requests.track(&caller.actor, &caller.follows, &code).await?)
}

/// The dated receipt (table 3).
#[server(name = ReadReceipt, endpoint = "service_requests/receipt")]
pub async fn receipt(code: TrackingCode) -> Result<Receipt, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.service_requests.receipt(&caller.actor, &code).await?)
}

/// Requests and drafts of the signed-in person.
#[server(name = ReadMine, endpoint = "service_requests/mine")]
pub async fn mine() -> Result<Mine, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.service_requests.mine(&caller.actor).await?)
}

/// The answer (table 4); reading it delivers it.
#[server(name = ReadResponse, endpoint = "service_requests/response")]
pub async fn response(code: TrackingCode) -> Result<ResponseView, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.service_requests.response(&caller.actor, &code).await?)
}
