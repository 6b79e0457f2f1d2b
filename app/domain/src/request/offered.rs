//! What an actor is offered now: what the permission table allows and the status takes.

use super::{Referral, ReferralState, ServiceRequest, Standing, Status};
use crate::Instant;
use crate::actor::Actor;
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
        let me = actor.officer().map(|officer| officer.id);
        let no_open_work = || !self.referrals.iter().any(Referral::holds_up_work);
        match action {
            Action::View | Action::ViewDocument | Action::Note => true,
            Action::Submit => false,
            Action::Accept | Action::MarkDeficient | Action::Reject | Action::Transfer => {
                matches!(self.status, Status::Submitted)
            }
            Action::Resubmit => matches!(self.status, Status::Deficient { .. }),
            Action::Withdraw => matches!(self.status, Status::Submitted | Status::Deficient { .. }),
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
                no_open_work() && progress.draft.as_ref().is_some_and(|draft| Some(draft.drafted_by) != me)
            }
            Action::Deliver => matches!(self.status, Status::Answered { delivery: None, .. }),
            Action::Close => match &self.status {
                Status::Answered { response, delivery, .. } => delivery.is_some() || now > response.objection_until,
                _ => false,
            },
            Action::Reopen => matches!(self.status, Status::Closed { .. }),
            Action::ReturnReferral => self.referrals.iter().any(|sent| Some(sent.to) == me && sent.is_open()),
            Action::RecallReferral => {
                self.referrals.iter().any(|sent| Some(sent.from) == me && sent.state == ReferralState::Unread)
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
