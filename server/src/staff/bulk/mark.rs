//! `POST /desk/bulk/mark`: flags, and cases put off. Both are the officer's own and put back as easily, so that they are
//! done at once.

use super::choose::draw;
use super::typed::{back, cases};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::form::Raw;
use domain::problem::Problem;
use domain::refusal::Refusal;
use domain::work::{Flag, Snooze};
use server_fns::AppError;
use server_fns::caller::typed;

pub async fn mark(State(house): State<House>, session: Session, headers: HeaderMap, Form(raw): Form<Raw>) -> Response {
    let marks = house.desk().marks;
    let done = match value(&raw, "do") {
        "flag" => match flag(&raw) {
            Ok(flag) => marks.flag(&session.actor, cases(&raw), flag).await.map_err(AppError::Desk),
            Err(error) => Err(error),
        },
        _ => match until(&raw) {
            Ok(until) => marks.snooze(&session.actor, cases(&raw), until).await.map_err(AppError::Desk),
            Err(error) => Err(error),
        },
    };
    match done {
        Ok(_) => see_other(back(&raw), None),
        Err(AppError::Desk(refusal @ (Refusal::NotFound | Refusal::Trouble | Refusal::SignInFirst))) => {
            refused(&refusal)
        }
        Err(error) => draw(&house, &session, headers, raw, Some(error)).await,
    }
}

fn unknown(input: &str) -> AppError {
    AppError::Typed { input: input.to_owned(), problem: Problem::NothingChosen }
}

fn flag(raw: &Raw) -> Result<Option<Flag>, AppError> {
    match value(raw, "flag") {
        "none" => Ok(None),
        word => Flag::parse(word).map(Some).ok_or_else(|| unknown("flag")),
    }
}

fn until(raw: &Raw) -> Result<Option<Snooze>, AppError> {
    Ok(Some(match value(raw, "until") {
        "none" => return Ok(None),
        "tomorrow" => Snooze::Tomorrow,
        "saturday" => Snooze::Saturday,
        "answer" => Snooze::AfterAnswer,
        "day" => Snooze::Day(typed::day("day", value(raw, "day"))?),
        _ => return Err(unknown("until")),
    }))
}
