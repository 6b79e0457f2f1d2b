//! Withdraw (انصراف).

use crate::desk::Desk;
use domain::actor::Actor;
use domain::refusal::Answer;
use domain::tracking_code::TrackingCode;

/// # Errors
/// `NotFound`, `WrongStatus`, `Conflict`, `Trouble`.
pub async fn withdraw(desk: &Desk, actor: &Actor, code: &TrackingCode) -> Answer<()> {
    super::decide(desk, code, |request, _| request.withdraw(actor, desk.now())).await
}
