//! The request as its applicant sees it.

use super::survey_link::survey_link;
use crate::desk::Desk;
use crate::request_store;
use crate::world::World;
use domain::actor::Actor;
use domain::form::InputPath;
use domain::permission::Action;
use domain::refusal::Answer;
use domain::request::{ServiceRequest, Status, StatusKind};
use domain::service::ServiceDefinition;
use domain::tracking::{Rejection, RequestView, Responsible, TimelineEntry};
use sea_orm::ConnectionTrait;

/// Everything but answers and files. `own`: the viewer is the signed-in applicant.
///
/// # Errors
/// `Trouble`.
pub async fn full(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    actor: &Actor,
    request: &ServiceRequest,
    world: &World,
    own: bool,
) -> Answer<RequestView> {
    let now = desk.now();
    let definition = &world.definition;
    let events = request_store::events(connection, request.id).await?;
    let timeline = events.into_iter().filter_map(|(_, event)| {
        let unit_title = world.organisation.unit_title(event.unit);
        event.kind.public().map(|public| TimelineEntry { at: event.at, unit_title, event: public })
    });
    let deficiency = match &request.status {
        Status::Deficient { deficiency } => Some(deficiency.clone()),
        _ => None,
    };
    let label = |field: &String| {
        let found = definition.form.field_at(&InputPath::new(field));
        found.map_or_else(|| field.clone(), |field| field.label.clone())
    };
    let deficient_labels =
        deficiency.iter().flat_map(|deficiency| &deficiency.items).map(|item| label(&item.field)).collect();
    let survey = match (own, request.status.response()) {
        (true, Some(_)) => survey_link(connection, request.id).await?,
        _ => None,
    };
    let mut may = request.offered(actor, definition, now);
    // The survey is offered by its link alone.
    may.retain(|action| *action != Action::AnswerSurvey || survey.is_some());
    let is_worked_on = matches!(request.status.kind(), StatusKind::InProgress | StatusKind::AwaitingCitizen);
    let stage = request.status.progress().filter(|_| is_worked_on).and_then(|work| definition.stage(&work.stage));
    Ok(RequestView {
        agency: desk.settings.agency.clone(),
        code: request.tracking_code.clone(),
        service: request.service.clone(),
        service_title: definition.title.clone(),
        status: request.status.kind(),
        received_at: request.received_at,
        promise: world.promise(request, now),
        letter: request.letter.clone(),
        desk_title: world.organisation.desk_title(request.desk),
        unit_title: world.organisation.unit_title(request.unit()),
        stage_title: stage.map(|stage| stage.title.clone()),
        responsible: responsible(definition),
        complaint_route: complaint_route(desk, definition),
        timeline: timeline.collect(),
        deficiency,
        deficient_labels,
        task: match &request.status {
            Status::AwaitingCitizen { task, .. } => Some(task.clone()),
            _ => None,
        },
        rejection: match &request.status {
            Status::Rejected { reason, legal_basis, at, .. } => {
                Some(Rejection { reason: reason.clone(), legal_basis: legal_basis.clone(), at: *at })
            }
            _ => None,
        },
        delivery: match &request.status {
            Status::Answered { delivery, .. } => delivery.clone(),
            _ => None,
        },
        survey,
        may,
        own,
    })
}

/// Whom to ask about it: the name, or the post where no name is published.
pub fn responsible(definition: &ServiceDefinition) -> Responsible {
    definition.info.responsible.as_ref().map_or_else(Responsible::default, |person| Responsible {
        name: person.name.clone().unwrap_or_else(|| person.post.clone()),
        phone: person.phone.clone(),
        hours: person.hours.clone(),
    })
}

/// The service's own route, or the body's.
pub fn complaint_route(desk: &Desk, definition: &ServiceDefinition) -> String {
    definition
        .info
        .complaint
        .as_ref()
        .map_or_else(|| desk.settings.agency.complaint_route.clone(), |route| route.description.clone())
}
