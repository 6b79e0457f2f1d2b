//! Permission = role × action × relation, as one table. Everything not in it is refused.

mod table;

pub use table::{AT_COUNTERS, CITIZEN, STAFF};

use crate::actor::{Actor, Role};
use serde::{Deserialize, Serialize};

/// What can be done to a request or around it. One word from button to table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Action {
    View,
    ViewDocument,
    Submit,
    Resubmit,
    Withdraw,
    CitizenAct,
    Object,
    AnswerSurvey,
    ReceiveResponse,
    Accept,
    MarkDeficient,
    Reject,
    Transfer,
    DecideStage,
    Refer,
    ReturnReferral,
    RecallReferral,
    AskCitizen,
    ConfirmCitizenActed,
    DraftResponse,
    ApproveResponse,
    Deliver,
    Close,
    Reopen,
    Note,
    AskAgency,
    RecordInquiryAnswer,
    CancelInquiry,
    ConfirmAcceptance,
    SendBackAcceptance,
    Classify,
    ReadRegistry,
}

impl Action {
    pub const ALL: [Action; 32] = [
        Action::View,
        Action::ViewDocument,
        Action::Submit,
        Action::Resubmit,
        Action::Withdraw,
        Action::CitizenAct,
        Action::Object,
        Action::AnswerSurvey,
        Action::ReceiveResponse,
        Action::Accept,
        Action::MarkDeficient,
        Action::Reject,
        Action::Transfer,
        Action::DecideStage,
        Action::Refer,
        Action::ReturnReferral,
        Action::RecallReferral,
        Action::AskCitizen,
        Action::ConfirmCitizenActed,
        Action::DraftResponse,
        Action::ApproveResponse,
        Action::Deliver,
        Action::Close,
        Action::Reopen,
        Action::Note,
        Action::AskAgency,
        Action::RecordInquiryAnswer,
        Action::CancelInquiry,
        Action::ConfirmAcceptance,
        Action::SendBackAcceptance,
        Action::Classify,
        Action::ReadRegistry,
    ];
}

/// How the caller has to stand to the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The citizen is its applicant.
    OwnRequest,
    /// It lies at the desk of a unit where the role is held.
    OwnDesk,
    /// The unit that works on it now is one where the role is held.
    OwnUnit,
    /// The officer owns the stage, or nobody does and it lies in a unit where the role is held.
    Held,
    /// It was referred to the officer and not recalled.
    ReferredToMe,
    /// A copy of a referral came to the officer (رونوشت): to be read, not to be worked on.
    CopiedToMe,
    /// The officer sent an open referral of it.
    SentByMe,
    /// It waits for the registrar of a unit where the role is held.
    AtRegistry,
    /// A registry (دبیرخانه) of a unit where the role is held.
    OwnRegistry,
    /// It was opened by its code in a visit that the officer serves at a counter now, in a unit where the role is held.
    AtCounter,
    Any,
}

/// Whether `actor` may do `action`, given how they stand to the thing.
pub fn may(actor: &Actor, action: Action, has: impl Fn(Relation, Option<Role>) -> bool) -> bool {
    match actor {
        Actor::Anonymous | Actor::Device(_) => false,
        Actor::System => true,
        Actor::Citizen(_) => CITIZEN.iter().any(|(allowed, relation)| *allowed == action && has(*relation, None)),
        Actor::Officer(_) => STAFF.iter().any(|(roles, actions, relation)| {
            actions.contains(&action) && roles.iter().any(|role| has(*relation, Some(*role)))
        }),
    }
}

/// Whether the table gives this action to the role at all, however its holder stands to the request.
pub fn allows(role: Role, action: Action) -> bool {
    STAFF.iter().any(|(roles, actions, _)| roles.contains(&role) && actions.contains(&action))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    #[test]
    fn the_permission_table_is_the_one_that_was_agreed() {
        let mut printed = String::new();
        for action in Action::ALL {
            writeln!(printed, "{action:?}").expect("a string takes it");
            for (allowed, relation) in CITIZEN {
                if *allowed == action {
                    writeln!(printed, "    Citizen: {relation:?}").expect("a string takes it");
                }
            }
            for role in Role::ALL {
                let relations: Vec<_> = STAFF
                    .iter()
                    .filter(|(roles, actions, _)| roles.contains(&role) && actions.contains(&action))
                    .map(|(_, _, relation)| format!("{relation:?}"))
                    .collect();
                if !relations.is_empty() {
                    writeln!(printed, "    {role:?}: {}", relations.join(", ")).expect("a string takes it");
                }
            }
        }
        insta::assert_snapshot!(printed);
    }

    #[test]
    fn nobody_may_do_anything_unnamed() {
        for action in Action::ALL {
            assert!(!may(&Actor::Anonymous, action, |_, _| true));
        }
    }

    #[test]
    fn an_administrator_sees_no_case() {
        for action in Action::ALL {
            for relation in [Relation::OwnDesk, Relation::OwnUnit, Relation::Any] {
                let actor = Actor::Officer(crate::actor::Officer {
                    id: crate::id::OfficerId::from(uuid::Uuid::nil()),
                    name: String::new(),
                    grants: vec![],
                    stands_in_for: vec![],
                });
                assert!(!may(&actor, action, |asked, role| asked == relation && role == Some(Role::Administrator)));
            }
        }
    }
}
