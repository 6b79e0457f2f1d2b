//! `GET /desk/counter/live`: the bell of the officer's place, for `still.js`.

use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use crate::staff::live::{Line, told};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

pub(super) async fn stream(State(house): State<House>, session: Session) -> Response {
    let Some(officer) = session.actor.officer().map(|officer| officer.id) else {
        return refuse(StatusCode::UNAUTHORIZED);
    };
    let place = match house.desk().counters.view(&session.actor).await {
        Ok(view) => view.place.id,
        Err(refusal) => return crate::answer::refused(&refusal),
    };
    let Some(seat) = house.seats().take(officer) else { return refuse(StatusCode::SERVICE_UNAVAILABLE) };
    told(Line::at(&house, &session, seat, place))
}
