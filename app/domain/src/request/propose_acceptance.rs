//! Propose acceptance (تأیید و ارسال به دبیرخانه): at a desk that the registrar supervises (seed 001), an acceptance takes
//! effect when the registrar confirms it.

use super::status::Proposal;
use super::{Decided, EventKind, ServiceRequest, Status};
use crate::Instant;
use crate::actor::{Actor, Officer};
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// The desk officer's acceptance, without a number yet.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposeAcceptance {
    /// The expert whose kartabl it is to go to.
    pub expert: Option<Officer>,
}

impl ServiceRequest {
    /// The promise keeps running: what the body settles within itself is no time of the citizen's.
    pub fn propose_acceptance(
        self,
        actor: &Actor,
        command: ProposeAcceptance,
        plan: &Plan,
        at: Instant,
    ) -> Answer<Decided> {
        let acting = self.admit(actor, Action::Accept)?;
        let Status::Submitted = self.status else { return Err(Refusal::WrongStatus) };
        let officer = acting.hand().ok_or(Refusal::NotFound)?;
        let place = plan.first_place(at)?;
        if command.expert.as_ref().is_some_and(|expert| !expert.takes_stages_of(place.unit)) {
            return Err(Refusal::WrongReceiver);
        }
        let expert = command.expert.map(|expert| expert.id);
        let proposal = Proposal { expert, by: officer.id, at };
        let event = self.event(acting, at, EventKind::AcceptanceProposed { expert });
        Ok(Decided { request: self.into_status(Status::Registering { proposal }), event, notices: Vec::new() })
    }
}
