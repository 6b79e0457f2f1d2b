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
    /// رونوشت: for information, and done once it was read.
    pub copy: bool,
    /// دستور / پاراف
    pub instruction: String,
    /// Only sender and receivers read the instruction.
    pub private: bool,
    pub due_at: Option<Instant>,
    pub sent_at: Instant,
    /// The revision that sent it: referrals of one step have the same. 0 for those sent before it was kept.
    pub step: u32,
    pub state: ReferralState,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferralState {
    Unread,
    Read { at: Instant },
    Returned { at: Instant, words: String, read_at: Option<Instant> },
    Recalled { at: Instant },
}

impl Referral {
    /// Whether both were sent in one step.
    pub fn is_together_with(&self, other: &Referral) -> bool {
        self.id == other.id || self.step == other.step && self.step != 0
    }

    /// Whether the receiver still has it. A copy is done once it was read.
    pub fn is_open(&self) -> bool {
        match self.state {
            ReferralState::Unread => true,
            ReferralState::Read { .. } => !self.copy,
            ReferralState::Returned { .. } | ReferralState::Recalled { .. } => false,
        }
    }

    /// When the receiver opened it.
    pub fn read_at(&self) -> Option<Instant> {
        match self.state {
            ReferralState::Read { at } => Some(at),
            ReferralState::Returned { read_at, .. } => read_at,
            ReferralState::Unread | ReferralState::Recalled { .. } => None,
        }
    }

    /// Whether work has to wait for it: information and copies need no answer.
    pub fn holds_up_work(&self) -> bool {
        self.is_open() && !self.copy && self.purpose != Purpose::Information
    }
}
