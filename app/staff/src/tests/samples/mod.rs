//! One officer's list, one case in each of its states.

mod case;
mod work;

pub use case::{entry, in_progress, submitted};
pub use test_support::{due, morning, officer};
pub use work::{draft, progress, referral, response};

use domain::access::DemoAccount;
use domain::actor::Role;
use domain::calendar::TimeLeft;
use domain::id::RequestId;
use domain::kartabl::{Folder, KartablFilter, KartablPage, KartablRow};
use domain::request::StatusKind;
use domain::sla::Sla;
use domain::tracking_code::TrackingCode;
use uuid::Uuid;

pub const CASE: &str = "/desk/requests/00000000-0000-0000-0000-000000000001";

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
        sla: Some(match status {
            StatusKind::Deficient | StatusKind::AwaitingCitizen => Sla::Stopped,
            _ => Sla::OnTime,
        }),
        untriaged: false,
        urgency: domain::request::Urgency::Normal,
        confidentiality: domain::request::Confidentiality::Normal,
        unread: number == 1,
        flag: None,
        back: false,
    }
}

pub fn page(rows: Vec<KartablRow>) -> KartablPage {
    KartablPage {
        filter: KartablFilter::default(),
        misread: Vec::new(),
        jump: None,
        folders: vec![(Folder::Desk, Some(12)), (Folder::Mine, Some(0)), (Folder::All, None)],
        views: Vec::new(),
        rows,
        next: None,
    }
}
