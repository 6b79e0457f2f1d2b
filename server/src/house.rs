//! The desk as the router sees it: the bundle of traits, sessions, files, readiness.

mod alerts;
mod devices;
mod files;
mod live;
mod units;

use crate::citizen::Phones;
use crate::session::{Session, State, token_of};
use crate::staff::Seats;
use axum::http::HeaderMap;
use desk::{Desk, sessions};
use domain::actor::Actor;
use domain::kartabl::{Folder, KartablRow};
use domain::organisation::Agency;
use domain::refusal::Answer;
use domain::service_desk::ServiceDesk;
use domain::session::{Owner, Side};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// Cheap to clone; every asking has one.
#[derive(Clone)]
pub struct House {
    desk: Arc<Desk>,
    seats: Seats,
    phones: Phones,
    stopping: CancellationToken,
}

impl House {
    pub fn new(desk: Arc<Desk>) -> Self {
        Self { desk, seats: Seats::default(), phones: Phones::default(), stopping: CancellationToken::new() }
    }

    /// One trait per noun, all of them the same desk.
    pub fn desk(&self) -> ServiceDesk {
        let desk = &self.desk;
        ServiceDesk {
            access: desk.clone(),
            catalogue: desk.clone(),
            drafts: desk.clone(),
            service_requests: desk.clone(),
            kartabl: desk.clone(),
            saved_views: desk.clone(),
            bulk: desk.clone(),
            macros: desk.clone(),
            marks: desk.clone(),
            jottings: desk.clone(),
            triage: desk.clone(),
            secretariat: desk.clone(),
            stages: desk.clone(),
            referrals: desk.clone(),
            inquiries: desk.clone(),
            delegations: desk.clone(),
            responses: desk.clone(),
            surveys: desk.clone(),
            messages: desk.clone(),
            places: desk.clone(),
            queue: desk.clone(),
            boards: desk.clone(),
            counters: desk.clone(),
            devices: desk.clone(),
            appointments: desk.clone(),
            daily_reports: desk.clone(),
            staffing: desk.clone(),
        }
    }

    /// The rows of a view for a file, and whether there are more.
    ///
    /// # Errors
    /// What `desk::export::rows` refuses.
    pub async fn export(&self, actor: &Actor, folder: Folder, words: &str) -> Answer<(Vec<KartablRow>, bool)> {
        desk::export::rows(&self.desk, actor, folder, words).await
    }

    /// A key by which a form that is sent twice is known.
    pub fn new_key(&self) -> String {
        self.desk.new_id().to_string()
    }

    /// Whose desk this is.
    pub fn agency(&self) -> Agency {
        self.desk.settings.agency.clone()
    }

    /// The desk's clock.
    pub fn now(&self) -> domain::Instant {
        self.desk.now()
    }

    /// The session that the browser's cookie names, or one that is not known yet.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn session(&self, side: Side, headers: &HeaderMap) -> Answer<Session> {
        let unknown = self.unknown(side);
        let Some(token) = token_of(headers, side) else { return Ok(unknown) };
        let Some((actor, state)) = sessions::find(&self.desk, side, &token).await? else { return Ok(unknown) };
        Ok(Session { actor, state: State::read(&state), token: Some(token), ..unknown })
    }

    /// Nobody who is known.
    fn unknown(&self, side: Side) -> Session {
        Session { side, actor: Actor::Anonymous, state: State::default(), token: None, house: self.clone() }
    }

    /// A new session of this owner; the answer is its token.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn open_session(&self, side: Side, owner: Owner, state: &str) -> Answer<String> {
        sessions::open(&self.desk, side, owner, state).await
    }

    /// Keeps the state.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn write_session(&self, side: Side, token: &str, state: &str) -> Answer<()> {
        sessions::write(&self.desk, side, token, state).await
    }

    /// Ends it.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn end_session(&self, side: Side, token: &str) -> Answer<()> {
        sessions::end(&self.desk, side, token).await
    }

    /// Why no work can be done; empty when it can.
    pub async fn troubles(&self) -> Vec<&'static str> {
        let mut troubles = Vec::new();
        if self.desk.database.ping().await.is_err() {
            troubles.push("database");
        } else if !migration::is_current(self.desk.database.read()).await.unwrap_or(false) {
            troubles.push("database is not at this program's step");
        }
        troubles
    }
}
