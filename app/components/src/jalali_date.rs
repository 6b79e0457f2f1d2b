use domain::Instant;
use domain::jalali::{JalaliDate, TehranTime};
use leptos::prelude::*;

use crate::text::dates;

/// A date with its weekday: «سه‌شنبه ۱۰ آذر ۱۴۰۵». Screen readers and machines find the ISO date in `datetime`.
#[component]
pub fn JalaliDateView(
    date: JalaliDate,
    /// «۱۴۰۵/۰۹/۱۰», for tables.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let shown = if short { dates::short_date(date) } else { dates::full_date(date) };
    view! { <time class="num" datetime=date.to_gregorian().to_string()>{shown}</time> }
}

/// The time of day in Tehran: «ساعت ۱۴:۳۰».
#[component]
pub fn JalaliTimeView(at: Instant) -> impl IntoView {
    view! { <time class="num" datetime=iso(at)>{dates::at_time(dates::clock(TehranTime::of(at)))}</time> }
}

/// A moment in Tehran: «سه‌شنبه ۱۰ آذر ۱۴۰۵، ساعت ۱۴:۳۰».
#[component]
pub fn InstantView(
    at: Instant,
    /// «۱۴۰۵/۰۹/۱۰، ساعت ۱۴:۳۰», for tables.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let shown = if short { dates::short_moment(at) } else { dates::moment(at) };
    view! { <time class="num" datetime=iso(at)>{shown}</time> }
}

/// The moment for machines, on Tehran's clock; without the weight of a general formatter in the browser.
fn iso(at: Instant) -> String {
    let time = TehranTime::of(at);
    format!("{}T{:02}:{:02}+03:30", time.date().to_gregorian(), time.hour(), time.minute())
}
