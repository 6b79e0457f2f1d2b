//! The session of the asking that is being answered.

use super::cookie::Cookie;
use super::state::{FlashAt, State};
use crate::house::House;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use domain::actor::Actor;
use domain::refusal::Answer;
use domain::session::{Owner, Side};
use server_fns::session::Flash;

/// The browser's session, known or not yet. Every change is in the database before the answer leaves.
#[derive(Clone)]
pub struct Session {
    pub side: Side,
    pub actor: Actor,
    pub state: State,
    pub(crate) token: Option<String>,
    pub(crate) house: House,
}

/// What the answer has to tell the browser.
pub type Told = Option<Cookie>;

impl Session {
    /// Writes the state as it is now; a browser that was not known gets a session.
    pub async fn keep(&mut self) -> Answer<Told> {
        match &self.token {
            Some(token) => {
                self.house.write_session(self.side, token, &self.state.write()).await?;
                Ok(None)
            }
            None => {
                let token = self.house.open_session(self.side, Owner::Guest, &self.state.write()).await?;
                Ok(Some(self.take(token)))
            }
        }
    }

    /// Leaves word for the page at `path`.
    pub async fn leave(&mut self, path: &str, flash: Flash) -> Answer<Told> {
        let path = path.split('?').next().unwrap_or(path).to_owned();
        self.state.flash = Some(FlashAt { path, flash });
        self.keep().await
    }

    /// Forgets what was left; it has been shown or is out of date.
    pub async fn forget_flash(&mut self) -> Answer<()> {
        if self.state.flash.take().is_some() && self.token.is_some() {
            self.keep().await?;
        }
        Ok(())
    }

    /// Whoever proved who they are gets a new token; the old one is dead. What was followed stays followed.
    pub async fn sign_in(&mut self, owner: Owner) -> Answer<Told> {
        self.state = State { follows: std::mem::take(&mut self.state.follows), ..State::default() };
        let token = self.house.open_session(self.side, owner, &self.state.write()).await?;
        if let Some(old) = &self.token {
            self.house.end_session(self.side, old).await?;
        }
        Ok(Some(self.take(token)))
    }

    /// Ends it, here and in the database.
    pub async fn sign_out(&mut self) -> Answer<Told> {
        if let Some(token) = self.token.take() {
            self.house.end_session(self.side, &token).await?;
        }
        self.state = State::default();
        self.actor = Actor::Anonymous;
        Ok(Some(Cookie::Forget { side: self.side }))
    }

    fn take(&mut self, token: String) -> Cookie {
        self.token = Some(token.clone());
        Cookie::Set { side: self.side, token }
    }
}

impl<S: Sync> FromRequestParts<S> for Session {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Session>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}
