//! Which verbs a case is offered with.

use crate::case::Verb;
use domain::kartabl::{CaseView, ReferralView};
use domain::permission::Action;
use domain::request::{ReferralState, Status};
use domain::service::DecisionOutcome;

/// What the table allows and the status takes, as far as there is something to do it with.
pub fn offered(case: &CaseView) -> Vec<Verb> {
    let may = |action| case.may.contains(&action);
    let drafted = matches!(&case.status, Status::InProgress { progress } if progress.draft.is_some());
    let undelivered = matches!(&case.status, Status::Answered { delivery: None, .. });
    let mut verbs = Vec::new();
    let mut offer = |holds: bool, verb: Verb| {
        if holds {
            verbs.push(verb);
        }
    };
    offer(may(Action::ConfirmAcceptance), Verb::ConfirmAcceptance);
    offer(may(Action::SendBackAcceptance), Verb::SendBack);
    offer(may(Action::Accept), Verb::Accept);
    offer(may(Action::MarkDeficient), Verb::MarkDeficient);
    offer(may(Action::Transfer), Verb::Transfer);
    offer(may(Action::Reject), Verb::Reject);
    offer(may(Action::ApproveResponse) && drafted, Verb::Approve);
    for decision in case.stage.iter().flat_map(|stage| &stage.decisions) {
        // The other two have forms of their own.
        let moves = !matches!(decision.outcome, DecisionOutcome::Answer | DecisionOutcome::AskCitizen);
        offer(may(Action::DecideStage) && moves, Verb::Decide(decision.key.clone()));
    }
    offer(may(Action::DraftResponse), Verb::Draft);
    for referral in case.referrals.iter().filter(|referral| referral.mine && referral.referral.is_open()) {
        offer(may(Action::ReturnReferral), Verb::GiveBack(referral.referral.id));
    }
    offer(may(Action::Refer), Verb::Refer);
    offer(may(Action::RecordInquiryAnswer), Verb::RecordAnswer);
    offer(may(Action::AskAgency), Verb::AskAgency);
    offer(may(Action::AskCitizen), Verb::AskCitizen);
    offer(may(Action::ConfirmCitizenActed), Verb::ConfirmActed);
    for referral in case.referrals.iter().filter(|referral| is_unread(referral) && referral.sent_by_me) {
        offer(may(Action::RecallReferral), Verb::Recall(referral.referral.id));
    }
    offer(may(Action::CancelInquiry), Verb::CancelInquiry);
    offer(may(Action::Deliver) && undelivered, Verb::Deliver);
    offer(may(Action::Close), Verb::Close);
    offer(may(Action::Reopen), Verb::Reopen);
    offer(may(Action::Classify), Verb::Classify);
    offer(may(Action::Note), Verb::Note);
    verbs
}

fn is_unread(referral: &ReferralView) -> bool {
    referral.referral.state == ReferralState::Unread
}
