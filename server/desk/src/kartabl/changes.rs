//! What happened to a case, told to staff.

use crate::organisation::Organisation;
use crate::{Desk, request_store};
use domain::actor::{Actor, Officer};
use domain::id::RequestId;
use domain::kartabl::StaffEntry;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{By, Event, ServiceRequest};

pub(super) async fn changes_since(desk: &Desk, actor: &Actor, id: RequestId, revision: u32) -> Answer<Vec<StaffEntry>> {
    let connection = desk.database.read();
    let request = request_store::by_id(connection, id).await?;
    request.admit(actor, Action::View)?;
    let organisation = Organisation::load(connection).await?;
    let events = request_store::events(connection, id).await?;
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    Ok(entries(&request, officer, &organisation, events.into_iter().filter(|(number, _)| *number > revision)))
}

/// Events as the officer may read them, oldest first.
pub(super) fn entries(
    request: &ServiceRequest,
    viewer: &Officer,
    organisation: &Organisation,
    events: impl IntoIterator<Item = (u32, Event)>,
) -> Vec<StaffEntry> {
    events
        .into_iter()
        .map(|(number, event)| {
            let event = event.shown_to(viewer);
            let (by, absent, unit_title) = match event.by {
                By::Citizen { .. } => (request.applicant.name.clone(), None, String::new()),
                By::Officer { name, on_behalf_of, .. } => (name, on_behalf_of, organisation.unit_title(event.unit)),
                By::System => (String::new(), None, String::new()),
            };
            StaffEntry {
                number,
                at: event.at,
                by,
                on_behalf_of: absent.map(|absent| absent.name),
                unit_title,
                kind: event.kind,
            }
        })
        .collect()
}
