//! Units, desks, officers and one service.

use super::fixtures;
use crate::people::{NewOfficer, create_desk, create_officer, create_unit};
use crate::{Desk, catalogue};
use domain::Instant;
use domain::actor::{Grant, Role};
use domain::id::{DeskId, OfficerId, UnitId};
use domain::organisation::Unit;
use uuid::Uuid;

pub const ROOT_UNIT: UnitId = UnitId::new(Uuid::from_u128(1));
pub const DESK_UNIT: UnitId = UnitId::new(Uuid::from_u128(2));
pub const WORK_UNIT: UnitId = UnitId::new(Uuid::from_u128(3));
pub const OTHER_UNIT: UnitId = UnitId::new(Uuid::from_u128(4));
/// Receives the service's requests.
pub const DESK: DeskId = DeskId::new(Uuid::from_u128(11));
pub const OTHER_DESK: DeskId = DeskId::new(Uuid::from_u128(12));

/// Desk officer at [`DESK`].
pub const CLERK: OfficerId = OfficerId::new(Uuid::from_u128(101));
/// Desk officer at [`OTHER_DESK`].
pub const OTHER_CLERK: OfficerId = OfficerId::new(Uuid::from_u128(102));
/// Expert of [`WORK_UNIT`], which does both stages.
pub const EXPERT: OfficerId = OfficerId::new(Uuid::from_u128(103));
/// Expert of [`OTHER_UNIT`].
pub const COLLEAGUE: OfficerId = OfficerId::new(Uuid::from_u128(104));
/// Approver of [`WORK_UNIT`].
pub const APPROVER: OfficerId = OfficerId::new(Uuid::from_u128(105));
pub const INSPECTOR: OfficerId = OfficerId::new(Uuid::from_u128(106));
pub const ADMINISTRATOR: OfficerId = OfficerId::new(Uuid::from_u128(107));

/// Everybody's password.
pub const PASSWORD: &str = "درخت‌کاری-۱۴۰۵-tree";

/// Saturday 1405/09/07, ten in the morning in Tehran.
pub fn morning() -> Instant {
    "2026-11-28T06:30:00Z".parse().expect("an instant")
}

pub(super) async fn settle(desk: &Desk) {
    let txn = desk.database.write().await.expect("a transaction");
    let units = [
        (ROOT_UNIT, "root", "سازمان", None),
        (DESK_UNIT, "desk", "میز خدمت مرکزی", Some(ROOT_UNIT)),
        (WORK_UNIT, "work", "واحد کارشناسی", Some(ROOT_UNIT)),
        (OTHER_UNIT, "other", "واحد دیگر", Some(ROOT_UNIT)),
    ];
    for (id, key, title, parent) in units {
        let unit = Unit { id, key: key.to_owned(), title: title.to_owned(), parent };
        create_unit(&txn, &unit).await.expect("a unit");
    }
    for (id, unit, title) in [(DESK, DESK_UNIT, "میز مرکزی"), (OTHER_DESK, OTHER_UNIT, "میز دیگر")] {
        let row = domain::organisation::Desk { id, unit, title: title.to_owned(), supervised: false };
        create_desk(&txn, &row).await.expect("a desk");
    }
    let officers = [
        (CLERK, "clerk", Role::DeskOfficer, DESK_UNIT),
        (OTHER_CLERK, "other-clerk", Role::DeskOfficer, OTHER_UNIT),
        (EXPERT, "expert", Role::Expert, WORK_UNIT),
        (COLLEAGUE, "colleague", Role::Expert, OTHER_UNIT),
        (APPROVER, "approver", Role::Approver, WORK_UNIT),
        (INSPECTOR, "inspector", Role::Inspector, ROOT_UNIT),
        (ADMINISTRATOR, "administrator", Role::Administrator, ROOT_UNIT),
    ];
    for (id, username, role, unit) in officers {
        let officer = NewOfficer {
            id,
            username: username.to_owned(),
            name: format!("کارمند {username}"),
            password_hash: fixtures::password_hash().to_owned(),
            grants: vec![Grant { role, unit }],
        };
        create_officer(&txn, officer, desk.now()).await.expect("an officer");
    }
    catalogue::publish_in(desk, &txn, fixtures::definition()).await.expect("a service");
    txn.commit().await.expect("it is written");
}
