//! Object (اعتراض).

use crate::case::Case;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::refusal::Answer;
use domain::request::Object;
use domain::tracking_code::TrackingCode;

/// # Errors
/// `NotFound`, `WrongStatus`, `ObjectionTimePassed`, `ReasonMissing`, `TooLong`, `Conflict`, `Trouble`.
pub async fn object(desk: &Desk, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()> {
    let (request, case) = Case::with_code(desk, code).await?;
    let decided = request.object(actor, Object { words }, case.at)?;
    case.write(decided).await
}
