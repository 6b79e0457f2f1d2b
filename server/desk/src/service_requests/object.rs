//! Object (اعتراض), within its time.

use crate::days::OBJECTION_DAYS;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::calendar::Span;
use domain::refusal::{Answer, Refusal};
use domain::request::{Object, Status};
use domain::tracking_code::TrackingCode;

/// # Errors
/// `NotFound`, `WrongStatus`, `ObjectionTimePassed`, `ReasonMissing`, `TooLong`, `Conflict`, `Trouble`.
pub async fn object(desk: &Desk, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()> {
    let now = desk.now();
    super::decide(desk, code, |request, world| {
        let calendar = world.calendar.for_unit(request.desk_unit);
        let until = match &request.status {
            Status::Rejected { at, .. } => {
                calendar.add(*at, Span::calendar_days(OBJECTION_DAYS), &[]).map_err(|_| Refusal::NoCalendar)?.at
            }
            // An answer carries its own date.
            _ => now,
        };
        request.object(actor, Object { words, until }, now)
    })
    .await
}
