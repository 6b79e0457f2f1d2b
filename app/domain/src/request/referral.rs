//! Referral (ارجاع): a colleague is asked for something within a stage; the chain is a tree.

use crate::Instant;
use crate::id::{OfficerId, ReferralId};
use serde::{Deserialize, Serialize};

/// What the receiver is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// جهت اقدام
    Action,
    /// جهت اطلاع: needs no return
    Information,
    /// جهت نظر
    Opinion,
    /// جهت تأیید
    Approval,
}

impl Purpose {
    pub const ALL: [Purpose; 4] = [Purpose::Action, Purpose::Information, Purpose::Opinion, Purpose::Approval];
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    pub id: ReferralId,
    /// The referral this one grew out of.
    pub parent: Option<ReferralId>,
    pub from: OfficerId,
    pub to: OfficerId,
    pub purpose: Purpose,
    /// دستور / پاراف
    pub instruction: String,
    pub due_at: Option<Instant>,
    pub sent_at: Instant,
    pub state: ReferralState,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferralState {
    Unread,
    Read { at: Instant },
    Returned { at: Instant, words: String },
    Recalled { at: Instant },
}

impl Referral {
    /// Whether the receiver still has it.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ReferralState::Unread | ReferralState::Read { .. })
    }

    /// Whether work has to wait for it: information needs no answer.
    pub fn holds_up_work(&self) -> bool {
        self.is_open() && self.purpose != Purpose::Information
    }
}
