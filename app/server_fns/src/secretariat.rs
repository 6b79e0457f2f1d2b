//! The secretariat: how urgent and confidential a case is, and the registrar's word on an acceptance.

use crate::AppError;
use domain::id::RequestId;
use domain::request::{Confidentiality, Urgency};
use leptos::prelude::*;

/// Sets how urgent and how confidential a case is.
#[server(endpoint = "secretariat/classify")]
pub async fn classify(
    request: RequestId,
    revision: u32,
    urgency: Urgency,
    confidentiality: Confidentiality,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.secretariat.classify(&caller.actor, seen, urgency, confidentiality).await?)
}

/// Registers what the desk accepted; the answer is the letter number.
#[server(endpoint = "secretariat/confirm_acceptance")]
pub async fn confirm_acceptance(request: RequestId, revision: u32) -> Result<String, AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.secretariat.confirm_acceptance(&caller.actor, seen).await?)
}

/// Hands it back to the desk with a reason.
#[server(endpoint = "secretariat/send_back_acceptance")]
pub async fn send_back_acceptance(
    request: RequestId,
    revision: u32,
    #[server(default)] reason: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.secretariat.send_back_acceptance(&caller.actor, seen, reason).await?)
}
