//! Begin a request for whoever is at the counter.

use super::assisted;
use super::visit::in_hand;
use crate::Desk;
use crate::drafts::Draft;
use crate::live::News;
use crate::people::person_with;
use domain::actor::Actor;
use domain::draft::DraftPurpose;
use domain::id::{DraftId, TicketId};
use domain::in_person::PersonAtCounter;
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;

/// The person is known by the mobile they said; it is not proved by that, and shows the clerk nothing of whoever proved it.
///
/// # Errors
/// `SignInFirst`, `IdentityNotSeen`, `AnswersIncomplete` for what [`PersonAtCounter::checked`] finds, `ServiceClosed` for what
/// is not served here, `VisitOpen` while another form of this visit is open, `NotFound`, `NoCounter`, `Trouble`.
pub(super) async fn assist(
    desk: &Desk,
    actor: &Actor,
    ticket: TicketId,
    service: ServiceKey,
    person: PersonAtCounter,
) -> Answer<DraftId> {
    let txn = desk.database.write().await?;
    let visit = in_hand(desk, &txn, actor, ticket).await?;
    if !person.identity_seen {
        return Err(Refusal::IdentityNotSeen);
    }
    let proven = person.checked().map_err(|_| Refusal::AnswersIncomplete)?;
    if !visit.place.lines.iter().any(|line| line.services.contains(&service)) {
        return Err(Refusal::ServiceClosed);
    }
    let definition = desk.definitions.published(&*txn, &service).await.map_err(|refusal| match refusal {
        Refusal::NotFound => Refusal::ServiceClosed,
        other => other,
    })?;
    if let Some((open, _)) = assisted::open_in(&*txn, ticket).await? {
        let same = open.officer_id == visit.officer.id.uuid()
            && open.service_key == service.as_str()
            && open.mobile == proven.mobile.as_str();
        return if same { Ok(open.draft_id.into()) } else { Err(Refusal::VisitOpen) };
    }
    let owner = person_with(desk, &txn, &proven.mobile).await?;
    let draft = Draft::new(desk, owner, &service, definition.version, DraftPurpose::New);
    let draft = draft.filled_in_by(visit.officer.id);
    assisted::begin(&txn, &visit, &draft, assisted::as_kept(proven, true)).await?;
    txn.tell(News::Place { place: visit.place.id });
    txn.commit().await?;
    Ok(draft.id)
}
