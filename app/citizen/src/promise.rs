//! The promised date.

use components::LedgerView;
use components::text::dates;
use domain::jalali::JalaliDate;
use domain::promise::Promise;
use leptos::prelude::*;

/// «سه‌شنبه ۱۰ آذر ۱۴۰۵»: the day on which a promise ends.
pub(crate) fn promised_day(promise: &Promise) -> String {
    dates::full_date(JalaliDate::of(promise.at))
}

/// The day, and behind a line why it is that day.
#[component]
pub(crate) fn PromisedDay(promise: Promise) -> impl IntoView {
    view! {
        <strong class="num">{promised_day(&promise)}</strong>
        <LedgerView ledger=promise.ledger/>
    }
}
