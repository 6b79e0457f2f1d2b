//! Draft the response (پیش‌نویس پاسخ).

use super::{Decided, EventKind, Outcome, ResponseDraft, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::id::DocumentId;
use crate::jalali::JalaliDate;
use crate::limits::{RESPONSE, bounded};
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};
use crate::text::fold;

/// What the expert proposes to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftResponse {
    pub outcome: Outcome,
    pub text: String,
    pub legal_basis: String,
    pub next_step: String,
    pub valid_until: Option<JalaliDate>,
    pub attachments: Vec<DocumentId>,
}

impl ServiceRequest {
    /// Only in a stage that leads to the answer. A refusal stands on a law.
    pub fn draft_response(self, actor: &Actor, command: DraftResponse, plan: &Plan, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::DraftResponse)?;
        let Status::InProgress { progress } = &self.status else { return Err(Refusal::WrongStatus) };
        if self.referrals.iter().any(super::Referral::holds_up_work) {
            return Err(Refusal::OpenReferrals);
        }
        if !plan.stage(&progress.stage)?.leads_to_answer() {
            return Err(Refusal::WrongStatus);
        }
        let text = fold(&command.text);
        if text.is_empty() {
            return Err(Refusal::ResponseIncomplete);
        }
        if text.chars().count() > RESPONSE as usize {
            return Err(Refusal::TooLong { max: RESPONSE });
        }
        let legal_basis = bounded(&command.legal_basis)?;
        if command.outcome == Outcome::Refused && legal_basis.is_empty() {
            return Err(Refusal::LegalBasisMissing);
        }
        let drafted_by = actor.hand().ok_or(Refusal::NotFound)?.id;
        let draft = ResponseDraft {
            outcome: command.outcome,
            text,
            legal_basis,
            next_step: bounded(&command.next_step)?,
            valid_until: command.valid_until,
            attachments: command.attachments,
            drafted_by,
            drafted_at: at,
        };
        let event = self.event(actor, at, EventKind::ResponseDrafted { outcome: draft.outcome });
        let progress = super::Progress { draft: Some(draft), ..progress.clone() };
        Ok(Decided { request: self.into_status(Status::InProgress { progress }), event, notices: Vec::new() })
    }
}
