//! What can be done to a case, in the order in which it is offered.

use components::text::{names, staff as words};
use domain::id::ReferralId;
use domain::kartabl::{CaseView, ReferralView};
use domain::permission::Action;

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
    ConfirmAcceptance,
    SendBack,
    Classify,
    AskAgency,
    RecordAnswer,
    CancelInquiry,
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
            Verb::ConfirmAcceptance => "confirm-acceptance".to_owned(),
            Verb::SendBack => "send-back".to_owned(),
            Verb::Classify => "classify".to_owned(),
            Verb::AskAgency => "ask-agency".to_owned(),
            Verb::RecordAnswer => "record-answer".to_owned(),
            Verb::CancelInquiry => "cancel-inquiry".to_owned(),
            Verb::Note => "note".to_owned(),
        }
    }

    /// The verb of a [`Verb::key`].
    pub fn of_key(key: &str) -> Option<Verb> {
        let referral = |id: &str| id.parse().ok();
        Some(match key {
            "accept" => Verb::Accept,
            "mark-deficient" => Verb::MarkDeficient,
            "transfer" => Verb::Transfer,
            "reject" => Verb::Reject,
            "approve" => Verb::Approve,
            "draft" => Verb::Draft,
            "refer" => Verb::Refer,
            "ask-citizen" => Verb::AskCitizen,
            "confirm-acted" => Verb::ConfirmActed,
            "deliver" => Verb::Deliver,
            "close" => Verb::Close,
            "reopen" => Verb::Reopen,
            "ask-agency" => Verb::AskAgency,
            "record-answer" => Verb::RecordAnswer,
            "cancel-inquiry" => Verb::CancelInquiry,
            "confirm-acceptance" => Verb::ConfirmAcceptance,
            "send-back" => Verb::SendBack,
            "classify" => Verb::Classify,
            "note" => Verb::Note,
            other => {
                if let Some(decision) = other.strip_prefix("decide-") {
                    Verb::Decide(decision.to_owned())
                } else if let Some(id) = other.strip_prefix("give-back-") {
                    Verb::GiveBack(referral(id)?)
                } else {
                    Verb::Recall(referral(other.strip_prefix("recall-")?)?)
                }
            }
        })
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
            Verb::ConfirmAcceptance => Action::ConfirmAcceptance,
            Verb::SendBack => Action::SendBackAcceptance,
            Verb::Classify => Action::Classify,
            Verb::AskAgency => Action::AskAgency,
            Verb::RecordAnswer => Action::RecordInquiryAnswer,
            Verb::CancelInquiry => Action::CancelInquiry,
            Verb::Note => Action::Note,
        };
        names::action(action).to_owned()
    }

    /// Whether the officer's part is over with it, so that the next case can come.
    pub fn finishes(&self) -> bool {
        match self {
            Verb::Accept
            | Verb::MarkDeficient
            | Verb::Transfer
            | Verb::Reject
            | Verb::Approve
            | Verb::Decide(_)
            | Verb::Draft
            | Verb::GiveBack(_)
            | Verb::Refer
            | Verb::AskCitizen
            | Verb::ConfirmAcceptance
            | Verb::SendBack
            | Verb::Close => true,
            // What follows is usually done at once.
            Verb::ConfirmActed | Verb::Recall(_) | Verb::Deliver | Verb::Reopen | Verb::Note => false,
            Verb::AskAgency | Verb::RecordAnswer | Verb::CancelInquiry | Verb::Classify => false,
        }
    }

    /// Whether it is how one answers the citizen. Where both are offered, the answer itself comes first.
    pub fn replies(&self) -> bool {
        matches!(self, Verb::Draft | Verb::AskCitizen)
    }

    pub fn reader(&self) -> Reader {
        match self {
            Verb::MarkDeficient | Verb::Reject | Verb::AskCitizen | Verb::Draft | Verb::Approve => Reader::Citizen,
            Verb::Decide(_) | Verb::GiveBack(_) | Verb::Refer | Verb::Note | Verb::ConfirmActed => Reader::Colleagues,
            // The citizen is told that an agency was asked and answered, and nothing that is written here.
            Verb::RecordAnswer | Verb::CancelInquiry | Verb::SendBack => Reader::Colleagues,
            Verb::ConfirmAcceptance | Verb::Classify => Reader::Nobody,
            // The citizen sees why it went to another desk.
            Verb::Transfer => Reader::Citizen,
            Verb::AskAgency | Verb::Accept | Verb::Recall(_) | Verb::Deliver | Verb::Close | Verb::Reopen => {
                Reader::Nobody
            }
        }
    }
}

fn named(case: &CaseView, id: ReferralId, name: impl Fn(&ReferralView) -> &String) -> String {
    let referral = case.referrals.iter().find(|referral| referral.referral.id == id);
    referral.map(|referral| components::text::isolate(name(referral))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_known_by_its_key() {
        let referral = ReferralId::new(uuid::Uuid::from_u128(7));
        let several = [Verb::Decide("accept".to_owned()), Verb::GiveBack(referral), Verb::Recall(referral)];
        let plain = [
            Verb::Accept,
            Verb::MarkDeficient,
            Verb::Transfer,
            Verb::Reject,
            Verb::Approve,
            Verb::Draft,
            Verb::Refer,
            Verb::AskCitizen,
            Verb::ConfirmActed,
            Verb::Deliver,
            Verb::Close,
            Verb::Reopen,
            Verb::AskAgency,
            Verb::RecordAnswer,
            Verb::CancelInquiry,
            Verb::ConfirmAcceptance,
            Verb::SendBack,
            Verb::Classify,
            Verb::Note,
        ];
        for verb in several.into_iter().chain(plain) {
            assert_eq!(Verb::of_key(&verb.key()), Some(verb));
        }
        assert_eq!(Verb::of_key("recall-x"), None);
        assert_eq!(Verb::of_key("unknown"), None);
    }
}
