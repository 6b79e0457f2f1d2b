//! Approve (تأیید و امضا): a second person signs; the answer gets its number and goes out.

use super::{Decided, EventKind, Notice, Progress, Response, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// The number from the registry, taken in the same transaction.
#[derive(Clone, Debug, PartialEq)]
pub struct ApproveResponse {
    pub number: String,
}

impl ServiceRequest {
    /// Nobody approves their own draft, neither by a delegate's hand.
    pub fn approve_response(
        mut self,
        actor: &Actor,
        command: ApproveResponse,
        plan: &Plan,
        at: Instant,
    ) -> Answer<Decided> {
        let actor = self.admit(actor, Action::ApproveResponse)?;
        let Status::InProgress { progress } = &self.status else { return Err(Refusal::WrongStatus) };
        let signer = actor.hand().ok_or(Refusal::NotFound)?;
        let draft = progress.draft.clone().ok_or(Refusal::ResponseIncomplete)?;
        if actor.is(draft.drafted_by) {
            return Err(Refusal::OwnDraft);
        }
        if self.referrals.iter().any(super::Referral::holds_up_work) {
            return Err(Refusal::OpenReferrals);
        }
        let response = Response {
            number: command.number.clone(),
            outcome: draft.outcome,
            text: draft.text,
            legal_basis: draft.legal_basis,
            next_step: draft.next_step,
            valid_until: draft.valid_until,
            attachments: draft.attachments,
            signed_by: signer.id,
            signer: signer.name.clone(),
            signed_for: actor.absent().map(|absent| absent.name.clone()),
            signed_at: at,
            objection_until: plan.objection_until(self.unit(), at)?,
        };
        let event = self.event(actor, at, EventKind::ResponseApproved { response: response.clone() });
        let progress = Progress { draft: None, ..progress.clone() };
        self.clock = self.clock.stop(at).map_err(|_| Refusal::WrongStatus)?;
        let request = self.into_status(Status::Answered { response, delivery: None, progress });
        let notices = vec![Notice::Answered { number: command.number }, Notice::SurveyInvitation];
        Ok(Decided { request, event, notices })
    }
}
