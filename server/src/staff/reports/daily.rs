//! `GET /desk/reports/daily`: table 2 of a place and a day, and the button that signs it.

use super::asked::Asked;
use super::daily_page::{Sheet, page};
use super::{DAILY, asked};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, still};
use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::reports as words;
use domain::form::Raw;
use domain::jalali::JalaliDate;
use domain::refusal::Refusal;

pub(super) async fn daily(
    State(house): State<House>,
    session: Session,
    Query(raw): Query<Raw>,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let reports = house.desk().daily_reports;
    let places = match reports.reported_places(&session.actor).await {
        Ok(places) => places,
        Err(refusal) => return refused(&refusal),
    };
    let today = JalaliDate::of(house.now());
    let first = places.first().map(|(place, _)| *place);
    let sheet = if first.is_none() && value(&raw, "place").is_empty() {
        Sheet::NoPlace
    } else {
        match Asked::of(&raw, first, today) {
            Ok(Ok(asked)) => match reports.daily(&session.actor, asked.place, asked.day, asked.officer).await {
                Ok(report) => Sheet::Report(report),
                Err(refusal) => return refused(&refusal),
            },
            Ok(Err(typed)) => match asked::place(&raw, first) {
                Ok(place) => Sheet::NoDay { typed, place },
                Err(refusal) => return refused(&refusal),
            },
            Err(refusal) => return refused(&refusal),
        }
    };
    let me = officer.id;
    let signed = value(&raw, "signed") == "1";
    let frame = Frame::of(&house, officer, &headers, DAILY, || words::daily_title().to_owned());
    still(frame, move || page(sheet, &places, me, signed))
}

/// `POST /desk/reports/daily/sign`: `place`, `day`, `officer`.
pub(super) async fn sign(State(house): State<House>, session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(Ok(asked)) = Asked::of(&raw, None, JalaliDate::of(house.now())) else { return refused(&Refusal::NotFound) };
    let Some(officer) = asked.officer else { return refused(&Refusal::NotFound) };
    match house.desk().daily_reports.sign(&session.actor, asked.place, asked.day, officer).await {
        Ok(()) => see_other(&asked.address(DAILY, "&signed=1"), None),
        Err(refusal) => refused(&refusal),
    }
}
