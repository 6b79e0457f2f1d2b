//! Complete a deficient case with the papers that were brought to the counter.

use super::assisted;
use super::visit::in_hand;
use crate::drafts::Draft;
use crate::live::News;
use crate::{Desk, request_store};
use domain::actor::Actor;
use domain::draft::DraftPurpose;
use domain::id::{DraftId, RequestId, TicketId};
use domain::in_person::PersonAtCounter;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::Status;

/// The same draft where this round of deficiencies is being completed already.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus` when nothing has to be completed, `VisitOpen` while another form of this visit is
/// open, `NoCounter`, `Trouble`.
pub(super) async fn complete_assisted(
    desk: &Desk,
    actor: &Actor,
    ticket: TicketId,
    request: RequestId,
) -> Answer<DraftId> {
    let txn = desk.database.write().await?;
    // Locked, so that two tabs make one draft.
    let request = request_store::for_update(&txn, request).await?;
    let visit = in_hand(desk, &txn, actor, ticket).await?;
    request.admit(actor, Action::Resubmit)?;
    if !request.is_at_counter_of(visit.officer.id) {
        return Err(Refusal::NotFound);
    }
    let Status::Deficient { deficiency } = &request.status else { return Err(Refusal::WrongStatus) };
    let (code, items) = (request.tracking_code.clone(), deficiency.items.clone());
    let purpose = DraftPurpose::Completion { request: request.id, code, items };
    if let Some((open, draft)) = assisted::open_in(&*txn, ticket).await? {
        let same = open.officer_id == visit.officer.id.uuid() && draft.purpose == purpose;
        return if same { Ok(draft.id) } else { Err(Refusal::VisitOpen) };
    }
    let applicant = &request.applicant;
    let mut draft = Draft::new(desk, applicant.person, &request.service, request.service_version, purpose);
    draft.answers = request.answers.clone();
    let draft = draft.filled_in_by(visit.officer.id);
    let person = PersonAtCounter {
        name: applicant.name.clone(),
        national_id: applicant.identifier.clone().unwrap_or_default(),
        mobile: applicant.mobile.as_str().to_owned(),
        identity_seen: false,
    };
    assisted::begin(&txn, &visit, &draft, person).await?;
    txn.tell(News::Place { place: visit.place.id });
    txn.commit().await?;
    Ok(draft.id)
}
