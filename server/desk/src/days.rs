//! The days that a citizen is given.

use crate::case::Case;
use domain::Instant;
use domain::calendar::Span;
use domain::refusal::{Answer, Refusal};

/// The longest time a citizen can be given, in calendar days.
pub(crate) const MOST_DAYS: u32 = 180;

/// Calendar days in which a rejection or an answer can be objected to.
pub(crate) const OBJECTION_DAYS: u32 = 20;

/// End of the calendar day that many days from the case's moment on.
///
/// # Errors
/// `DueInPast` for no day or more than [`MOST_DAYS`], `NoCalendar`.
pub(crate) fn until(case: &Case<'_>, days: u32) -> Answer<Instant> {
    if days == 0 || days > MOST_DAYS {
        return Err(Refusal::DueInPast);
    }
    let calendar = case.world.calendar.for_unit(case.request.desk_unit);
    let due = calendar.add(case.at, Span::calendar_days(days), &[]).map_err(|_| Refusal::NoCalendar)?;
    Ok(due.at)
}
