//! The citizen did what they were asked to.

use crate::case::Case;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;

/// # Errors
/// `NotFound`, `WrongStatus`, `TooLong`, `Conflict`, `Trouble`.
pub async fn act(desk: &Desk, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()> {
    // Staff confirm it elsewhere, on a case they have seen.
    actor.citizen().ok_or(Refusal::NotFound)?;
    let (request, case) = Case::with_code(desk, code).await?;
    let decided = request.citizen_acted(actor, &words, case.at)?;
    case.write(decided).await
}
