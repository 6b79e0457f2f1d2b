//! People and things of the examples. None of them exists.

use domain::Instant;
use domain::calendar::{Certainty, HolidayKey, Ledger, LedgerLine, SpanUnit, TimeLeft};
use domain::id::UnitId;
use domain::jalali::{JalaliDate, TehranTime};
use domain::request::{Held, TimePiece};

use crate::text::problem;
use crate::{Choice, FileLimits, FileState, StoredFile};

pub(super) const CODE: &str = "1405082944170273";

pub(super) fn date(month: u8, day: u8) -> JalaliDate {
    JalaliDate::new(1405, month, day).expect("the examples' dates are in the calendar")
}

/// Hour and minute of that day in Tehran.
pub(super) fn at(month: u8, day: u8, hour: u16, minute: u16) -> Instant {
    TehranTime::new(date(month, day), hour * 60 + minute).expect("the examples' times are in the day").to_instant()
}

pub(super) fn left(overdue: bool, working_days: u32, working_minutes: u32) -> TimeLeft {
    TimeLeft { overdue, working_minutes, working_days }
}

pub(super) fn time_pieces() -> Vec<(String, TimePiece)> {
    let unit: UnitId = "00000000-0000-0000-0000-000000000001".parse().expect("the example's unit has an id");
    let piece = |held, from, until, working_minutes| TimePiece { unit, held, from, until, working_minutes };
    vec![
        ("میز خدمت مرکزی".to_owned(), piece(Held::Running, at(9, 1, 9, 0), Some(at(9, 1, 11, 0)), 120)),
        ("میز خدمت مرکزی".to_owned(), piece(Held::Deficient, at(9, 1, 11, 0), Some(at(9, 3, 8, 0)), 570)),
        ("بهداشت محیط".to_owned(), piece(Held::Running, at(9, 3, 8, 0), None, 255)),
    ]
}

pub(super) fn choices() -> Vec<Choice> {
    vec![
        Choice::new("owner", "مالک").hint("سند به نام خود شماست"),
        Choice::new("tenant", "مستأجر"),
        Choice::new("lawyer", "وکیل یا نمایندهٔ قانونی"),
    ]
}

pub(super) fn limits(max_count: u32) -> FileLimits {
    FileLimits {
        types: ["JPG", "PNG", "PDF"].map(str::to_owned).to_vec(),
        media_types: ["image/jpeg", "image/png", "application/pdf"].map(str::to_owned).to_vec(),
        max_bytes: 5_000_000,
        max_count,
    }
}

pub(super) fn files() -> Vec<StoredFile> {
    let file = |id: &str, name: &str, bytes, state, href: Option<&str>| StoredFile {
        id: id.to_owned(),
        name: name.to_owned(),
        bytes,
        state,
        href: href.map(str::to_owned),
        pictured: false,
    };
    vec![
        file("1", "سند ملک ۱۴۰۵.pdf", 1_240_000, FileState::Ready, Some("#file")),
        file("2", "IMG_20260921_083011 (2).jpg", 431_000, FileState::Scanning, None),
        file("3", "scan.exe", 12_000, FileState::Refused(problem::file_type().to_owned()), None),
    ]
}

pub(super) fn ledger() -> Ledger {
    let confirmed = Certainty::Confirmed;
    Ledger {
        unit: SpanUnit::WorkingDays,
        lines: vec![
            LedgerLine::Received { at: at(8, 27, 16, 20) },
            LedgerLine::AfterClosing { date: date(8, 27) },
            LedgerLine::SkippedWeekend { from: date(8, 28), to: date(8, 29) },
            LedgerLine::ReceivedOn { date: date(8, 30) },
            LedgerLine::CountedFrom { date: date(9, 1) },
            LedgerLine::Counted { from: date(9, 1), to: date(9, 2), first: 1, last: 2, weekend_days: 0 },
            LedgerLine::SkippedHoliday { date: date(9, 3), key: HolidayKey::MartyrdomOfFatima, certainty: Certainty::Expected },
            LedgerLine::SkippedClosure { date: date(9, 4), reason: "آلودگی هوا".to_owned() },
            LedgerLine::SkippedHoliday { date: date(9, 4), key: HolidayKey::Other("روز شهر".to_owned()), certainty: confirmed },
            LedgerLine::Paused { from: at(9, 7, 9, 0), until: Some(at(9, 8, 11, 30)) },
            LedgerLine::Shortened { date: date(9, 9), reason: "سرما".to_owned() },
            LedgerLine::Counted { from: date(9, 9), to: date(9, 10), first: 3, last: 4, weekend_days: 0 },
            LedgerLine::HolidaysUnknown { year: 1406 },
            LedgerLine::Due { at: at(9, 10, 14, 30) },
        ],
    }
}
