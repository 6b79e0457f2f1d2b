//! What officers are told, and their home.

use super::House;
use desk::alerts;
use domain::actor::Actor;
use domain::alert::{Home, Preferences};
use domain::refusal::Answer;

impl House {
    /// The officer's home.
    ///
    /// # Errors
    /// `SignInFirst`, `Trouble`.
    pub async fn home(&self, actor: &Actor) -> Answer<Home> {
        alerts::home(&self.desk, actor).await
    }

    /// The officer has read all alerts.
    ///
    /// # Errors
    /// `SignInFirst`, `Trouble`.
    pub async fn read_alerts(&self, actor: &Actor) -> Answer<()> {
        alerts::read_all(&self.desk, actor).await
    }

    /// What the officer wants to be told.
    ///
    /// # Errors
    /// `SignInFirst`, `Trouble`.
    pub async fn alert_choice(&self, actor: &Actor) -> Answer<Preferences> {
        alerts::chosen(&self.desk, actor).await
    }

    /// The officer wants to be told otherwise.
    ///
    /// # Errors
    /// `SignInFirst`, `Trouble`.
    pub async fn choose_alerts(&self, actor: &Actor, chosen: &Preferences) -> Answer<()> {
        alerts::choose(&self.desk, actor, chosen).await
    }
}
