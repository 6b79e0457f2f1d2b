//! How long it takes, how often one has to come.

use crate::promise::promised_day;
use components::LedgerView;
use components::text::{citizen as words, dates, piece};
use domain::calendar::{CountFrom, ResponseTime};
use domain::promise::Promise;
use domain::service::{AverageTime, Visits};
use leptos::prelude::*;

/// The agreed time, the date one would get by sending it now, and why that date.
#[component]
pub(crate) fn PromiseNow(time: ResponseTime, average: Option<AverageTime>, promise: Promise) -> impl IntoView {
    let span = dates::span(time.span);
    let agreed = match time.from {
        CountFrom::Submitted => words::promised_time(span),
        CountFrom::Complete => words::promised_after_complete(span),
        CountFrom::Paid => words::promised_after_payment(span),
    };
    let average = average.map(|average| {
        let note = average.note.map(|note| format!(" ({})", piece(note)));
        view! { <p>{words::average_time(dates::span(average.span))} {note}</p> }
    });
    view! {
        <p>{agreed}</p>
        {average}
        <p class="promise-now">{words::promise_if_now()} " " <strong class="num">{promised_day(&promise)}</strong></p>
        <LedgerView ledger=promise.ledger/>
    }
}

/// How many times one has to come.
pub(crate) fn visits(visits: &Visits) -> String {
    let count = match visits.count {
        Some(0) => words::no_visit().to_owned(),
        Some(count) => words::visits_count(count),
        None => words::visits_as_needed().to_owned(),
    };
    match &visits.note {
        Some(note) => format!("{count} ({})", piece(note)),
        None => count,
    }
}
