//! The answer in the making and going out.

use crate::AppError;
use domain::id::{DocumentId, RequestId};
use domain::request::{DeliveryMeans, Outcome};
use leptos::prelude::*;

/// Writes the draft of the answer. `valid_until` is a Jalali date, or empty.
#[server(endpoint = "responses/draft")]
pub async fn draft(
    request: RequestId,
    revision: u32,
    outcome: Outcome,
    text: String,
    #[server(default)] legal_basis: String,
    #[server(default)] next_step: String,
    #[server(default)] valid_until: String,
    #[server(default)] attachments: Vec<DocumentId>,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let valid_until = crate::caller::typed::date("valid_until", &valid_until)?;
    let seen = domain::kartabl::Seen { request, revision };
    let draft = domain::request::DraftResponse { outcome, text, legal_basis, next_step, valid_until, attachments };
    Ok(caller.desk.responses.draft(&caller.actor, seen, draft).await?)
}

/// Signs, registers and publishes; the answer is the outgoing number.
#[server(endpoint = "responses/approve")]
pub async fn approve(request: RequestId, revision: u32) -> Result<String, AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.responses.approve(&caller.actor, seen).await?)
}

/// Notes that the answer reached the citizen.
#[server(endpoint = "responses/deliver")]
pub async fn deliver(request: RequestId, revision: u32, means: DeliveryMeans) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.responses.deliver(&caller.actor, seen, means).await?)
}
