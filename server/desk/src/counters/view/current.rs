//! Whoever stands at the counter: what they came for, what lies open, what was done.

use super::waiting::Waiting;
use crate::counters::{actions, assisted, cases};
use crate::organisation::Organisation;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::in_person::{CounterActionKind, Current, DoneAction};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;
use entity::{counter_action, service_request, ticket, tickets};
use sea_orm::{ConnectionTrait, EntityTrait};

/// # Errors
/// `Trouble`.
pub(super) async fn current(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    actor: &Actor,
    row: &ticket::Model,
    waiting: &Waiting<'_>,
) -> Answer<Current> {
    let ticket = tickets::to_domain(row).or_trouble()?;
    let mut opened = Vec::new();
    for request in cases::of_visit(connection, actor, ticket.id).await? {
        opened.push(cases::view(desk, connection, actor, &request).await?);
    }
    let mine = actor.officer().map(|officer| officer.id.uuid());
    let open = assisted::open_in(connection, ticket.id).await?;
    let draft = match open.filter(|(form, _)| Some(form.officer_id) == mine) {
        Some((_, draft)) => Some((draft.id, title(desk, connection, &draft.service).await?)),
        None => None,
    };
    let mut services = Vec::new();
    for key in &ticket.services {
        services.push((key.clone(), title(desk, connection, key).await?));
    }
    let organisation = Organisation::load(connection).await?;
    let mut done = Vec::new();
    for action in actions::of_visit(connection, ticket.id).await? {
        done.push(done_action(desk, connection, &organisation, action).await?);
    }
    Ok(Current {
        ticket: waiting.view(row)?,
        revision: ticket.revision,
        times_called: u8::try_from(row.times_called).unwrap_or(u8::MAX),
        services,
        cases: opened,
        draft,
        done,
        survey_offered: row.survey_offered_at.is_some(),
    })
}

async fn done_action(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    organisation: &Organisation,
    action: counter_action::Model,
) -> Answer<DoneAction> {
    let code = match action.request_id {
        Some(id) => code_of(connection, id).await?,
        None => None,
    };
    let service = action.service_key.as_deref().and_then(|key| ServiceKey::parse(key).ok());
    Ok(DoneAction {
        kind: CounterActionKind::parse(&action.kind).ok_or(Refusal::Trouble)?,
        service_title: match service {
            Some(key) => title(desk, connection, &key).await?,
            None => String::new(),
        },
        unit_title: action.unit_id.map(|unit| organisation.unit_title(unit.into())).unwrap_or_default(),
        code,
        at: action.at.instant(),
    })
}

async fn code_of(connection: &impl ConnectionTrait, request: uuid::Uuid) -> Answer<Option<TrackingCode>> {
    let row = service_request::Entity::find_by_id(request).one(connection).await.or_trouble()?;
    Ok(row.and_then(|row| TrackingCode::parse(&row.tracking_code).ok()))
}

/// The title of a service that is offered now; its key where it is not any more.
async fn title(desk: &Desk, connection: &impl ConnectionTrait, key: &ServiceKey) -> Answer<String> {
    match desk.definitions.published(connection, key).await {
        Ok(definition) => Ok(definition.title.clone()),
        Err(Refusal::NotFound) => Ok(key.as_str().to_owned()),
        Err(refusal) => Err(refusal),
    }
}
