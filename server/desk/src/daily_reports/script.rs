//! A hall with one line, two counters and two clerks, for tests.

use crate::people::{NewOfficer, create_officer};
use crate::testing::{ADMINISTRATOR, DESK_UNIT, TestDesk};
use domain::actor::{Actor, Grant, Role};
use domain::id::{CounterId, LineId, OfficerId, PlaceId};
use domain::in_person::{Counter, Line, Place, Places};
use domain::service::ServiceKey;
use uuid::Uuid;

pub(crate) const HALL: PlaceId = PlaceId::new(Uuid::from_u128(71));
pub(crate) const LINE: LineId = LineId::new(Uuid::from_u128(72));
pub(crate) const FIRST: CounterId = CounterId::new(Uuid::from_u128(73));
pub(crate) const SECOND: CounterId = CounterId::new(Uuid::from_u128(74));
pub(crate) const MAHDI: OfficerId = OfficerId::new(Uuid::from_u128(75));
pub(crate) const SARA: OfficerId = OfficerId::new(Uuid::from_u128(76));

pub(crate) fn service() -> ServiceKey {
    ServiceKey::parse(crate::testing::SERVICE).expect("a key")
}

/// The hall with one line and two counters, and two clerks.
pub(crate) async fn hall(desk: &TestDesk) -> (Actor, Actor) {
    let counter = |id, number| Counter { id, number, title: String::new(), lines: vec![LINE] };
    let line = Line {
        id: LINE,
        letter: "ا".to_owned(),
        title: "بهداشت".to_owned(),
        title_en: "Health".to_owned(),
        tone: 0,
        services: vec![service()],
        per_half_hour: 0,
    };
    let place = Place {
        id: HALL,
        key: "central".to_owned(),
        title: "میز خدمت مرکزی".to_owned(),
        address: "شهر نمونه".to_owned(),
        unit: DESK_UNIT,
        phone_tickets: false,
        lines: vec![line],
        counters: vec![counter(FIRST, 1), counter(SECOND, 2)],
    };
    let administrator = desk.officer(ADMINISTRATOR).await;
    desk.keep_place(&administrator, place).await.expect("a place");
    let txn = desk.database.write().await.expect("a transaction");
    for (id, username) in [(MAHDI, "mahdi"), (SARA, "sara")] {
        let officer = NewOfficer {
            id,
            username: username.to_owned(),
            name: format!("کارمند {username}"),
            password_hash: String::new(),
            grants: vec![Grant { role: Role::CounterClerk, unit: DESK_UNIT }],
        };
        create_officer(&txn, officer, desk.now()).await.expect("an officer");
    }
    txn.commit().await.expect("written");
    (desk.officer(MAHDI).await, desk.officer(SARA).await)
}
