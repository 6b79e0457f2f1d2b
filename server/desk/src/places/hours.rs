//! When a place is open.

use crate::{Desk, settings};
use domain::calendar::{Calendar, Holidays, Interval, UnitCalendar, WeeklyHours};
use domain::in_person::Place;
use domain::jalali::{JalaliDate, Weekday};
use domain::refusal::Answer;
use sea_orm::ConnectionTrait;

/// The working calendar of the place's unit. A demonstration is open day and night: whoever looks at it in the evening sees
/// it at work.
///
/// # Errors
/// `Trouble`.
pub async fn hours(desk: &Desk, connection: &impl ConnectionTrait, place: &Place) -> Answer<UnitCalendar> {
    let calendar = if desk.is_demo() { always() } else { settings::calendar(connection).await? };
    Ok(calendar.for_unit(place.unit))
}

fn always() -> Calendar {
    let hours = WeeklyHours::same_on(JalaliDate::MIN, &Weekday::ALL, &[Interval::DAY]);
    Calendar {
        default_hours: hours.into_iter().collect(),
        holidays: Holidays { solar: Vec::new(), lunar: Vec::new() },
        ..Calendar::default()
    }
}
