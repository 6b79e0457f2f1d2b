//! Kiosks and displays.

use super::House;
use crate::device::cookie;
use crate::session::Session;
use axum::http::HeaderMap;
use domain::actor::Actor;
use domain::in_person::Device;
use domain::refusal::Answer;
use domain::session::Side;

impl House {
    /// The device that the browser's cookie names.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn device(&self, headers: &HeaderMap) -> Answer<Option<Device>> {
        let Some(token) = cookie::token_of(headers) else { return Ok(None) };
        self.desk().devices.device_of(token).await
    }

    /// What a device's asking has in place of a session.
    pub fn session_of_device(&self, device: Option<Device>) -> Session {
        let actor = device.map_or(Actor::Anonymous, Actor::Device);
        Session { actor, ..self.unknown(Side::Citizen) }
    }
}
