//! Sheets and figures for the tests of this room.

use domain::Instant;
use domain::id::{OfficerId, PlaceId};
use domain::in_person::{
    Advice, CounterActionKind, DailyReport, DailyRow, EstimateAccuracy, HalfHour, StaffingAsked, StaffingView,
    TicketNumber, totals,
};
use domain::jalali::JalaliDate;
use domain::request::StatusKind;
use domain::tracking_code::TrackingCode;
use uuid::Uuid;

pub const PLACE: PlaceId = PlaceId::new(Uuid::from_u128(1));
pub const OFFICER: OfficerId = OfficerId::new(Uuid::from_u128(2));

pub fn report() -> DailyReport {
    let at: Instant = "2026-11-28T06:30:00Z".parse().unwrap();
    let rows = vec![DailyRow {
        came_at: at,
        ticket: Some(TicketNumber { letter: "ا".to_owned(), number: 12 }),
        officer: "مهدی رستگار".to_owned(),
        visitor: "مریم احمدی".to_owned(),
        confidential: false,
        national_id: "049*****99".to_owned(),
        mobile: "0912***4567".to_owned(),
        service: "کارت سلامت".to_owned(),
        action: CounterActionKind::ReceiveRequest,
        code: Some(TrackingCode::from_random([7; 16])),
        unit: "میز خدمت".to_owned(),
        promise: Some(at),
        status: Some(StatusKind::Submitted),
        took_minutes: Some(7),
        survey_offered: true,
        remarks: String::new(),
    }];
    DailyReport {
        day: JalaliDate::new(1405, 9, 7).unwrap(),
        place: PLACE,
        place_title: "میز خدمت مرکزی".to_owned(),
        officer: Some((OFFICER, "مهدی رستگار".to_owned())),
        counters: vec![3],
        began_at: Some(at),
        ended_at: None,
        totals: totals(&rows),
        rows,
        no_shows: 2,
        unrecorded: 0,
        signed: Vec::new(),
        may_sign: true,
        officers: vec![(OFFICER, "مهدی رستگار".to_owned())],
    }
}

pub fn of_everybody() -> DailyReport {
    DailyReport { officer: None, may_sign: false, ..report() }
}

pub fn staffing() -> StaffingView {
    let half = |begins: u16, counters: u32| HalfHour {
        begins,
        arrivals_per_hour: 12.5,
        service_minutes: 6.0,
        samples: 40,
        open_counters: 1.5,
        patience_minutes: None,
        advice: (counters > 0).then(|| Advice {
            counters,
            fewest: counters - 1,
            most: counters + 1,
            in_time: 0.87,
            wait_minutes: 3.2,
            occupancy: 0.7,
        }),
    };
    StaffingView {
        place_title: "میز خدمت مرکزی".to_owned(),
        asked: StaffingAsked {
            place: PLACE,
            line: None,
            from: JalaliDate::new(1405, 8, 10).unwrap(),
            to: JalaliDate::new(1405, 9, 6).unwrap(),
            share_percent: 80,
            within_minutes: 10,
            more_percent: 0,
            longer_percent: 0,
        },
        days: 22,
        halves: vec![half(480, 2), half(510, 2), half(540, 3), half(570, 0), half(600, 3)],
        line_title: None,
        lines: Vec::new(),
        accuracy: Some(EstimateAccuracy { share_percent: 80, minutes: 4, samples: 120 }),
    }
}
