//! A person's own appointments, with what they need on the way there.

use super::rows;
use crate::{Desk, OrTrouble, places};
use domain::actor::Actor;
use domain::id::AppointmentId;
use domain::in_person::AppointmentView;
use domain::refusal::{Answer, Refusal};
use domain::service::{DocumentKind, RequiredDocument, ServiceKey};
use entity::appointment;
use sea_orm::QueryOrder;

pub(super) async fn one(desk: &Desk, actor: &Actor, id: AppointmentId) -> Answer<AppointmentView> {
    let citizen = actor.citizen().ok_or(Refusal::SignInFirst)?;
    view(desk, rows::own(desk.database.read(), citizen.id, id).await?).await
}

/// A handful: one for each line at most.
pub(super) async fn own(desk: &Desk, actor: &Actor) -> Answer<Vec<AppointmentView>> {
    let citizen = actor.citizen().ok_or(Refusal::SignInFirst)?;
    let rows = rows::open(citizen.id, desk.now())
        .order_by_asc(appointment::Column::At)
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut views = Vec::new();
    for row in rows {
        views.push(view(desk, row).await?);
    }
    Ok(views)
}

async fn view(desk: &Desk, row: appointment::Model) -> Answer<AppointmentView> {
    let appointment = rows::to_domain(row)?;
    let place = places::by_id(desk.database.read(), appointment.place).await?;
    let line = place.line(appointment.line);
    let (service_title, to_bring) = needed(desk, &appointment.service).await?;
    Ok(AppointmentView {
        line_title: line.map(|line| line.title.clone()).unwrap_or_default(),
        appointment,
        place_key: place.key,
        place_title: place.title,
        place_address: place.address,
        service_title,
        to_bring,
    })
}

/// Title and documents of a service; nothing of one that is not offered any more.
async fn needed(desk: &Desk, service: &ServiceKey) -> Answer<(String, Vec<RequiredDocument>)> {
    let definition = match desk.definitions.published(desk.database.read(), service).await {
        Ok(definition) => definition,
        Err(Refusal::NotFound) => return Ok(Default::default()),
        Err(refusal) => return Err(refusal),
    };
    let has = |document: &&RequiredDocument| !matches!(document.kind, DocumentKind::SystemInquiry { .. });
    let to_bring = definition.required_documents.iter().filter(has).cloned().collect();
    Ok((definition.title.clone(), to_bring))
}
