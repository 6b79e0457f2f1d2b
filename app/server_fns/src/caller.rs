//! Who asks and whom they ask: what the server put into the context of a page or function.

use crate::session::{Flash, PendingSignIn};
use domain::actor::Actor;
use domain::id::{OfficerId, RequestId};
use domain::organisation::Agency;
use domain::refusal::Refusal;
use domain::service_desk::ServiceDesk;
use leptos::prelude::use_context;
use std::sync::Arc;

pub mod typed;

/// One asking of one browser, as its session proved it.
#[derive(Clone)]
pub struct Caller {
    pub actor: Actor,
    pub desk: ServiceDesk,
    pub agency: Agency,
    /// Requests whose last four digits this session proved.
    pub follows: Vec<RequestId>,
    /// What went wrong with the form posted before, for the page that is being shown.
    pub flash: Option<Flash>,
    /// A code was sent and not yet entered.
    pub pending: Option<PendingSignIn>,
    /// Staff who passed the first factor only.
    pub half: Option<OfficerId>,
    /// By this a form of the page being shown is known when it is sent twice.
    pub key: String,
    /// The name of this answer in the log.
    pub reference: Option<String>,
}

/// The caller; `Trouble` when the server forgot to say who it is.
pub fn caller() -> Result<Arc<Caller>, Refusal> {
    use_context::<Arc<Caller>>().ok_or(Refusal::Trouble)
}

/// Who asks.
pub fn actor() -> Result<Actor, Refusal> {
    caller().map(|caller| caller.actor.clone())
}

/// Whom they ask.
pub fn desk() -> Result<ServiceDesk, Refusal> {
    caller().map(|caller| caller.desk.clone())
}
