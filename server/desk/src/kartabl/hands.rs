//! In whose hands a case is, as conditions on rows: an officer's own, and those of the absent officers for whom they
//! stand in. Says the same as `ServiceRequest::is_in_hands_of`.

use crate::request_store::in_hand_words;
use domain::actor::Officer;
use domain::request::Purpose;
use entity::words::{inquiry_state, referral_state, word};
use entity::{inquiry, place, referral, service_request, ticket, visit_case};
use sea_orm::sea_query::{Condition, Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, ExprTrait};
use uuid::Uuid;

/// States of a referral by which its receiver may see the case.
const SEEN: [&str; 3] = [referral_state::UNREAD, referral_state::READ, referral_state::RETURNED];

/// The officer and those for whom they stand in.
pub(super) fn acts_for(officer: &Officer) -> Vec<Uuid> {
    std::iter::once(officer).chain(&officer.stands_in_for).map(|officer| officer.id.uuid()).collect()
}

/// The officer holds the stage, or got the case by a referral.
pub(super) fn in_hands_of(officer: &Officer) -> Condition {
    let referred = service_request::Column::Id.in_subquery(referred(officer));
    Condition::any().add(service_request::Column::OwnerId.eq(officer.id.uuid())).add(referred)
}

/// Cases that came to the officer by a referral or its copy, and were not recalled.
pub(super) fn referred(officer: &Officer) -> SelectStatement {
    Query::select()
        .column(referral::Column::RequestId)
        .from(referral::Entity)
        .and_where(referral::Column::ToOfficerId.eq(officer.id.uuid()))
        .and_where(referral::Column::State.is_in(SEEN))
        .and_where(Expr::val(officer.takes_referrals()).eq(true))
        .to_owned()
}

/// Cases that lie open at the officer's counter in a visit of one of these units' places. Says the same as
/// `ServiceRequest::at_counters`.
pub(super) fn at_counter(officer: &Officer, units: &[Uuid]) -> SelectStatement {
    Query::select()
        .column((visit_case::Entity, visit_case::Column::RequestId))
        .from(ticket::Entity)
        .inner_join(
            visit_case::Entity,
            Expr::col((visit_case::Entity, visit_case::Column::TicketId)).equals((ticket::Entity, ticket::Column::Id)),
        )
        .inner_join(
            place::Entity,
            Expr::col((place::Entity, place::Column::Id)).equals((ticket::Entity, ticket::Column::PlaceId)),
        )
        .and_where(Expr::col((ticket::Entity, ticket::Column::OfficerId)).eq(officer.id.uuid()))
        .and_where(Expr::col((ticket::Entity, ticket::Column::State)).is_in(in_hand_words()))
        .and_where(Expr::col((visit_case::Entity, visit_case::Column::OfficerId)).eq(officer.id.uuid()))
        .and_where(Expr::col((visit_case::Entity, visit_case::Column::ClosedAt)).is_null())
        .and_where(Expr::col((place::Entity, place::Column::UnitId)).is_in(units.iter().copied()))
        .to_owned()
}

/// A referral still asks for something: of its receiver, or of a reader who has not read their copy.
fn still_open() -> Condition {
    let unread = referral::Column::State.eq(referral_state::UNREAD);
    let worked_on = referral::Column::State.eq(referral_state::READ).and(referral::Column::Copy.eq(false));
    Condition::any().add(unread).add(worked_on)
}

/// Cases with an open referral to the officer, or to whom they stand in for.
pub(super) fn referred_and_open(officer: &Officer) -> SelectStatement {
    Query::select()
        .column(referral::Column::RequestId)
        .from(referral::Entity)
        .and_where(referral::Column::ToOfficerId.is_in(acts_for(officer)))
        .cond_where(still_open())
        .and_where(Expr::val(officer.takes_referrals()).eq(true))
        .to_owned()
}

/// Cases with an open referral that the officer sent, or whom they stand in for.
pub(super) fn sent_and_open(officer: &Officer) -> SelectStatement {
    Query::select()
        .column(referral::Column::RequestId)
        .from(referral::Entity)
        .and_where(referral::Column::FromOfficerId.is_in(acts_for(officer)))
        .cond_where(still_open())
        .to_owned()
}

/// Cases with an open referral that the officer sent and that holds up their work.
pub(super) fn sent_and_waited_for(officer: &Officer) -> SelectStatement {
    sent_and_open(officer).and_where(referral::Column::Purpose.ne(word(&Purpose::Information))).to_owned()
}

/// Cases with an inquiry of the officer whose agency let its time pass, and of which they were reminded.
pub(super) fn asked_and_late(officer: &Officer) -> SelectStatement {
    Query::select()
        .column(inquiry::Column::RequestId)
        .from(inquiry::Entity)
        .and_where(inquiry::Column::AskedById.is_in(acts_for(officer)))
        .and_where(inquiry::Column::State.eq(inquiry_state::WAITING))
        .and_where(inquiry::Column::RemindedAt.is_not_null())
        .to_owned()
}
