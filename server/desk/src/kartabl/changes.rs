//! What happened to a case, told to staff.

use crate::organisation::Organisation;
use crate::{Desk, request_store};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::StaffEntry;
use domain::permission::Action;
use domain::refusal::Answer;
use domain::request::{By, Event, ServiceRequest};

pub(super) async fn changes_since(desk: &Desk, actor: &Actor, id: RequestId, revision: u32) -> Answer<Vec<StaffEntry>> {
    let connection = desk.database.read();
    let request = request_store::by_id(connection, id).await?;
    request.admit(actor, Action::View)?;
    let organisation = Organisation::load(connection).await?;
    let events = request_store::events(connection, id).await?;
    Ok(entries(&request, &organisation, events.into_iter().filter(|(number, _)| *number > revision)))
}

/// Events in the officer's words, oldest first.
pub(super) fn entries(
    request: &ServiceRequest,
    organisation: &Organisation,
    events: impl IntoIterator<Item = (u32, Event)>,
) -> Vec<StaffEntry> {
    events
        .into_iter()
        .map(|(number, event)| StaffEntry {
            number,
            at: event.at,
            by: match event.by {
                By::Citizen { .. } => request.applicant.name.clone(),
                By::Officer { name, .. } => name,
                By::System => String::new(),
            },
            unit_title: organisation.unit_title(event.unit),
            kind: event.kind,
        })
        .collect()
}
