//! One hall, one machine, one morning.

use crate::machine::Given;
use domain::Instant;
use domain::id::{CounterId, DeviceId, LineId, PlaceId};
use domain::in_person::{
    Counter, Device, DeviceKind, KioskService, Line, ListedService, Place, SealKey, Snapshot, TicketNumber,
    TicketToken, WIRE, WaitRange,
};
use domain::jalali::JalaliDate;
use domain::service::{ServiceChannel, ServiceDefinition};
use domain::tracking_code::TrackingCode;
use test_support::{agency, morning, unit};
use uuid::Uuid;

/// Saturday 7 Azar 1405, ten in the morning.
pub fn now() -> Instant {
    morning()
}

pub fn today() -> JalaliDate {
    JalaliDate::of(now())
}

pub fn code() -> TrackingCode {
    TrackingCode::from_random([7; 16])
}

pub fn given(number: u16) -> Given {
    Given {
        token: TicketToken::from_random([7; 16]),
        line: line_id(1),
        number: TicketNumber { letter: "ا".to_owned(), number },
        issued_at: now(),
    }
}

pub fn line_id(number: u128) -> LineId {
    LineId::new(Uuid::from_u128(number))
}

pub fn device() -> Device {
    Device {
        id: DeviceId::new(Uuid::from_u128(9)),
        kind: DeviceKind::Kiosk,
        place: PlaceId::new(Uuid::from_u128(5)),
        title: "کیوسک ورودی".to_owned(),
    }
}

/// A service that a kiosk takes requests for.
pub fn listed_service() -> ListedService {
    let mut definition: ServiceDefinition =
        serde_json::from_str(include_str!("../../../domain/src/service/sample_definition.json")).unwrap();
    definition.info.channels.push(ServiceChannel::Kiosk);
    let stage_units = definition.stages.iter().map(|_| "واحد بهداشت محیط".to_owned()).collect();
    ListedService::of(&definition, stage_units).unwrap()
}

pub fn kiosk_service() -> KioskService {
    listed_service().open().unwrap()
}

pub fn snapshot() -> Snapshot {
    let service = listed_service();
    let line = |id, letter: &str, title: &str, title_en: &str, services| Line {
        id: line_id(id),
        letter: letter.to_owned(),
        title: title.to_owned(),
        title_en: title_en.to_owned(),
        tone: 0,
        services,
        per_half_hour: 4,
    };
    let counter = |number: u16, lines: &[u128]| Counter {
        id: CounterId::new(Uuid::from_u128(number.into())),
        number,
        title: String::new(),
        lines: lines.iter().map(|id| line_id(*id)).collect(),
    };
    Snapshot {
        wire: WIRE,
        version: "1".to_owned(),
        made_at: now(),
        agency: agency(),
        place: Place {
            id: device().place,
            key: "central".to_owned(),
            title: "میز خدمت مرکزی".to_owned(),
            address: "شهر نمونه، خیابان یکم".to_owned(),
            unit: unit(),
            phone_tickets: true,
            lines: vec![
                line(1, "ا", "بهداشت", "Health", vec![service.key.clone()]),
                line(2, "ب", "کارهای دیگر", "Anything else", Vec::new()),
            ],
            counters: vec![counter(1, &[1]), counter(2, &[1, 2]), counter(3, &[2])],
        },
        services: vec![service],
        seal: SealKey { number: 1, spki: String::new() },
        open: vec![(today(), vec![(8 * 60, 14 * 60)])],
        base_address: "https://desk.example.ir".to_owned(),
        waits: vec![(line_id(1), 4, Some(WaitRange { from_minutes: 5, to_minutes: 12 }))],
    }
}
