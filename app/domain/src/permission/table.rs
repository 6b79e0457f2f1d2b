//! The table itself. A change here changes the printed snapshot and the endpoint tests.

use super::{Action, Relation};
use crate::actor::Role;

/// What a citizen may do.
pub const CITIZEN: &[(Action, Relation)] = &[
    (Action::View, Relation::OwnRequest),
    (Action::ViewDocument, Relation::OwnRequest),
    (Action::Submit, Relation::OwnRequest),
    (Action::Resubmit, Relation::OwnRequest),
    (Action::Withdraw, Relation::OwnRequest),
    (Action::CitizenAct, Relation::OwnRequest),
    (Action::Object, Relation::OwnRequest),
    (Action::AnswerSurvey, Relation::OwnRequest),
    (Action::ReceiveResponse, Relation::OwnRequest),
];

/// Who may sit at a counter of their unit's desk.
pub const AT_COUNTERS: &[Role] = &[Role::DeskOfficer, Role::CounterClerk];
const EVERY_WORKER: &[Role] = &[Role::DeskOfficer, Role::Expert, Role::Approver, Role::Registrar];

/// What staff may do: any of the roles, any of the actions, in this relation.
pub const STAFF: &[(&[Role], &[Action], Relation)] = &[
    (
        &[Role::DeskOfficer],
        &[
            Action::View,
            Action::ViewDocument,
            Action::Accept,
            Action::MarkDeficient,
            Action::Reject,
            Action::Transfer,
            Action::Deliver,
            Action::Close,
            Action::Note,
            Action::Classify,
        ],
        Relation::OwnDesk,
    ),
    (
        &[Role::Expert, Role::Approver],
        &[Action::View, Action::ViewDocument, Action::Note, Action::RecordInquiryAnswer],
        Relation::OwnUnit,
    ),
    (
        &[Role::Expert, Role::Approver],
        &[
            Action::DecideStage,
            Action::Refer,
            Action::AskCitizen,
            Action::ConfirmCitizenActed,
            Action::DraftResponse,
            Action::AskAgency,
            Action::CancelInquiry,
        ],
        Relation::Held,
    ),
    (
        &[Role::Approver],
        &[Action::ApproveResponse, Action::Deliver, Action::Close, Action::Classify],
        Relation::OwnUnit,
    ),
    (
        &[Role::Registrar],
        &[Action::View, Action::ViewDocument, Action::ConfirmAcceptance, Action::SendBackAcceptance, Action::Note],
        Relation::AtRegistry,
    ),
    (&[Role::Registrar, Role::DeskOfficer], &[Action::ReadRegistry], Relation::OwnRegistry),
    (
        EVERY_WORKER,
        &[
            Action::View,
            Action::ViewDocument,
            Action::Refer,
            Action::ReturnReferral,
            Action::Note,
            Action::RecordInquiryAnswer,
        ],
        Relation::ReferredToMe,
    ),
    (EVERY_WORKER, &[Action::View, Action::ViewDocument, Action::Note], Relation::CopiedToMe),
    (EVERY_WORKER, &[Action::RecallReferral], Relation::SentByMe),
    // What a visit calls for: to look, to tell what is missing and take it, to confirm what they came for, to hand over.
    (
        AT_COUNTERS,
        &[
            Action::View,
            Action::ViewDocument,
            Action::Resubmit,
            Action::ConfirmCitizenActed,
            Action::Deliver,
            Action::Note,
        ],
        Relation::AtCounter,
    ),
    (&[Role::Inspector], &[Action::View, Action::ViewDocument, Action::Reopen, Action::Note], Relation::Any),
];
