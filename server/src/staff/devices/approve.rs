//! `POST /desk/admin/devices/approve`: `code`, `place`, `title`.

use super::DEVICES;
use crate::answer::{see_other, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::refusal::Refusal;

pub async fn approve(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let approved = match value(&raw, "place").parse() {
        Ok(place) => {
            let (code, title) = (value(&raw, "code"), value(&raw, "title").to_owned());
            house.desk().devices.approve(&session.actor, code, place, title).await
        }
        Err(_) => Err(Refusal::NothingNamed),
    };
    match approved {
        Ok(_) => see_other("/desk/admin/devices?approved=1", None),
        Err(refusal) => send_back(&mut session, DEVICES, refusal, raw).await,
    }
}
