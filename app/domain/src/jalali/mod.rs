//! The solar Hijri (Jalali) calendar and Tehran's wall clock, in integers only, the same in server and browser.
//!
//! Words for months and weekdays are not here: `components::text` has them.

mod date;
mod month_name;
mod parse;
mod serial;
mod tehran;
mod weekday;
mod year;

pub use date::{DateError, JalaliDate};
pub use month_name::parse_month;
pub use tehran::TehranTime;
pub(crate) use tehran::{MINUTES_PER_DAY, instant_of_minute, local_minute};
pub use weekday::Weekday;
pub use year::{FIRST_YEAR, LAST_YEAR, is_leap, month_length};
