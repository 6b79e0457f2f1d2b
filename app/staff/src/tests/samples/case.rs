//! A case before and after acceptance.

use super::{due, left, morning, officer, progress};
use domain::form::{Answer, Answers, FieldKey, FieldLabels, FileAnswer, Form, answered_pages};
use domain::id::{DeskId, DocumentId, PersonId, RequestId};
use domain::identifier::Mobile;
use domain::kartabl::{CaseView, DeskChoice, StaffEntry, StageView};
use domain::organisation::Colleague;
use domain::permission::Action;
use domain::request::{Applicant, Channel, Confidentiality, EventKind, Status, Urgency};
use domain::service::{Decision, DecisionOutcome};
use domain::tracking::DocumentView;
use domain::tracking_code::TrackingCode;
use test_support::{promise, unit};
use uuid::Uuid;

fn key(text: &str) -> FieldKey {
    FieldKey::parse(text).unwrap()
}

fn form() -> Form {
    serde_json::from_str(
        r#"{"pages": [
            {"key": "person", "title": "متقاضی", "fields": [
                {"key": "full_name", "label": "نام و نام خانوادگی", "kind": {"text": {"max": 80}}},
                {"key": "national_id", "label": "کد ملی", "kind": "national_id"},
                {"key": "photo", "label": "تصویر پرسنلی", "kind": {"files": {"types": ["jpeg"], "max_bytes": 1000000, "max_count": 1}}}
            ]},
            {"key": "work", "title": "کار", "fields": [
                {"key": "owns", "label": "آیا مالک هستید؟", "kind": "yes_no"},
                {"key": "notes", "label": "توضیح", "kind": {"long_text": {"max": 500}}, "optional": true}
            ]}
        ]}"#,
    )
    .unwrap()
}

fn answers() -> Answers {
    let photo = FileAnswer {
        document: document().id,
        name: document().name,
        size: document().size,
        media_type: document().media_type,
        sha256: "0".repeat(64),
    };
    [
        (key("full_name"), Answer::Text("مریم نمونه‌ای".to_owned())),
        (key("national_id"), Answer::Text("9990000018".to_owned())),
        (key("photo"), Answer::Files(vec![photo])),
        (key("owns"), Answer::YesNo(true)),
    ]
    .into_iter()
    .collect()
}

fn document() -> DocumentView {
    DocumentView {
        id: DocumentId::new(Uuid::from_u128(77)),
        name: "photo 2.jpg".to_owned(),
        media_type: "image/jpeg".to_owned(),
        size: 234_567,
    }
}

pub fn entry(number: u32, kind: EventKind) -> StaffEntry {
    StaffEntry {
        number,
        at: morning(),
        by: "سارا نمونه".to_owned(),
        on_behalf_of: None,
        unit_title: "میز خدمت بهداشت".to_owned(),
        kind,
    }
}

fn colleague() -> Colleague {
    Colleague {
        id: officer(2), name: "رضا نمونه".to_owned(), unit: unit(), unit_title: "واحد بهداشت".to_owned()
    }
}

/// Waiting for triage.
pub fn submitted() -> CaseView {
    CaseView {
        id: RequestId::new(Uuid::from_u128(1)),
        revision: 1,
        code: TrackingCode::from_random([7; 16]),
        service_title: "صدور کارت بهداشت".to_owned(),
        service_version: 1,
        applicant: Applicant {
            person: PersonId::new(Uuid::from_u128(1)),
            name: "مریم نمونه‌ای".to_owned(),
            identifier: Some("9990000018".to_owned()),
            mobile: Mobile::parse("09990000001").unwrap(),
        },
        channel: Channel::Web,
        answers: answered_pages(&form(), &answers()),
        field_labels: FieldLabels::of(&form()),
        documents: vec![document()],
        status: Status::Submitted,
        desk_title: "میز خدمت بهداشت".to_owned(),
        unit_title: "واحد بهداشت محیط".to_owned(),
        owner_name: None,
        stage: None,
        letter: None,
        urgency: Urgency::Normal,
        confidentiality: Confidentiality::Normal,
        supervised: false,
        received_at: morning(),
        promise: Some(promise()),
        time_left: Some(left(3)),
        stage_due_at: None,
        stage_time_left: None,
        sla: Some(domain::sla::Sla::OnTime),
        time_ledger: Vec::new(),
        deficiency_rounds: 0,
        referrals: Vec::new(),
        inquiries: Vec::new(),
        waited: None,
        planned_inquiries: Vec::new(),
        obtained: Vec::new(),
        stands_in_for: None,
        timeline: vec![
            entry(1, EventKind::Submitted { channel: Channel::Web, identity_seen: false }),
            entry(2, EventKind::Noted { words: "تلفنی پرسیدم.".to_owned() }),
        ],
        chain_intact: true,
        may: vec![Action::Accept, Action::MarkDeficient, Action::Reject, Action::Transfer, Action::Note],
        desks: vec![DeskChoice { id: DeskId::new(Uuid::from_u128(12)), title: "میز خدمت صنعت".to_owned() }],
        experts: vec![colleague()],
        colleagues: vec![colleague()],
        rejection_message: "سازمان نمونه\nدرخواست شما رد شد: {reason}".to_owned(),
    }
}

/// Work on the stage that leads to the answer, with nothing drafted yet.
pub fn in_progress() -> CaseView {
    let decision = |key: &str, label: &str, outcome, needs_reason| Decision {
        key: key.to_owned(),
        label: label.to_owned(),
        outcome,
        needs_reason,
    };
    CaseView {
        revision: 4,
        status: Status::InProgress { progress: progress(None) },
        stage: Some(StageView {
            key: "review".to_owned(),
            title: "بررسی کارشناس".to_owned(),
            number: 2,
            of: 2,
            decisions: vec![
                decision("forward", "فرستادن به بازدید", DecisionOutcome::Next, false),
                decision("back", "بازگرداندن به بررسی", DecisionOutcome::ReturnTo { stage: "a".to_owned() }, true),
                decision("answer", "تهیهٔ پاسخ", DecisionOutcome::Answer, false),
            ],
        }),
        letter: Some("1405/ص/12".to_owned()),
        owner_name: Some("رضا نمونه".to_owned()),
        stage_due_at: Some(due()),
        stage_time_left: Some(left(1)),
        sla: Some(domain::sla::Sla::OnTime),
        may: vec![Action::DecideStage, Action::Refer, Action::AskCitizen, Action::DraftResponse, Action::Note],
        ..submitted()
    }
}
