//! Reading the line of people. A number is taken and given up by forms posted to plain routes.

use crate::AppError;
use domain::in_person::{Board, Place, TicketStatus};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What a phone needs to choose a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakePage {
    pub place: Place,
    pub board: Board,
    /// By this a form that is sent twice is known.
    pub key: String,
}

/// The place with this key, and how many wait in its lines.
#[server(name = ReadPlace, endpoint = "queue/place")]
pub async fn place(key: String) -> Result<TakePage, AppError> {
    let caller = crate::caller::caller()?;
    let place = caller.desk.places.place_named(&key).await?;
    let board = caller.desk.boards.board(place.id).await?;
    Ok(TakePage { place, board, key: caller.key.clone() })
}

/// The ticket behind this token; nothing else of anybody.
#[server(name = ReadFollow, endpoint = "queue/follow")]
pub async fn follow(token: String) -> Result<TicketStatus, AppError> {
    let token = domain::in_person::TicketToken::parse(&token)?;
    Ok(crate::caller::desk()?.queue.follow(&token).await?)
}
