//! `GET /desk/counter`: choosing a counter, and the screen of the one who sits there.

use super::case::{Promises, promises};
use super::told::{NOW, QUEUE, Told, VISIT};
use super::{COUNTER, choose, now, queue, visit};
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::http::headers::is_refresh;
use crate::session::Session;
use crate::staff::still::{Frame, fresh};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::{counter as words, digits, unsettled as unsettled_words};
use components::{ErrorSummary, Main, Notice, PageHeading, Tone};
use domain::in_person::{Counter, CounterView, PERSON_MOBILE, PERSON_NAME, PERSON_NATIONAL_ID};
use domain::refusal::Refusal;
use leptos::prelude::*;

pub(super) async fn show(State(house): State<House>, session: Session, headers: HeaderMap) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let view = match house.desk().counters.view(&session.actor).await {
        Ok(view) => Some(view),
        // Whoever works at no place is told so.
        Err(Refusal::NotFound) => None,
        Err(refusal) => return refused(&refusal),
    };
    let promises = match &view {
        Some(view) => promises(&house, &session, view).await,
        None => Promises::new(),
    };
    // What was said belongs to the person before the screen, not to the page that looks again by itself.
    let flash = if is_refresh(&headers) { None } else { session.state.flash_for(COUNTER) };
    let told = Told::new(flash.unwrap_or_default());
    let key = house.new_key();
    let frame = Frame::of(&house, officer, &headers, COUNTER, || title(view.as_ref()));
    fresh(frame, move || drawn(view.as_ref(), &promises, &told, &key))
}

/// Never of a person: it stands in the browser's history.
fn title(view: Option<&CounterView>) -> String {
    let at = view.and_then(|view| Some((view.counter.as_ref()?, &view.place)));
    at.map_or_else(
        || words::title().to_owned(),
        |(counter, place)| words::counter_at(digits(counter.number), &place.title),
    )
}

/// What the inputs of the page are called, for the error summary.
fn label(input: &str) -> &'static str {
    match input {
        "transfer_to" => words::transfer_to(),
        "pick_ticket" | "priority_ticket" => words::prioritise_whom(),
        "priority_class" => words::prioritise_to(),
        "take_line" => words::give_number_line(),
        "inform_service" | "assist_service" => words::service(),
        "guide_unit" => words::guide_unit(),
        PERSON_NAME => words::person_name(),
        PERSON_NATIONAL_ID => words::person_national_id(),
        PERSON_MOBILE => words::person_mobile(),
        _ => words::title(),
    }
}

pub(super) fn drawn(view: Option<&CounterView>, promises: &Promises, told: &Told, key: &str) -> AnyView {
    let title = title(view);
    let said = told.said().map(|said| view! { <Notice tone=Tone::Done announced=true><p>{said}</p></Notice> });
    let inside = match view {
        None => choose::nowhere(),
        Some(view) => match &view.counter {
            None => choose::choose(view),
            Some(counter) => screen(view, counter, promises, told, key),
        },
    };
    let unsettled = view.map_or(0, |view| view.unsettled);
    let unsettled = (unsettled > 0).then(|| {
        let left = unsettled_words::left(digits(unsettled));
        view! { <Notice><p>{left} " " <a href=crate::staff::unsettled::UNSETTLED>{unsettled_words::look()}</a></p></Notice> }
    });
    let errors = told.lines(label);
    let heading = if view.is_some_and(|view| view.counter.is_none()) { words::choose().to_owned() } else { title };
    view! {
        <Main wide=true>
            <ErrorSummary errors/>
            <PageHeading title=heading/>
            {said}
            {unsettled}
            {inside}
        </Main>
    }
    .into_any()
}

fn screen(view: &CounterView, counter: &Counter, promises: &Promises, told: &Told, key: &str) -> AnyView {
    let closed = (!view.open).then(|| view! { <Notice><p>{words::closed_now()}</p></Notice> });
    // What was typed is kept until it is sent or left, but never longer than the person it was about is there.
    let hold = |part| told.holds(part).then_some("");
    let of = view.current.as_ref().map(|current| current.ticket.id.to_string()).unwrap_or_default();
    view! {
        <div class="counter" data-live="/desk/counter/live">
            <div class="counter__head">
                <span class="counter__place">{counter.title.clone()}</span>
                <span class="num" data-fresh="" id="served">{words::served_today(digits(view.served))}</span>
                <p class="counter__stale" data-stale="" role="status" hidden=true>{words::not_fresh()}</p>
                <form method="post" action="/desk/counter/rise">
                    <button class="button button--quiet" type="submit">{words::rise()}</button>
                </form>
            </div>
            {closed}
            <section
                class="counter__now"
                id=NOW
                data-fresh=""
                data-hold=hold(NOW)
                data-of=of.clone()
                aria-live="polite"
            >
                {now::now(view, told)}
            </section>
            <section class="counter__visit" id=VISIT data-fresh="" data-hold=hold(VISIT) data-of=of>
                {visit::visit(view, promises, told)}
            </section>
            <aside class="counter__queue" id=QUEUE data-fresh="" data-hold=hold(QUEUE)>
                {queue::queue(view, told, key)}
            </aside>
            <p class="counter__hint">{words::only_posted()}</p>
        </div>
    }
    .into_any()
}
