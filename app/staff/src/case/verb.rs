//! What can be done to a case, in the order in which it is offered.

use components::text::{names, staff as words};
use domain::id::ReferralId;
use domain::kartabl::{CaseView, ReferralView};
use domain::permission::Action;
use domain::request::{ReferralState, Status};
use domain::service::DecisionOutcome;

/// One thing to do. Decisions and referrals are several things of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    Accept,
    MarkDeficient,
    Transfer,
    Reject,
    Approve,
    /// Key of the stage's decision.
    Decide(String),
    Draft,
    GiveBack(ReferralId),
    Refer,
    AskCitizen,
    ConfirmActed,
    Recall(ReferralId),
    Deliver,
    Close,
    Reopen,
    Note,
}

/// Who reads what is written in the verb's form: the two never look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Citizen,
    Colleagues,
    /// Nothing in particular is written.
    Nobody,
}

impl Verb {
    /// Unique among the verbs of a case, and fit for an id.
    pub fn key(&self) -> String {
        match self {
            Verb::Accept => "accept".to_owned(),
            Verb::MarkDeficient => "mark-deficient".to_owned(),
            Verb::Transfer => "transfer".to_owned(),
            Verb::Reject => "reject".to_owned(),
            Verb::Approve => "approve".to_owned(),
            Verb::Decide(decision) => format!("decide-{decision}"),
            Verb::Draft => "draft".to_owned(),
            Verb::GiveBack(referral) => format!("give-back-{referral}"),
            Verb::Refer => "refer".to_owned(),
            Verb::AskCitizen => "ask-citizen".to_owned(),
            Verb::ConfirmActed => "confirm-acted".to_owned(),
            Verb::Recall(referral) => format!("recall-{referral}"),
            Verb::Deliver => "deliver".to_owned(),
            Verb::Close => "close".to_owned(),
            Verb::Reopen => "reopen".to_owned(),
            Verb::Note => "note".to_owned(),
        }
    }

    /// The id of its button.
    pub fn button_id(&self) -> String {
        format!("verb-{}", self.key())
    }

    /// What its button says: a verb.
    pub fn label(&self, case: &CaseView) -> String {
        let action = match self {
            Verb::Decide(key) => {
                let decisions = case.stage.iter().flat_map(|stage| &stage.decisions);
                let decision = decisions.into_iter().find(|decision| decision.key == *key);
                return decision.map_or_else(|| key.clone(), |decision| decision.label.clone());
            }
            Verb::GiveBack(id) => return words::give_back_to(named(case, *id, |referral| &referral.from_name)),
            Verb::Recall(id) => return words::recall_from(named(case, *id, |referral| &referral.to_name)),
            Verb::Accept => Action::Accept,
            Verb::MarkDeficient => Action::MarkDeficient,
            Verb::Transfer => Action::Transfer,
            Verb::Reject => Action::Reject,
            Verb::Approve => Action::ApproveResponse,
            Verb::Draft => Action::DraftResponse,
            Verb::Refer => Action::Refer,
            Verb::AskCitizen => Action::AskCitizen,
            Verb::ConfirmActed => Action::ConfirmCitizenActed,
            Verb::Deliver => Action::Deliver,
            Verb::Close => Action::Close,
            Verb::Reopen => Action::Reopen,
            Verb::Note => Action::Note,
        };
        names::action(action).to_owned()
    }

    pub fn reader(&self) -> Reader {
        match self {
            Verb::MarkDeficient | Verb::Reject | Verb::AskCitizen | Verb::Draft | Verb::Approve => Reader::Citizen,
            Verb::Decide(_) | Verb::GiveBack(_) | Verb::Refer | Verb::Note | Verb::ConfirmActed => Reader::Colleagues,
            // The citizen sees why it went to another desk.
            Verb::Transfer => Reader::Citizen,
            Verb::Accept | Verb::Recall(_) | Verb::Deliver | Verb::Close | Verb::Reopen => Reader::Nobody,
        }
    }

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
        offer(may(Action::AskCitizen), Verb::AskCitizen);
        offer(may(Action::ConfirmCitizenActed), Verb::ConfirmActed);
        for referral in case.referrals.iter().filter(|referral| is_unread(referral) && referral.sent_by_me) {
            offer(may(Action::RecallReferral), Verb::Recall(referral.referral.id));
        }
        offer(may(Action::Deliver) && undelivered, Verb::Deliver);
        offer(may(Action::Close), Verb::Close);
        offer(may(Action::Reopen), Verb::Reopen);
        offer(may(Action::Note), Verb::Note);
        verbs
    }
}

fn is_unread(referral: &ReferralView) -> bool {
    referral.referral.state == ReferralState::Unread
}

fn named(case: &CaseView, id: ReferralId, name: impl Fn(&ReferralView) -> &String) -> String {
    let referral = case.referrals.iter().find(|referral| referral.referral.id == id);
    referral.map(|referral| components::text::isolate(name(referral))).unwrap_or_default()
}
