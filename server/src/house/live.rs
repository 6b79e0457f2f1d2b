//! Pages that look on.

use super::House;
use crate::citizen::Phones;
use crate::session::token_of;
use crate::session::{Session, State};
use crate::staff::Seats;
use axum::http::HeaderMap;
use desk::live::{self, Ear, Hearing, Told};
use desk::{presence, sessions};
use domain::actor::Actor;
use domain::id::WatchId;
use domain::live::{Asked, Glance};
use domain::refusal::Answer;
use domain::session::Side;
use tokio_util::sync::CancellationToken;

impl House {
    /// The session that the browser's cookie names, which is not kept alive by this asking.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn session_as_it_is(&self, side: Side, headers: &HeaderMap) -> Answer<Session> {
        let mut session = self.unknown(side);
        if let Some(token) = token_of(headers, side)
            && let Some((actor, state)) = sessions::look(&self.desk, side, &token).await?
        {
            session = Session { actor, state: State::read(&state), token: Some(token), ..session };
        }
        Ok(session)
    }

    /// Whose session of staff it is now, without keeping it alive.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn still(&self, token: Option<&str>) -> Answer<Option<Actor>> {
        let Some(token) = token else { return Ok(None) };
        Ok(sessions::look(&self.desk, Side::Staff, token).await?.map(|(actor, _)| actor))
    }

    /// Hears everything from now on.
    pub fn listen(&self) -> Ear {
        self.desk.bell().listen()
    }

    /// What this officer may hear of it.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn hearing(&self, actor: &Actor, told: &Told) -> Answer<Hearing> {
        live::hearing(&self.desk, actor, told).await
    }

    /// What is new of what a page shows.
    ///
    /// # Errors
    /// `SignInFirst`, `Trouble`.
    pub async fn glance(&self, actor: &Actor, asked: Asked) -> Answer<Glance> {
        live::glance(&self.desk, actor, asked).await
    }

    /// A tab is closed.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn gone(&self, watch: WatchId) -> Answer<()> {
        presence::gone(&self.desk, watch).await
    }

    /// A name for a tab.
    pub fn new_watch(&self) -> WatchId {
        self.desk.new_id().into()
    }

    /// Places for streams.
    pub fn seats(&self) -> &Seats {
        &self.seats
    }

    /// Places for phones that follow a ticket.
    pub fn phones(&self) -> &Phones {
        &self.phones
    }

    /// Cancelled when the program is told to stop: streams would never end by themselves.
    pub fn stopping(&self) -> &CancellationToken {
        &self.stopping
    }
}
