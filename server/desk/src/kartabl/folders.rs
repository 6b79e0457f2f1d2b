//! Folders as conditions on rows. What an officer may see is a condition too, so that no list and no count tells of
//! cases beyond it. The condition says the same as `Standing`; a test compares the two row by row.

use domain::actor::{Officer, Role};
use domain::kartabl::Folder;
use domain::request::StatusKind;
use entity::words::referral_state;
use entity::{referral, service_request};
use sea_orm::sea_query::{Condition, Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, ExprTrait};
use service_request::Column;
use uuid::Uuid;

/// Everything the officer may see.
pub(super) fn visible(officer: &Officer) -> Condition {
    if officer.grants.iter().any(|grant| grant.role == Role::Inspector) {
        return Condition::all();
    }
    Condition::any()
        .add(Column::DeskUnitId.is_in(units(officer, &[Role::DeskOfficer])))
        .add(Column::UnitId.is_in(units(officer, &[Role::Expert, Role::Approver])))
        .add(
            Column::Id.in_subquery(referred(
                officer,
                &[referral_state::UNREAD, referral_state::READ, referral_state::RETURNED],
            )),
        )
}

/// The rows of a folder; always within [`visible`].
pub(super) fn condition(folder: Folder, officer: &Officer) -> Condition {
    let status = |kinds: &[StatusKind]| Column::Status.is_in(kinds.iter().map(|kind| kind.as_str()));
    let own = Condition::all().add(visible(officer));
    match folder {
        Folder::Desk => own
            .add(status(&[StatusKind::Submitted]))
            .add(Column::DeskUnitId.is_in(units(officer, &[Role::DeskOfficer]))),
        Folder::Mine => {
            let free = Condition::all()
                .add(Column::OwnerId.is_null())
                .add(Column::UnitId.is_in(units(officer, &[Role::Expert, Role::Approver])));
            let held = Condition::all()
                .add(status(&[StatusKind::InProgress]))
                .add(Condition::any().add(Column::OwnerId.eq(officer.id.uuid())).add(free));
            let referred = Column::Id.in_subquery(referred(officer, &referral_state::OPEN));
            own.add(Condition::any().add(held).add(referred))
        }
        Folder::Sent => own.add(Column::Id.in_subquery(sent(officer))),
        Folder::Waiting => own.add(status(&[StatusKind::Deficient, StatusKind::AwaitingCitizen])),
        Folder::ToSign => own
            .add(status(&[StatusKind::InProgress]))
            .add(Column::ToSign.eq(true))
            .add(Column::UnitId.is_in(units(officer, &[Role::Approver]))),
        Folder::All => own,
    }
}

/// Folders that make sense for what the officer is trusted with.
pub(super) fn offered(officer: &Officer) -> Vec<Folder> {
    let holds = |roles: &[Role]| officer.grants.iter().any(|grant| roles.contains(&grant.role));
    Folder::ALL
        .into_iter()
        .filter(|folder| match folder {
            Folder::Desk => holds(&[Role::DeskOfficer]),
            Folder::ToSign => holds(&[Role::Approver]),
            Folder::Mine | Folder::Sent => officer.takes_referrals(),
            Folder::Waiting | Folder::All => true,
        })
        .collect()
}

fn units(officer: &Officer, roles: &[Role]) -> Vec<Uuid> {
    officer.grants.iter().filter(|grant| roles.contains(&grant.role)).map(|grant| grant.unit.uuid()).collect()
}

fn referred(officer: &Officer, states: &[&str]) -> SelectStatement {
    Query::select()
        .column(referral::Column::RequestId)
        .from(referral::Entity)
        .and_where(referral::Column::ToOfficerId.eq(officer.id.uuid()))
        .and_where(referral::Column::State.is_in(states.iter().copied()))
        .and_where(Expr::val(officer.takes_referrals()).eq(true))
        .to_owned()
}

fn sent(officer: &Officer) -> SelectStatement {
    Query::select()
        .column(referral::Column::RequestId)
        .from(referral::Entity)
        .and_where(referral::Column::FromOfficerId.eq(officer.id.uuid()))
        .and_where(referral::Column::State.is_in(referral_state::OPEN))
        .to_owned()
}
