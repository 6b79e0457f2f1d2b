//! Words that an officer has not sent yet (نوشتهٔ نیمه‌کاره): kept for them, by case and verb, until the verb is done.

use crate::actor::Actor;
use crate::id::RequestId;
use crate::refusal::{Answer, Refusal};
use crate::request::EventKind;
use chrono::Duration;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What nobody went on with is forgotten after this long.
pub const KEPT: Duration = Duration::days(30);
/// Most bytes of one form's inputs, names and all: more than its verb takes, and as much as a browser sends while it leaves.
pub const BYTES: usize = 60_000;
/// Most forms of one officer that are kept for one case.
pub const PER_CASE: u32 = 40;
/// Most forms of one officer that are kept in all.
pub const PER_OFFICER: u32 = 500;
/// Longest name of a verb, of a tab.
const NAME: usize = 100;

/// What stands in the form of one verb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jotting {
    /// The key of the verb ([`EventKind::jotting`] knows it again).
    pub verb: String,
    /// Inputs that were touched, by name. None: nothing is left to keep.
    pub inputs: BTreeMap<String, String>,
}

/// Which tab writes, and its how manieth stroke it is: what arrives late never replaces what was typed after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pen {
    pub tab: String,
    pub stroke: u32,
}

/// What a page hands over: all forms of one case that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jotted {
    pub pen: Pen,
    pub forms: Vec<Jotting>,
}

/// Everybody's own: nobody reads or changes what another is writing.
#[async_trait::async_trait]
pub trait Jottings: Send + Sync {
    /// What the officer has not finished writing about this case.
    async fn of(&self, actor: &Actor, request: RequestId) -> Answer<Vec<Jotting>>;
    /// Keeps what stands in the forms now.
    async fn keep(&self, actor: &Actor, request: RequestId, jotted: Jotted) -> Answer<()>;
}

impl Jotting {
    /// Nothing was written, or it was taken out again.
    pub fn is_empty(&self) -> bool {
        self.inputs.values().all(|value| value.trim().is_empty())
    }
}

impl Jotted {
    /// Refuses what no form of ours holds.
    ///
    /// # Errors
    /// `NotFound` for names that no verb has, `NoRoom` for what is too large.
    pub fn check(&self) -> Answer<()> {
        let named = |name: &str| {
            let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
            plain && !name.is_empty() && name.len() <= NAME
        };
        if !named(&self.pen.tab) || !self.forms.iter().all(|form| named(&form.verb)) {
            return Err(Refusal::NotFound);
        }
        let bytes = |form: &Jotting| form.inputs.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        let fits = self.forms.len() <= PER_CASE as usize && self.forms.iter().all(|form| bytes(form) <= BYTES);
        if fits { Ok(()) } else { Err(Refusal::NoRoom) }
    }
}

impl EventKind {
    /// The verb whose form is done with this event: its key on the page. What was written in it is not needed any more.
    pub fn jotting(&self) -> Option<String> {
        Some(match self {
            EventKind::Accepted { .. } | EventKind::AcceptanceProposed { .. } => "accept".to_owned(),
            EventKind::AcceptanceSentBack { .. } => "send-back".to_owned(),
            EventKind::Classified { .. } => "classify".to_owned(),
            EventKind::MarkedDeficient { .. } => "mark-deficient".to_owned(),
            EventKind::Rejected { .. } => "reject".to_owned(),
            EventKind::Transferred { .. } => "transfer".to_owned(),
            EventKind::StageDecided { decision, .. } => format!("decide-{decision}"),
            EventKind::Referred { .. } => "refer".to_owned(),
            EventKind::ReferralReturned { referral, .. } => format!("give-back-{referral}"),
            EventKind::ReferralRecalled { referral } => format!("recall-{referral}"),
            EventKind::AskedCitizen { .. } => "ask-citizen".to_owned(),
            EventKind::CitizenActed { .. } => "confirm-acted".to_owned(),
            EventKind::ResponseDrafted { .. } => "draft".to_owned(),
            EventKind::ResponseApproved { .. } => "approve".to_owned(),
            EventKind::Delivered { .. } => "deliver".to_owned(),
            EventKind::Closed => "close".to_owned(),
            EventKind::Reopened { .. } => "reopen".to_owned(),
            EventKind::AgencyAsked { .. } => "ask-agency".to_owned(),
            EventKind::InquiryAnswered { .. } => "record-answer".to_owned(),
            EventKind::InquiryCancelled { .. } => "cancel-inquiry".to_owned(),
            EventKind::Noted { .. } => "note".to_owned(),
            // Not done in a form of staff, or the page says itself that its form is done.
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jotted(verb: &str, value: &str) -> Jotted {
        let inputs = [("words".to_owned(), value.to_owned())].into();
        let pen = Pen { tab: "a1".to_owned(), stroke: 1 };
        Jotted { pen, forms: vec![Jotting { verb: verb.to_owned(), inputs }] }
    }

    #[test]
    fn what_a_form_can_hold_is_taken_and_more_is_not() {
        assert_eq!(jotted("give-back-018f4d5e-7c3a-7b1e-9d2f-0123456789ab", "متن").check(), Ok(()));
        assert_eq!(jotted("note", &"ن".repeat(20_000)).check(), Ok(()));
        assert_eq!(jotted("note", &"ن".repeat(40_000)).check(), Err(Refusal::NoRoom));
        let many = Jotted { forms: vec![jotted("note", "x").forms[0].clone(); 41], ..jotted("note", "x") };
        assert_eq!(many.check(), Err(Refusal::NoRoom));
    }

    #[test]
    fn a_verb_has_a_plain_name() {
        for verb in ["", "a b", "../x", "یادداشت", &"a".repeat(101)] {
            assert_eq!(jotted(verb, "x").check(), Err(Refusal::NotFound), "{verb}");
        }
    }

    #[test]
    fn blanks_are_nothing_to_keep() {
        assert!(jotted("note", " \n").forms[0].is_empty());
        assert!(!jotted("note", "x").forms[0].is_empty());
    }
}
