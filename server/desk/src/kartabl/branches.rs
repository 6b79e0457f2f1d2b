//! Folders as rows, divided so that an index holds the rows of each branch in the folder's order: a page is read from the
//! beginning of a few indexes, however many rows there are. A row may be in several branches.

use super::folders::{sees_everything, units, visible};
use super::hands;
use crate::marks;
use domain::Instant;
use domain::actor::{Officer, Role};
use domain::jalali::{JalaliDate, TehranTime};
use domain::kartabl::Folder;
use domain::permission::AT_COUNTERS;
use domain::request::StatusKind;
use entity::Moment;
use entity::service_request::{Column, Entity};
use sea_orm::sea_query::{Condition, Expr, Func};
use sea_orm::{ColumnTrait, ExprTrait};

const WORKS: &[Role] = &[Role::Expert, Role::Approver];
const OPEN: [StatusKind; 5] = [
    StatusKind::Submitted,
    StatusKind::Registering,
    StatusKind::Deficient,
    StatusKind::InProgress,
    StatusKind::AwaitingCitizen,
];

/// The branches of a folder.
pub(super) fn branches(folder: Folder, officer: &Officer, now: Instant) -> Vec<Condition> {
    let mut branches = of_folder(folder, officer, now);
    if folder.leaves_out_snoozed() {
        let awake = Column::Id.not_in_subquery(marks::asleep(officer, now));
        branches = branches.into_iter().map(|branch| branch.add(awake.clone())).collect();
    }
    branches
}

fn of_folder(folder: Folder, officer: &Officer, now: Instant) -> Vec<Condition> {
    match folder {
        Folder::Desk => {
            let mut waiting = at_desks(officer, &[StatusKind::Submitted]);
            waiting.extend(to_register(officer));
            waiting
        }
        Folder::Mine => {
            let mut mine: Vec<_> = held(officer, StatusKind::InProgress);
            let free = units(officer, WORKS)
                .into_iter()
                .map(|unit| with(StatusKind::InProgress).add(Column::UnitId.eq(unit)).add(Column::OwnerId.is_null()));
            mine.extend(free);
            mine.push(Condition::all().add(Column::Id.in_subquery(hands::referred_and_open(officer))));
            mine.push(among(&OPEN).add(Column::Id.in_subquery(hands::asked_and_late(officer))));
            mine
        }
        Folder::Referred => vec![Condition::all().add(Column::Id.in_subquery(hands::referred_and_open(officer)))],
        Folder::Unit => in_units(officer, &[StatusKind::InProgress, StatusKind::AwaitingCitizen, StatusKind::Answered]),
        Folder::Sent => vec![Condition::all().add(Column::Id.in_subquery(hands::sent_and_open(officer)))],
        Folder::Waiting => {
            let mut waiting = seen(officer, &[StatusKind::Deficient, StatusKind::AwaitingCitizen]);
            waiting.extend(at_desks(officer, &[StatusKind::Registering]));
            for own in held(officer, StatusKind::InProgress) {
                waiting.push(own.add(Column::Id.in_subquery(hands::sent_and_waited_for(officer))));
            }
            waiting
        }
        Folder::Overdue => {
            let late = Column::DueSort.lt(Moment::from(now));
            let running = [StatusKind::Submitted, StatusKind::Registering, StatusKind::InProgress];
            seen(officer, &running).into_iter().map(|branch| branch.add(late.clone())).collect()
        }
        Folder::DueToday => {
            let midnight = TehranTime::new(JalaliDate::of(now).plus_days(1), 0);
            let midnight = midnight.map_or(now, TehranTime::to_instant);
            let today = Column::DueSort.gte(Moment::from(now)).and(Column::DueSort.lt(Moment::from(midnight)));
            let running = [StatusKind::Submitted, StatusKind::Registering, StatusKind::InProgress];
            seen(officer, &running).into_iter().map(|branch| branch.add(today.clone())).collect()
        }
        Folder::Snoozed => {
            vec![Condition::all().add(Column::Id.in_subquery(marks::asleep(officer, now))).add(visible(officer))]
        }
        Folder::ToSign => {
            let signs = units(officer, &[Role::Approver]).into_iter();
            signs.map(|unit| Condition::all().add(Column::UnitId.eq(unit)).add(Column::ToSign.eq(true))).collect()
        }
        Folder::Archive => {
            let finished: Vec<_> = StatusKind::ALL.into_iter().filter(|kind| kind.is_finished()).collect();
            seen(officer, &finished)
        }
        Folder::All => seen_at_all(officer),
    }
}

/// All branches as one condition.
pub(super) fn condition_of(branches: &[Condition]) -> Condition {
    // None of none, where the officer has no unit that the folder is about.
    let none = Condition::all().add(Column::Id.is_null());
    branches.iter().fold(Condition::any().add(none), |any, branch| any.add(branch.clone()))
}

/// Everything the officer may see, in these statuses.
fn seen(officer: &Officer, kinds: &[StatusKind]) -> Vec<Condition> {
    if sees_everything(officer) {
        return kinds.iter().map(|kind| with(*kind)).collect();
    }
    let mut seen = at_desks(officer, kinds);
    seen.extend(in_units(officer, kinds));
    if kinds.contains(&StatusKind::Registering) {
        seen.extend(to_register(officer));
    }
    seen.extend(in_hands(officer).into_iter().map(|hands| among(kinds).add(hands)));
    seen
}

/// Everything the officer may see.
fn seen_at_all(officer: &Officer) -> Vec<Condition> {
    if sees_everything(officer) {
        return vec![Condition::all()];
    }
    let desks = units(officer, &[Role::DeskOfficer]).into_iter().map(|unit| Column::DeskUnitId.eq(unit));
    let works = units(officer, WORKS).into_iter().map(|unit| Column::UnitId.eq(unit));
    let mut seen: Vec<_> = desks.chain(works).map(|branch| Condition::all().add(branch)).collect();
    seen.extend(in_hands(officer));
    seen.extend(to_register(officer));
    seen
}

/// Few among all: what was referred to the officer, what lies open at their counter, and what is in the hands of those
/// they stand in for.
fn in_hands(officer: &Officer) -> Vec<Condition> {
    let referred = Condition::all().add(Column::Id.in_subquery(hands::referred(officer)));
    let mut few: Vec<_> =
        std::iter::once(referred).chain(officer.stands_in_for.iter().map(hands::in_hands_of)).collect();
    let counters = units(officer, AT_COUNTERS);
    if !counters.is_empty() {
        few.push(Condition::all().add(Column::Id.in_subquery(hands::at_counter(officer, &counters))));
    }
    few
}

fn at_desks(officer: &Officer, kinds: &[StatusKind]) -> Vec<Condition> {
    let desks = units(officer, &[Role::DeskOfficer]).into_iter();
    desks.flat_map(|unit| kinds.iter().map(move |kind| with(*kind).add(Column::DeskUnitId.eq(unit)))).collect()
}

/// What the desks of the officer's registries accepted and they have to confirm.
fn to_register(officer: &Officer) -> Vec<Condition> {
    let desks = units(officer, &[Role::Registrar]).into_iter();
    desks.map(|unit| with(StatusKind::Registering).add(Column::DeskUnitId.eq(unit))).collect()
}

fn in_units(officer: &Officer, kinds: &[StatusKind]) -> Vec<Condition> {
    let works = units(officer, WORKS).into_iter();
    works.flat_map(|unit| kinds.iter().map(move |kind| with(*kind).add(Column::UnitId.eq(unit)))).collect()
}

/// What the officer holds, and whom they stand in for.
fn held(officer: &Officer, kind: StatusKind) -> Vec<Condition> {
    hands::acts_for(officer).into_iter().map(|owner| with(kind).add(Column::OwnerId.eq(owner))).collect()
}

fn with(kind: StatusKind) -> Condition {
    Condition::all().add(Column::Status.eq(kind.as_str()))
}

/// Statuses of few rows that are found by their ids: as an expression, which no index holds. Otherwise SQLite takes the
/// index of the status and looks at every case of the house.
fn among(kinds: &[StatusKind]) -> Condition {
    let status = Func::coalesce([Expr::col((Entity, Column::Status)), Expr::val("")]);
    Condition::all().add(Expr::from(status).is_in(kinds.iter().map(|kind| kind.as_str())))
}
