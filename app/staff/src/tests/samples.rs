//! One agency, one officer's list, one case in each of its states.

use domain::Instant;
use domain::access::DemoAccount;
use domain::actor::Role;
use domain::calendar::{Ledger, LedgerLine, SpanUnit, TimeLeft};
use domain::form::{Answer, Answers, FieldKey, FileAnswer, Form};
use domain::id::{DeskId, DocumentId, OfficerId, PersonId, ReferralId, RequestId, UnitId};
use domain::identifier::Mobile;
use domain::jalali::JalaliDate;
use domain::kartabl::{
    CaseView, DeskChoice, Folder, KartablFilter, KartablPage, KartablRow, ReferralView, StaffEntry, StageView,
};
use domain::organisation::{Agency, Colleague};
use domain::permission::Action;
use domain::promise::Promise;
use domain::request::{
    Applicant, Channel, EventKind, Outcome, Progress, Purpose, Referral, ReferralState, Response, ResponseDraft,
    Status, StatusKind,
};
use domain::service::{Decision, DecisionOutcome};
use domain::tracking::DocumentView;
use domain::tracking_code::TrackingCode;
use uuid::Uuid;

pub const CASE: &str = "/desk/requests/00000000-0000-0000-0000-000000000001";

/// Saturday 7 Azar 1405, ten in the morning.
pub fn morning() -> Instant {
    "2026-11-28T06:30:00Z".parse().unwrap()
}

/// Wednesday 11 Azar 1405, the close of the day.
pub fn due() -> Instant {
    "2026-12-02T11:00:00Z".parse().unwrap()
}

pub fn officer(number: u128) -> OfficerId {
    OfficerId::new(Uuid::from_u128(100 + number))
}

fn unit() -> UnitId {
    UnitId::new(Uuid::from_u128(1))
}

pub fn agency() -> Agency {
    Agency {
        name: "سازمان نمونهٔ خدمات شهروندی".to_owned(),
        phone: "02100000000".to_owned(),
        address: "شهر نمونه، خیابان یکم".to_owned(),
        complaint_route: "بازرسی سازمان".to_owned(),
        demo: true,
    }
}

pub fn account() -> DemoAccount {
    DemoAccount {
        username: "sara".to_owned(),
        password: "demo-password".to_owned(),
        name: "سارا نمونه".to_owned(),
        roles: vec![Role::DeskOfficer],
        unit_title: "واحد بهداشت محیط".to_owned(),
        code: "012345".to_owned(),
    }
}

pub fn left(working_days: u32) -> TimeLeft {
    TimeLeft { overdue: false, working_minutes: working_days * 480 + 30, working_days }
}

pub fn row(number: u128, status: StatusKind) -> KartablRow {
    KartablRow {
        id: RequestId::new(Uuid::from_u128(number)),
        code: TrackingCode::from_random([7; 16]),
        applicant_name: "مریم نمونه‌ای".to_owned(),
        service_title: "صدور کارت بهداشت".to_owned(),
        status,
        stage_title: (status == StatusKind::InProgress).then(|| "بررسی کارشناس".to_owned()),
        owner_name: (status == StatusKind::InProgress).then(|| "رضا نمونه".to_owned()),
        received_at: morning(),
        due_at: Some(due()),
        time_left: Some(left(3)),
        unread: number == 1,
    }
}

pub fn page(rows: Vec<KartablRow>) -> KartablPage {
    KartablPage {
        filter: KartablFilter::default(),
        folders: vec![(Folder::Desk, 12), (Folder::Mine, 0), (Folder::All, 340)],
        rows,
        next: None,
    }
}

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

fn promise() -> Promise {
    let date = JalaliDate::of(due());
    let lines = vec![
        LedgerLine::Received { at: morning() },
        LedgerLine::Counted { from: date, to: date, first: 1, last: 1, weekend_days: 0 },
        LedgerLine::Due { at: due() },
    ];
    Promise { at: due(), ledger: Ledger { unit: SpanUnit::WorkingDays, lines }, paused: false }
}

pub fn entry(number: u32, kind: EventKind) -> StaffEntry {
    StaffEntry { number, at: morning(), by: "سارا نمونه".to_owned(), unit_title: "میز خدمت بهداشت".to_owned(), kind }
}

fn colleague() -> Colleague {
    Colleague { id: officer(2), name: "رضا نمونه".to_owned(), unit: unit(), unit_title: "واحد بهداشت".to_owned() }
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
        form: form(),
        answers: answers(),
        documents: vec![document()],
        status: Status::Submitted,
        desk_title: "میز خدمت بهداشت".to_owned(),
        unit_title: "واحد بهداشت محیط".to_owned(),
        owner_name: None,
        stage: None,
        letter: None,
        received_at: morning(),
        promise: Some(promise()),
        time_left: Some(left(3)),
        stage_due_at: None,
        stage_time_left: None,
        deficiency_rounds: 0,
        referrals: Vec::new(),
        timeline: vec![
            entry(1, EventKind::Submitted { channel: Channel::Web }),
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
            leads_to_answer: true,
        }),
        letter: Some("1405/ص/12".to_owned()),
        owner_name: Some("رضا نمونه".to_owned()),
        stage_due_at: Some(due()),
        stage_time_left: Some(left(1)),
        may: vec![Action::DecideStage, Action::Refer, Action::AskCitizen, Action::DraftResponse, Action::Note],
        ..submitted()
    }
}

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
            instruction: "نظر خود را دربارهٔ سند بنویسید.".to_owned(),
            due_at: Some(due()),
            sent_at: morning(),
            state,
        },
        from_name: "سارا نمونه".to_owned(),
        to_name: format!("همکار {number}"),
        mine: false,
        sent_by_me: false,
    }
}
