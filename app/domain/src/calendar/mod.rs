//! The one calendar of working time: when units are open, when a promise is due, and why then.
//!
//! [`Calendar`] is a setting, stored as one JSON document. [`Calendar::for_unit`] gives the view of one unit, which adds
//! ([`UnitCalendar::add`]), subtracts and measures ([`UnitCalendar::elapsed`]) by one walk over the days. Conventions
//! stand at [`SpanUnit`].

mod add;
mod clock;
mod closure;
mod elapsed;
mod holidays;
mod interval;
mod ledger;
mod ledger_writer;
mod lunar_table;
mod months;
mod remaining;
mod settings;
mod span;
mod subtract;
mod unit_calendar;
mod walk;
mod weekly_hours;

pub use add::Due;
pub use clock::{Clock, ClockError, Pause};
pub use closure::{ClosedUnits, Closure};
pub use holidays::{Certainty, Holiday, HolidayKey, Holidays, LunarHoliday, SolarHoliday};
pub use interval::Interval;
pub use ledger::{Ledger, LedgerLine};
pub use remaining::TimeLeft;
pub use settings::Calendar;
pub use span::{CountFrom, ResponseTime, Span, SpanUnit};
pub use unit_calendar::{Day, UnitCalendar};
pub use walk::CannotCount;
pub use weekly_hours::{HoursError, WeeklyHours};

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;
