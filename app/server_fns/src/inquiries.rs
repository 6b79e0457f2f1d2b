//! Asking other agencies.

use crate::AppError;
use domain::id::{DocumentId, InquiryId, RequestId};
use leptos::prelude::*;

/// Asks another agency; the answer is the number of the outgoing letter, or nothing. `planned` is the key of an inquiry
/// that the service names, or empty; `days` are working days.
#[server(endpoint = "inquiries/ask_agency")]
pub async fn ask_agency(
    request: RequestId,
    revision: u32,
    #[server(default)] planned: String,
    #[server(default)] agency: String,
    #[server(default)] question: String,
    #[server(default)] legal_basis: String,
    days: String,
) -> Result<String, AppError> {
    let caller = crate::caller::caller()?;
    let days = crate::caller::typed::count("days", &days)?;
    let seen = domain::kartabl::Seen { request, revision };
    let planned = Some(planned).filter(|key| !key.is_empty());
    let question = domain::inquiries::Question { planned, agency, question, legal_basis, days };
    Ok(caller.desk.inquiries.ask_agency(&caller.actor, seen, question).await?.unwrap_or_default())
}

/// Records what it answered. `evidence` are files that were sent to the request's `evidence` before.
#[server(endpoint = "inquiries/record_answer")]
pub async fn record_answer(
    request: RequestId,
    revision: u32,
    inquiry: InquiryId,
    words: String,
    #[server(default)] number: String,
    #[server(default)] evidence: Vec<DocumentId>,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    let answer = domain::inquiries::TypedAnswer { words, number, evidence };
    Ok(caller.desk.inquiries.record_answer(&caller.actor, seen, inquiry, answer).await?)
}

/// Its answer is not needed any more.
#[server(endpoint = "inquiries/cancel_inquiry")]
pub async fn cancel_inquiry(
    request: RequestId,
    revision: u32,
    inquiry: InquiryId,
    reason: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.inquiries.cancel_inquiry(&caller.actor, seen, inquiry, reason).await?)
}
