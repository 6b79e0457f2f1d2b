//! What an actor is offered now: what the permission table allows and the status takes.

use super::{Acting, Inquiry, Referral, ReferralState, ResponseDraft, ServiceRequest, Standing, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::id::OfficerId;
use crate::limits::INQUIRIES;
use crate::permission::Action;
use crate::service::{ServiceDefinition, Stage};

impl ServiceRequest {
    /// Verbs in the table's order. A verb that is offered can still be refused for what it is given.
    pub fn offered(&self, actor: &Actor, definition: &ServiceDefinition, now: Instant) -> Vec<Action> {
        let standing = Standing::new(self, actor);
        Action::ALL
            .into_iter()
            .filter(|action| standing.may(*action) && self.takes(*action, actor, definition, now))
            .collect()
    }

    fn takes(&self, action: Action, actor: &Actor, definition: &ServiceDefinition, now: Instant) -> bool {
        let mine = |id: OfficerId| actor.officer().is_some_and(|officer| officer.acts_for(id));
        let no_open_work = || !self.referrals.iter().any(Referral::holds_up_work);
        match action {
            Action::View | Action::ViewDocument | Action::Note => true,
            Action::Submit => false,
            Action::Accept | Action::MarkDeficient | Action::Reject | Action::Transfer => {
                matches!(self.status, Status::Submitted)
            }
            Action::ConfirmAcceptance => {
                let Status::Registering { proposal } = &self.status else { return false };
                let other = |acting: Acting| !acting.is(proposal.by);
                self.admit(actor, Action::ConfirmAcceptance).is_ok_and(other)
            }
            Action::SendBackAcceptance => matches!(self.status, Status::Registering { .. }),
            Action::Classify => !self.status.kind().is_finished(),
            Action::ReadRegistry => false,
            Action::Resubmit => matches!(self.status, Status::Deficient { .. }),
            Action::Withdraw => {
                matches!(self.status, Status::Submitted | Status::Registering { .. } | Status::Deficient { .. })
            }
            Action::CitizenAct | Action::ConfirmCitizenActed => matches!(self.status, Status::AwaitingCitizen { .. }),
            Action::Object => match &self.status {
                Status::Rejected { objection_until, .. } => now <= *objection_until,
                Status::Answered { response, .. } => now <= response.objection_until,
                _ => false,
            },
            Action::AnswerSurvey => matches!(self.status, Status::Answered { .. } | Status::Closed { .. }),
            Action::ReceiveResponse => self.status.response().is_some(),
            Action::Refer | Action::AskCitizen => matches!(self.status, Status::InProgress { .. }),
            Action::DecideStage => matches!(self.status, Status::InProgress { .. }) && no_open_work(),
            Action::DraftResponse => {
                let Status::InProgress { progress } = &self.status else { return false };
                definition.stage(&progress.stage).is_some_and(Stage::leads_to_answer) && no_open_work()
            }
            Action::ApproveResponse => {
                let Status::InProgress { progress } = &self.status else { return false };
                let signs = |draft: &ResponseDraft| {
                    let signer = self.admit(actor, Action::ApproveResponse);
                    signer.is_ok_and(|signer| !signer.is(draft.drafted_by))
                };
                no_open_work() && progress.draft.as_ref().is_some_and(signs)
            }
            Action::AskAgency => matches!(self.status, Status::InProgress { .. }) && self.inquiries.len() < INQUIRIES,
            Action::RecordInquiryAnswer | Action::CancelInquiry => {
                self.takes_inquiry_answers() && self.inquiries.iter().any(Inquiry::is_waiting)
            }
            Action::Deliver => matches!(self.status, Status::Answered { delivery: None, .. }),
            Action::Close => match &self.status {
                Status::Answered { response, delivery, .. } => delivery.is_some() || now > response.objection_until,
                _ => false,
            },
            Action::Reopen => matches!(self.status, Status::Closed { .. }),
            Action::ReturnReferral => self.referrals.iter().any(|sent| mine(sent.to) && sent.is_open()),
            Action::RecallReferral => {
                self.referrals.iter().any(|sent| mine(sent.from) && sent.state == ReferralState::Unread)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World};
    use super::*;

    fn offered(request: &ServiceRequest, actor: &Actor) -> Vec<Action> {
        request.offered(actor, &World::new().definition, sample::morning())
    }

    #[test]
    fn a_desk_officer_is_offered_the_triage_of_a_new_request() {
        let offered = offered(&sample::submitted(), &Actor::Officer(sample::clerk()));
        for action in [Action::Accept, Action::MarkDeficient, Action::Reject, Action::Transfer, Action::Note] {
            assert!(offered.contains(&action), "{action:?}");
        }
        assert!(!offered.contains(&Action::Close));
    }

    #[test]
    fn another_desk_is_offered_nothing() {
        assert!(offered(&sample::submitted(), &Actor::Officer(sample::other_clerk())).is_empty());
    }

    #[test]
    fn the_applicant_may_take_a_new_request_back() {
        assert_eq!(
            offered(&sample::submitted(), &sample::citizen(1)),
            [Action::View, Action::ViewDocument, Action::Withdraw]
        );
    }
}
