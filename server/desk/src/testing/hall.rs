//! A hall to test with: two places, their lines and counters, clerks at counters, a kiosk.

use super::desk::TestDesk;
use super::people::{DESK_UNIT, OTHER_UNIT};
use super::{SERVICE, fixtures};
use crate::people::{NewOfficer, create_officer};
use domain::actor::{Actor, Grant, Role};
use domain::id::{CounterId, DeviceId, LineId, OfficerId, PlaceId};
use domain::in_person::{Counter, Device, DeviceKind, Issued, Line, Place, Priority, Queue, TakeTicket};
use domain::service::ServiceKey;
use uuid::Uuid;

/// The place of [`DESK_UNIT`](super::DESK_UNIT): two lines, two counters, numbers for phones too.
pub const PLACE: PlaceId = PlaceId::new(Uuid::from_u128(201));
/// The place of [`OTHER_UNIT`](super::OTHER_UNIT): one line, one counter, no numbers for phones.
pub const OTHER_PLACE: PlaceId = PlaceId::new(Uuid::from_u128(202));
/// «ا»: the tests' service; two appointments for each half hour.
pub const FIRST_LINE: LineId = LineId::new(Uuid::from_u128(211));
/// «ب»: no services of its own.
pub const SECOND_LINE: LineId = LineId::new(Uuid::from_u128(212));
/// «ا» of [`OTHER_PLACE`].
pub const OTHER_LINE: LineId = LineId::new(Uuid::from_u128(213));
/// Number 1: both lines.
pub const FIRST_COUNTER: CounterId = CounterId::new(Uuid::from_u128(221));
/// Number 2: the second line.
pub const SECOND_COUNTER: CounterId = CounterId::new(Uuid::from_u128(222));
/// Number 1 of [`OTHER_PLACE`].
pub const OTHER_COUNTER: CounterId = CounterId::new(Uuid::from_u128(223));
/// Clerks of [`DESK_UNIT`](super::DESK_UNIT).
pub const COUNTER_CLERK: OfficerId = OfficerId::new(Uuid::from_u128(111));
pub const SECOND_COUNTER_CLERK: OfficerId = OfficerId::new(Uuid::from_u128(112));
/// Clerk of [`OTHER_UNIT`](super::OTHER_UNIT).
pub const OTHER_COUNTER_CLERK: OfficerId = OfficerId::new(Uuid::from_u128(113));
/// A kiosk in [`PLACE`]; there is no row of it.
pub const KIOSK: DeviceId = DeviceId::new(Uuid::from_u128(231));
/// A kiosk in [`OTHER_PLACE`]; there is no row of it.
pub const OTHER_KIOSK: DeviceId = DeviceId::new(Uuid::from_u128(232));

impl TestDesk {
    /// Writes the two places and the clerks.
    pub async fn with_halls(&self) {
        let txn = self.desk.database.write().await.expect("a transaction");
        let clerks = [
            (COUNTER_CLERK, "counter", DESK_UNIT),
            (SECOND_COUNTER_CLERK, "counter-two", DESK_UNIT),
            (OTHER_COUNTER_CLERK, "other-counter", OTHER_UNIT),
        ];
        for (id, username, unit) in clerks {
            let officer = NewOfficer {
                id,
                username: username.to_owned(),
                name: format!("متصدی {username}"),
                password_hash: fixtures::password_hash().to_owned(),
                grants: vec![Grant { role: Role::CounterClerk, unit }],
            };
            create_officer(&txn, officer, self.desk.now()).await.expect("an officer");
        }
        for place in [hall(), other_hall()] {
            crate::places::write(&txn, place, self.desk.now()).await.expect("a place");
        }
        txn.commit().await.expect("it is written");
    }

    /// A number from a kiosk of the line's place; every wish is a new one.
    pub async fn take(&self, line: LineId, priority: Priority) -> Issued {
        let (place, kiosk) = if line == OTHER_LINE { (OTHER_PLACE, other_kiosk()) } else { (PLACE, kiosk()) };
        let wish = TakeTicket {
            place,
            line,
            services: Vec::new(),
            priority,
            mobile: None,
            key: self.desk.new_id().to_string(),
        };
        Queue::take(&*self.desk, &kiosk, "127.0.0.1", wish).await.expect("a number")
    }
}

/// The kiosk of [`PLACE`].
pub fn kiosk() -> Actor {
    device(KIOSK, PLACE)
}

/// The kiosk of [`OTHER_PLACE`].
pub fn other_kiosk() -> Actor {
    device(OTHER_KIOSK, OTHER_PLACE)
}

fn device(id: DeviceId, place: PlaceId) -> Actor {
    Actor::Device(Device { id, kind: DeviceKind::Kiosk, place, title: "کیوسک".to_owned() })
}

/// [`PLACE`] as it is written.
pub fn hall() -> Place {
    Place {
        id: PLACE,
        key: "central".to_owned(),
        title: "میز خدمت مرکزی".to_owned(),
        address: "شهر نمونه، خیابان نخست".to_owned(),
        unit: DESK_UNIT,
        phone_tickets: true,
        lines: vec![
            Line { per_half_hour: 2, ..line(FIRST_LINE, "ا", vec![ServiceKey::parse(SERVICE).expect("a key")]) },
            Line { tone: 1, ..line(SECOND_LINE, "ب", Vec::new()) },
        ],
        counters: vec![
            counter(FIRST_COUNTER, 1, vec![FIRST_LINE, SECOND_LINE]),
            counter(SECOND_COUNTER, 2, vec![SECOND_LINE]),
        ],
    }
}

/// [`OTHER_PLACE`] as it is written.
pub fn other_hall() -> Place {
    Place {
        id: OTHER_PLACE,
        key: "other".to_owned(),
        title: "میز خدمت دیگر".to_owned(),
        address: String::new(),
        unit: OTHER_UNIT,
        phone_tickets: false,
        lines: vec![line(OTHER_LINE, "ا", Vec::new())],
        counters: vec![counter(OTHER_COUNTER, 1, vec![OTHER_LINE])],
    }
}

fn line(id: LineId, letter: &str, services: Vec<ServiceKey>) -> Line {
    Line {
        id,
        letter: letter.to_owned(),
        title: format!("صف {letter}"),
        title_en: format!("Line {letter}"),
        tone: 0,
        services,
        per_half_hour: 0,
    }
}

fn counter(id: CounterId, number: u16, lines: Vec<LineId>) -> Counter {
    Counter { id, number, title: String::new(), lines }
}
