//! The inquiries of a case as its officers see them.

use crate::world::World;
use crate::{OrTrouble, documents};
use domain::Instant;
use domain::id::OfficerId;
use domain::inquiries::{InquiryView, PlannedInquiry};
use domain::refusal::Answer;
use domain::request::{Inquiry, InquiryState, ServiceRequest};
use entity::document;
use entity::words::{document_part, document_state};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// In the order in which they were asked.
pub(crate) async fn views(
    connection: &impl ConnectionTrait,
    request: &ServiceRequest,
    world: &World,
    names: &HashMap<OfficerId, String>,
    now: Instant,
) -> Answer<Vec<InquiryView>> {
    if request.inquiries.is_empty() {
        return Ok(Vec::new());
    }
    let files = document::Entity::find()
        .filter(document::Column::RequestId.eq(request.id.uuid()))
        .filter(document::Column::Part.eq(document_part::INQUIRY))
        .filter(document::Column::State.ne(document_state::INFECTED))
        .all(connection)
        .await
        .or_trouble()?;
    let calendar = world.calendar.for_unit(request.unit());
    let is_open = request.status.kind().is_open();
    let view = |inquiry: &Inquiry| {
        let named = match &inquiry.state {
            InquiryState::Answered { answer, .. } => answer.evidence.as_slice(),
            InquiryState::Waiting | InquiryState::Cancelled { .. } => &[],
        };
        let owed = inquiry.is_waiting() && is_open;
        InquiryView {
            asked_by_name: names.get(&inquiry.asked_by).cloned().unwrap_or_default(),
            time_left: owed.then(|| calendar.remaining(now, inquiry.due_at).ok()).flatten(),
            evidence: files.iter().filter(|row| named.contains(&row.id.into())).map(documents::view).collect(),
            inquiry: inquiry.clone(),
        }
    };
    Ok(request.inquiries.iter().map(view).collect())
}

/// What the service names and is not waited for already, that of the present stage first.
pub(crate) fn planned(request: &ServiceRequest, world: &World) -> Vec<PlannedInquiry> {
    let stage = request.status.progress().map(|progress| progress.stage.as_str());
    let waits =
        |key: &str| request.inquiries.iter().any(|known| known.planned.as_deref() == Some(key) && known.is_waiting());
    let known = world.definition.inquiries.iter().filter(|known| !waits(&known.key));
    let mut planned: Vec<PlannedInquiry> = known
        .map(|known| PlannedInquiry {
            key: known.key.clone(),
            agency: known.agency.clone(),
            question: known.subject.clone(),
            legal_basis: known.legal_basis.clone().unwrap_or_default(),
            now: known.stage.is_none() || known.stage.as_deref() == stage,
        })
        .collect();
    planned.sort_by_key(|planned| !planned.now);
    planned
}
