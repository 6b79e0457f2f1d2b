//! `GET /desk/kiosk-entries`

use super::super::still::{Frame, still};
use super::{UNSETTLED, address};
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::session::Session;
use crate::staff::counter::COUNTER;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{counter, devices as devices_words, list, refusal as refusals, unsettled as words};
use components::{BackLink, Column, InstantView, Main, Notice, PageHeading, Row, Table, Tag, Tone};
use domain::in_person::{EntryState, UnsettledLine};
use leptos::prelude::*;

pub(super) async fn show(State(house): State<House>, session: Session, headers: HeaderMap, at: Uri) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let lines = match house.desk().devices.unsettled(&session.actor).await {
        Ok(lines) => lines,
        Err(refusal) => return refused(&refusal),
    };
    let said = match at.query() {
        Some("taken=1") => Some(words::done_taken as fn() -> &'static str),
        Some("closed=1") => Some(words::done_closed as fn() -> &'static str),
        Some("settled=1") => Some(words::settled_meanwhile as fn() -> &'static str),
        _ => None,
    };
    let frame = Frame::of(&house, officer, &headers, UNSETTLED, || words::title().to_owned());
    still(frame, move || {
        let said = said.map(|said| view! { <Notice tone=Tone::Done announced=true><p>{said()}</p></Notice> });
        view! {
            <Main wide=true>
                <BackLink href=COUNTER text=counter::to_counter()/>
                <PageHeading title=words::title()/>
                {said}
                <p>{words::lead()}</p>
                {table(lines)}
            </Main>
        }
        .into_any()
    })
}

fn table(lines: Vec<UnsettledLine>) -> AnyView {
    let columns = vec![
        Column::new(devices_words::kind()),
        Column::new(devices_words::device()),
        Column::new(devices_words::made_at()),
        Column::new(devices_words::received_at()),
        Column::new(devices_words::outcome()),
        Column::new(devices_words::why()),
        Column::actions(devices_words::actions()),
    ];
    let rows = lines.into_iter().map(row).collect();
    view! { <Table caption=words::title() columns rows caption_hidden=true stacked=true empty=words::none()/> }
        .into_any()
}

fn row(line: UnsettledLine) -> Row {
    let kind = devices_words::entry_kind(line.kind);
    Row::new(vec![
        kind.into_any(),
        view! { <bdi>{list([&line.device_title, &line.place_title])}</bdi> }.into_any(),
        view! { <InstantView at=line.made_at short=true/> }.into_any(),
        view! { <InstantView at=line.received_at short=true/> }.into_any(),
        view! { <Tag tone=Tone::Trouble text=devices_words::entry_state(line.state)/> }.into_any(),
        why(&line).into_any(),
        view! { <a href=address(line.id)>{words::open()} <span class="visually-hidden">{kind}</span></a> }.into_any(),
    ])
}

/// Why the desk did not take it in.
pub(super) fn why(line: &UnsettledLine) -> String {
    match (&line.refusal, line.state) {
        (Some(refusal), _) => refusals::sentence(refusal),
        (None, EntryState::Quarantined) => words::why_quarantined().to_owned(),
        (None, _) => String::new(),
    }
}
