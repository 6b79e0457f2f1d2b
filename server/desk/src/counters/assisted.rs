//! Forms that are filled in at a counter: whose they are, who fills them in, and when they are forgotten.

use super::visit::Visit;
use crate::OrTrouble;
use crate::database::Writing;
use crate::drafts::Draft;
use crate::people::Profile;
use crate::request_store::in_hand_words;
use domain::actor::Officer;
use domain::form::{Answer as FormAnswer, ProfileFact};
use domain::id::{DraftId, TicketId};
use domain::identifier::Mobile;
use domain::in_person::{PersonAtCounter, ProvenPerson, may_sit};
use domain::refusal::{Answer, Refusal};
use entity::{Moment, assisted_draft, draft, place, seat, ticket};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};

/// Whether the draft is filled in by this officer for somebody whose ticket they have in hand now. Whoever got up has it
/// closed until they sit there again.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn serves_draft(connection: &impl ConnectionTrait, officer: &Officer, id: DraftId) -> Answer<bool> {
    let Some(row) = row_of(connection, id).await? else { return Ok(false) };
    if row.officer_id != officer.id.uuid() || row.sent_at.is_some() {
        return Ok(false);
    }
    let held = ticket::Entity::find_by_id(row.ticket_id)
        .filter(ticket::Column::OfficerId.eq(officer.id.uuid()))
        .filter(ticket::Column::State.is_in(in_hand_words()))
        .one(connection)
        .await
        .or_trouble()?;
    let sits = seat::Entity::find()
        .filter(seat::Column::OfficerId.eq(officer.id.uuid()))
        .filter(seat::Column::PlaceId.eq(row.place_id))
        .filter(seat::Column::RoseAt.is_null())
        .one(connection)
        .await
        .or_trouble()?;
    if held.is_none() || sits.is_none() {
        return Ok(false);
    }
    let place = place::Entity::find_by_id(row.place_id).one(connection).await.or_trouble()?;
    Ok(place.is_some_and(|place| may_sit(officer, place.unit_id.into())))
}

/// What was proved at the counter, as far as it answers questions of a form.
///
/// # Errors
/// `NotFound` for a draft that is filled in elsewhere, `Trouble`.
pub(crate) async fn facts_of(connection: &impl ConnectionTrait, id: DraftId) -> Answer<(Profile, Option<Mobile>)> {
    let row = row_of(connection, id).await?.ok_or(Refusal::NotFound)?;
    let mut profile = Profile::default();
    if !row.name.is_empty() {
        profile.set(ProfileFact::FullName, FormAnswer::Text(row.name));
    }
    if !row.national_id.is_empty() {
        profile.set(ProfileFact::NationalId, FormAnswer::Text(row.national_id));
    }
    Ok((profile, Mobile::parse(&row.mobile).ok()))
}

/// # Errors
/// `Trouble`.
pub(super) async fn row_of(connection: &impl ConnectionTrait, id: DraftId) -> Answer<Option<assisted_draft::Model>> {
    assisted_draft::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()
}

/// The form that is open in this visit.
///
/// # Errors
/// `Trouble`.
pub(super) async fn open_in(
    connection: &impl ConnectionTrait,
    ticket: TicketId,
) -> Answer<Option<(assisted_draft::Model, Draft)>> {
    let rows = assisted_draft::Entity::find()
        .filter(assisted_draft::Column::TicketId.eq(ticket.uuid()))
        .filter(assisted_draft::Column::SentAt.is_null())
        .all(connection)
        .await
        .or_trouble()?;
    for row in rows {
        if let Some(draft) = draft::Entity::find_by_id(row.draft_id).one(connection).await.or_trouble()? {
            return Ok(Some((row, Draft::of_row(draft)?)));
        }
    }
    Ok(None)
}

/// Writes a draft that is filled in at this counter, and for whom.
///
/// # Errors
/// `Trouble`.
pub(super) async fn begin(txn: &Writing, visit: &Visit<'_>, draft: &Draft, person: PersonAtCounter) -> Answer<()> {
    draft.insert(txn).await?;
    let row = assisted_draft::Model {
        draft_id: draft.id.uuid(),
        ticket_id: visit.ticket.id.uuid(),
        place_id: visit.place.id.uuid(),
        counter_id: visit.counter.id.uuid(),
        officer_id: visit.officer.id.uuid(),
        service_key: draft.service.as_str().to_owned(),
        name: person.name,
        national_id: person.national_id,
        mobile: person.mobile,
        identity_seen: person.identity_seen,
        begun_at: visit.at.into(),
        sent_at: None,
        request_id: None,
    };
    assisted_draft::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

/// As the row keeps them.
pub(super) fn as_kept(person: ProvenPerson, identity_seen: bool) -> PersonAtCounter {
    PersonAtCounter {
        name: person.name,
        national_id: person.national_id.as_str().to_owned(),
        mobile: person.mobile.as_str().to_owned(),
        identity_seen,
    }
}

/// Forgets who it was filled in for; that it was, stays.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn forget_person(txn: &Writing, id: DraftId) -> Answer<()> {
    assisted_draft::Entity::update_many()
        .col_expr(assisted_draft::Column::Name, Expr::value(""))
        .col_expr(assisted_draft::Column::NationalId, Expr::value(""))
        .col_expr(assisted_draft::Column::Mobile, Expr::value(""))
        .filter(assisted_draft::Column::DraftId.eq(id.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// It became this request.
///
/// # Errors
/// `Trouble`.
pub(super) async fn sent(
    txn: &Writing,
    id: DraftId,
    request: domain::id::RequestId,
    at: domain::Instant,
) -> Answer<()> {
    assisted_draft::Entity::update_many()
        .col_expr(assisted_draft::Column::SentAt, Expr::value(Moment::from(at)))
        .col_expr(assisted_draft::Column::RequestId, Expr::value(request.uuid()))
        .filter(assisted_draft::Column::DraftId.eq(id.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    forget_person(txn, id).await
}
