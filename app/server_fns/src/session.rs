//! What the browser's own session knows.

use crate::AppError;
use domain::Instant;
use domain::actor::Role;
use domain::form::{Problems, Raw};
use domain::organisation::Agency;
use domain::refusal::Refusal;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What went wrong with the form that was posted before, shown once by the page that follows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// What was typed, without secrets.
    pub raw: Raw,
    /// What is wrong with it, by input.
    pub problems: Problems,
    /// Why the whole was refused.
    pub refusal: Option<Refusal>,
}

impl Flash {
    /// What was typed into this input; empty when nothing was.
    pub fn value(&self, input: &str) -> String {
        self.raw.iter().find(|(name, _)| name == input).map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

/// A code was sent and is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingSignIn {
    /// The mobile as the person typed it, folded.
    pub mobile: String,
    pub resend_at: Instant,
    pub expires_at: Instant,
    /// The code that would have been sent; only in a demo.
    pub demo_code: Option<String>,
}

/// Who looks at the page, for its header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viewer {
    pub agency: Agency,
    pub who: Who,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    Nobody,
    Citizen { mobile: String },
    Officer { name: String, roles: Vec<Role> },
}

/// Agency and viewer.
#[server(name = ReadViewer, endpoint = "session/viewer")]
pub async fn viewer() -> Result<Viewer, AppError> {
    let caller = crate::caller::caller()?;
    let who = Who::of(&caller.actor);
    Ok(Viewer { agency: caller.agency.clone(), who })
}

/// What the page being shown has to say about the form posted before; none when it went well.
#[server(name = ReadFlash, endpoint = "session/flash")]
pub async fn flash() -> Result<Option<Flash>, AppError> {
    Ok(crate::caller::caller()?.flash.clone())
}

/// The code that is waited for; none when none was sent.
#[server(name = ReadSignIn, endpoint = "session/sign_in")]
pub async fn sign_in() -> Result<Option<PendingSignIn>, AppError> {
    let caller = crate::caller::caller()?;
    let Some(mut pending) = caller.pending.clone() else { return Ok(None) };
    if let Ok(mobile) = domain::identifier::Mobile::parse(&pending.mobile) {
        pending.demo_code = caller.desk.access.demo_code(&mobile).await?;
    }
    Ok(Some(pending))
}

impl Who {
    /// The actor as pages may know them.
    pub fn of(actor: &domain::actor::Actor) -> Self {
        use domain::actor::Actor;
        match actor {
            Actor::Citizen(citizen) => Who::Citizen { mobile: citizen.mobile.to_string() },
            Actor::Officer(officer) => {
                let mut roles: Vec<_> = officer.grants.iter().map(|grant| grant.role).collect();
                roles.sort_unstable();
                roles.dedup();
                Who::Officer { name: officer.name.clone(), roles }
            }
            Actor::Anonymous | Actor::Device(_) | Actor::System => Who::Nobody,
        }
    }
}
