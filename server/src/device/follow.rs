//! `POST /api/device/follow`: how many are called before a ticket that the kiosk just gave.

use super::asked::Asked;
use super::reply;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::in_person::TicketToken;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ticket {
    token: String,
}

pub async fn follow(State(house): State<House>, session: Session, Asked(ticket): Asked<Ticket>) -> Response {
    if let Err(refusal) = session.actor.kiosk() {
        return reply::refused(&refusal);
    }
    let status = match TicketToken::parse(&ticket.token) {
        Ok(token) => house.desk().queue.follow(&token).await,
        Err(refusal) => Err(refusal),
    };
    reply::json(status)
}
