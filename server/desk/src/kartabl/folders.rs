//! What an officer may see, as a condition on rows, so that no list and no count tells of cases beyond it; and which
//! folders they have. The condition says the same as `Standing`; a test compares the two row by row.

use super::hands;
use super::view::View;
use crate::Desk;
use domain::actor::{Officer, Role};
use domain::kartabl::Folder;
use domain::permission::AT_COUNTERS;
use domain::refusal::Answer;
use domain::request::{Confidentiality, StatusKind};
use entity::service_request::{self, Column};
use sea_orm::sea_query::{Condition, Expr, Query, SimpleExpr};
use sea_orm::{ColumnTrait, ExprTrait};
use uuid::Uuid;

const WORKS: &[Role] = &[Role::Expert, Role::Approver];

/// Everything the officer may see: by their own right, and by that of absent officers in whose hands it is.
pub(crate) fn visible(officer: &Officer) -> Condition {
    let Some(own) = own(officer) else { return Condition::all() };
    officer.stands_in_for.iter().fold(Condition::any().add(own), |seen, absent| {
        let mut in_hands = Condition::all().add(hands::in_hands_of(absent)).add_option(self::own(absent));
        // A secret is not handed on with the desk.
        if !officer.is_cleared_somewhere(Confidentiality::Secret) {
            in_hands = in_hands.add(Column::Confidentiality.lt(i32::from(Confidentiality::Secret.rank())));
        }
        seen.add(in_hands)
    })
}

/// The row is about a case that the officer may see; `request` is its column with the case's id. Asked row by row:
/// such rows are few where cases are many, and a list of all cases in sight would be made for each of them.
pub(crate) fn of_visible_case(officer: &Officer, request: impl ColumnTrait) -> SimpleExpr {
    let case = Query::select()
        .expr(Expr::val(1))
        .from(service_request::Entity)
        .and_where(Expr::col((service_request::Entity, Column::Id)).equals(request.as_column_ref()))
        .cond_where(visible(officer))
        .to_owned();
    Expr::exists(case)
}

/// What the officer's own right shows them; `None` for whoever sees everything. Each level of confidentiality is a
/// condition of its own: the units whose cases the officer sees, less those in which they are not cleared for it.
fn own(officer: &Officer) -> Option<Condition> {
    let everything = |level| sees_everything(officer) && officer.is_cleared_somewhere(level);
    if Confidentiality::ALL.into_iter().all(everything) {
        return None;
    }
    let own = Confidentiality::ALL.into_iter().fold(Condition::any(), |any, level| {
        let at_level = Condition::all().add(Column::Confidentiality.eq(i32::from(level.rank())));
        any.add(if everything(level) { at_level } else { at_level.add(own_at(officer, level)) })
    });
    Some(own)
}

/// What is classified so. By name it is open too: to the owner of the stage, and to whom it was referred.
fn own_at(officer: &Officer, level: Confidentiality) -> Condition {
    let cleared = |roles: &[Role]| {
        let cleared = |unit: &Uuid| officer.is_cleared_in(level, (*unit).into());
        units(officer, roles).into_iter().filter(cleared).collect::<Vec<_>>()
    };
    let waits = StatusKind::Registering.as_str();
    let mut own = Condition::any()
        .add(Column::DeskUnitId.is_in(cleared(&[Role::DeskOfficer])))
        .add(Column::UnitId.is_in(cleared(WORKS)))
        .add(Column::Id.in_subquery(hands::referred(officer)));
    let counters = cleared(AT_COUNTERS);
    if !counters.is_empty() {
        own = own.add(Column::Id.in_subquery(hands::at_counter(officer, &counters)));
    }
    let registrar = cleared(&[Role::Registrar]);
    if !registrar.is_empty() {
        own = own.add(Condition::all().add(Column::Status.eq(waits)).add(Column::DeskUnitId.is_in(registrar)));
    }
    if level > Confidentiality::Normal {
        let in_own_unit = Condition::any()
            .add(Column::DeskUnitId.is_in(units(officer, &[Role::DeskOfficer])))
            .add(Column::UnitId.is_in(units(officer, WORKS)))
            .add(Column::Id.in_subquery(hands::at_counter(officer, &units(officer, AT_COUNTERS))));
        own = own.add(Condition::all().add(Column::OwnerId.eq(officer.id.uuid())).add(in_own_unit));
    }
    own
}

/// Whether no case is hidden from the officer.
pub(super) fn sees_everything(officer: &Officer) -> bool {
    officer.grants.iter().any(|grant| grant.role == Role::Inspector)
}

/// Folders that make sense for what the officer is trusted with.
pub(super) fn offered(officer: &Officer) -> Vec<Folder> {
    let holds = |roles: &[Role]| officer.grants.iter().any(|grant| roles.contains(&grant.role));
    Folder::ALL
        .into_iter()
        .filter(|folder| match folder {
            Folder::Desk => holds(&[Role::DeskOfficer, Role::Registrar]),
            Folder::ToSign => holds(&[Role::Approver]),
            Folder::Unit => holds(&[Role::Expert, Role::Approver]),
            Folder::Mine | Folder::Referred | Folder::Sent => officer.takes_referrals(),
            Folder::Waiting | Folder::Snoozed | Folder::Overdue | Folder::DueToday | Folder::Archive | Folder::All => {
                true
            }
        })
        .collect()
}

/// How much waits in each of the officer's folders, up to one more than [`domain::kartabl::COUNTED`].
///
/// # Errors
/// `Trouble`.
pub(super) async fn counts(desk: &Desk, officer: &Officer) -> Answer<Vec<(Folder, Option<u32>)>> {
    let counts = offered(officer).into_iter().map(async |folder| {
        let count = if folder.is_counted() { View::of(desk, officer, folder).count().await? } else { None };
        Ok((folder, count))
    });
    futures::future::try_join_all(counts).await
}

/// The units in which the officer holds one of the roles.
pub(super) fn units(officer: &Officer, roles: &[Role]) -> Vec<Uuid> {
    let held = officer.grants.iter().filter(|grant| roles.contains(&grant.role));
    let units: std::collections::BTreeSet<_> = held.map(|grant| grant.unit.uuid()).collect();
    units.into_iter().collect()
}
