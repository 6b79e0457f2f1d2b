//! `GET /desk/live`: server-sent events for one tab. Each is a doorbell: a word, and the id of a case the officer may see.
//!
//! | event | says |
//! |---|---|
//! | `hello WATCH` | how the tab is called from now on |
//! | `beat` | the line is alive, every four seconds |
//! | `case ID REVISION` | something happened to it |
//! | `here ID` | somebody opened it or left it |
//! | `again` | something happened that is not named: look at everything that is shown |
//! | `full` | a later tab needs the place |
//! | `over` | the session has ended |

use super::line::Line;
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream::unfold;
use std::convert::Infallible;

/// Proxies that collect answers would keep the bell from ringing.
pub const UNBUFFERED: (HeaderName, HeaderValue) =
    (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));

pub async fn stream(State(house): State<House>, session: Session) -> Response {
    let Some(officer) = session.actor.officer().map(|officer| officer.id) else {
        return refuse(StatusCode::UNAUTHORIZED);
    };
    let Some(seat) = house.seats().take(officer) else { return refuse(StatusCode::SERVICE_UNAVAILABLE) };
    told(Line::new(&house, &session, seat))
}

/// What is said on this line, as server-sent events.
pub(in crate::staff) fn told(line: Line) -> Response {
    let events = unfold(line, |mut line| async move {
        let said = line.next().await?;
        Some((Ok::<_, Infallible>(Event::default().data(said)), line))
    });
    ([UNBUFFERED], Sse::new(events)).into_response()
}
