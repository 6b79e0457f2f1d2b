//! Withdraw (انصراف).

use crate::case::Case;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::refusal::Answer;
use domain::tracking_code::TrackingCode;

/// # Errors
/// `NotFound`, `WrongStatus`, `Conflict`, `Trouble`.
pub async fn withdraw(desk: &Desk, actor: &Actor, code: &TrackingCode) -> Answer<()> {
    let (request, case) = Case::with_code(desk, code).await?;
    let decided = request.withdraw(actor, case.at)?;
    case.write(decided).await
}
