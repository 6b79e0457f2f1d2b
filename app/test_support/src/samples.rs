//! One agency, one morning, one promise.

use domain::Instant;
use domain::calendar::{Ledger, LedgerLine, SpanUnit};
use domain::id::{OfficerId, UnitId};
use domain::jalali::JalaliDate;
use domain::organisation::Agency;
use domain::promise::Promise;
use uuid::Uuid;

/// Saturday 7 Azar 1405, ten in the morning.
pub fn morning() -> Instant {
    "2026-11-28T06:30:00Z".parse().unwrap()
}

/// Wednesday 11 Azar 1405, the close of the day.
pub fn due() -> Instant {
    "2026-12-02T11:00:00Z".parse().unwrap()
}

/// The answer is due at [`due`].
pub fn promise() -> Promise {
    let date = JalaliDate::of(due());
    let lines = vec![
        LedgerLine::Received { at: morning() },
        LedgerLine::Counted { from: date, to: date, first: 1, last: 1, weekend_days: 0 },
        LedgerLine::Due { at: due() },
    ];
    Promise { at: due(), ledger: Ledger { unit: SpanUnit::WorkingDays, lines }, paused: false }
}

/// The body whose pages are opened.
pub fn agency() -> Agency {
    Agency {
        name: "سازمان نمونهٔ خدمات شهروندی".to_owned(),
        phone: "02100000000".to_owned(),
        address: "شهر نمونه، خیابان یکم".to_owned(),
        complaint_route: "بازرسی سازمان، تلفن 02100000009".to_owned(),
        demo: true,
    }
}

/// Its one unit.
pub fn unit() -> UnitId {
    UnitId::new(Uuid::from_u128(1))
}

/// Its officers; the first is who visits.
pub fn officer(number: u128) -> OfficerId {
    OfficerId::new(Uuid::from_u128(100 + number))
}
