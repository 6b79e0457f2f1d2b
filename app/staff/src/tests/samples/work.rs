//! What comes of the work on a case.

use super::{due, morning, officer};
use domain::id::ReferralId;
use domain::jalali::JalaliDate;
use domain::kartabl::ReferralView;
use domain::request::{Outcome, Progress, Purpose, Referral, ReferralState, Response, ResponseDraft};
use test_support::unit;
use uuid::Uuid;

pub fn progress(draft: Option<ResponseDraft>) -> Progress {
    Progress {
        stage: "review".to_owned(),
        unit: unit(),
        owner: Some(officer(1)),
        entered_at: morning(),
        due_at: due(),
        draft,
    }
}

pub fn draft() -> ResponseDraft {
    ResponseDraft {
        outcome: Outcome::Granted,
        text: "کارت بهداشت صادر شد.".to_owned(),
        legal_basis: "مادهٔ ۱۳ قانون مواد خوردنی".to_owned(),
        next_step: "کارت را از باجهٔ ۲ بگیرید.".to_owned(),
        valid_until: JalaliDate::new(1406, 9, 11).ok(),
        attachments: Vec::new(),
        drafted_by: officer(2),
        drafted_at: morning(),
    }
}

pub fn response() -> Response {
    let draft = draft();
    Response {
        number: "1405/ص/99".to_owned(),
        outcome: draft.outcome,
        text: draft.text,
        legal_basis: draft.legal_basis,
        next_step: draft.next_step,
        valid_until: draft.valid_until,
        attachments: draft.attachments,
        signed_by: officer(3),
        signer: "نرگس نمونه".to_owned(),
        signed_for: None,
        signed_at: due(),
        objection_until: due(),
    }
}

pub fn referral(number: u128, parent: Option<u128>, state: ReferralState) -> ReferralView {
    ReferralView {
        referral: Referral {
            id: ReferralId::new(Uuid::from_u128(number)),
            parent: parent.map(|parent| ReferralId::new(Uuid::from_u128(parent))),
            from: officer(1),
            to: officer(2),
            purpose: Purpose::Opinion,
            copy: false,
            instruction: "نظر خود را دربارهٔ سند بنویسید.".to_owned(),
            private: false,
            due_at: Some(due()),
            sent_at: morning(),
            step: 0,
            state,
        },
        from_name: "سارا نمونه".to_owned(),
        to_name: format!("همکار {number}"),
        mine: false,
        sent_by_me: false,
        hidden: false,
    }
}
