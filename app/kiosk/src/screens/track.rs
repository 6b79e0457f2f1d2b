//! Where a request stands: the code alone tells the status and nothing personal.

use crate::field::{Look, Written, digits_field, written};
use crate::machine::Trouble;
use crate::parts::{ask_once, heading, icon_button, notice, trouble};
use crate::visit::Visit;
use components::text::{kiosk as words, problem, receipt};
use components::{Glyph, InstantView, StatusTag, Tone, Untranslated};
use domain::in_person::TrackedRequest;
use domain::problem::Problem;
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;

const CODE: &str = "_code";
const DIGITS: usize = 16;

pub(crate) fn track(visit: Visit) -> AnyView {
    let drawn = move || match visit.tracking.get() {
        Some(tracking) => found(visit, tracking),
        None => asking(visit),
    };
    view! {
        {heading(words::track_request())}
        {trouble(visit)}
        <div class="question">{drawn}</div>
    }
    .into_any()
}

fn asking(visit: Visit) -> AnyView {
    let field = digits_field(CODE, DIGITS);
    visit.active.set(Some(field.clone()));
    let offline = move || (!visit.kit.state.connected.get()).then(|| notice(Tone::Waiting, words::track_offline()));
    // The sentence is worded while it is drawn, in the language of the visit.
    let wrong = RwSignal::new(None::<Problem>);
    let said = move || wrong.get().map(|why| notice(Tone::Waiting, problem::sentence(&why, words::track_label())));
    let ask = move || {
        let typed = visit.raw.with_untracked(|raw| crate::raw::value(raw, CODE).to_owned());
        match TrackingCode::parse(&typed) {
            Ok(code) => {
                wrong.set(None);
                ask_once(visit, look(visit, code));
            }
            Err(why) => wrong.set(Some(why)),
        }
    };
    let written = written(
        visit,
        Written {
            active: field,
            look: Look::Code,
            label: "track-label".to_owned(),
            described: Some("track-hint".to_owned()),
            invalid: false.into(),
        },
    );
    view! {
        {offline}
        <div role="status">{said}</div>
        <p class="label" id="track-label">{words::track_label()}</p>
        <p class="hint" id="track-hint">{words::track_hint()}</p>
        {written}
        {icon_button("press press--first", Glyph::Search, words::track_button(), ask)}
    }
    .into_any()
}

async fn look(visit: Visit, code: TrackingCode) {
    let answer: Result<TrackedRequest, Trouble> = visit.kit.machine().track(code.as_str()).await;
    match answer {
        Ok(tracking) => {
            visit.tracking.try_set(Some(tracking));
        }
        Err(why) => {
            visit.trouble.try_set(Some(why));
        }
    }
}

fn found(visit: Visit, request: TrackedRequest) -> AnyView {
    visit.active.set(None);
    let TrackedRequest { service_title, status, promised_at } = request;
    let again = move || {
        visit.raw.update(|raw| crate::raw::put(raw, CODE, ""));
        visit.tracking.set(None);
    };
    view! {
        <div class="found">
            <h2 class="subheading"><Untranslated text=service_title/></h2>
            <p><StatusTag status/></p>
            {promised_at.map(|at| view! { <p>{receipt::promised_date()} ": " <strong><InstantView at/></strong></p> })}
            <p class="hint">{words::track_more()}</p>
        </div>
        {icon_button("press", Glyph::Search, words::track_another(), again)}
    }
    .into_any()
}
