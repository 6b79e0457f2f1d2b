//! Who is told: whoever works on the case, or the head of the unit that has it. Never somebody who may not see it.

use crate::{delegations, organisation};
use domain::Instant;
use domain::actor::{Actor, Officer, Role};
use domain::permission::Action;
use domain::refusal::Answer;
use domain::request::ServiceRequest;
use sea_orm::ConnectionTrait;

/// Everybody who works here, each with those for whom they stand in now.
///
/// # Errors
/// `Trouble`.
pub(super) async fn staff(connection: &impl ConnectionTrait, now: Instant) -> Answer<Vec<Officer>> {
    let known = organisation::officers(connection).await?;
    let standing_in = delegations::standing_in(connection, now).await?;
    let mut staff = known.clone();
    for (absent, delegate) in standing_in {
        let absent = known.iter().find(|officer| officer.id == absent);
        if let (Some(absent), Some(delegate)) = (absent, staff.iter_mut().find(|officer| officer.id == delegate)) {
            delegate.stands_in_for.push(absent.clone());
        }
    }
    Ok(staff)
}

/// Whether the officer may see it now.
pub(super) fn sees(officer: &Officer, request: &ServiceRequest) -> bool {
    request.admit(&Actor::Officer(officer.clone()), Action::View).is_ok()
}

/// Those who work on it: its owner and who stands in for them; without an owner the unit, before acceptance the desk.
pub(super) fn at_work<'a>(staff: &'a [Officer], request: &ServiceRequest) -> Vec<&'a Officer> {
    let works = |officer: &&Officer| match (request.owner(), request.status.progress()) {
        (Some(owner), _) => officer.acts_for(owner),
        (None, Some(progress)) => officer.holds(Role::Expert, progress.unit),
        (None, None) => officer.holds(Role::DeskOfficer, request.desk_unit),
    };
    staff.iter().filter(works).filter(|officer| sees(officer, request)).collect()
}

/// The heads of the unit that has it: those who sign for it.
pub(super) fn heads<'a>(staff: &'a [Officer], request: &ServiceRequest) -> Vec<&'a Officer> {
    let heads = staff.iter().filter(|officer| officer.holds(Role::Approver, request.unit()));
    heads.filter(|officer| sees(officer, request)).collect()
}
