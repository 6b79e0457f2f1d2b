//! Rows as the list shows them.

use crate::{Desk, OrTrouble, marks, organisation, settings};
use domain::actor::Officer;
use domain::alert::TRIAGE;
use domain::calendar::{Calendar, Clock};
use domain::id::OfficerId;
use domain::kartabl::KartablRow;
use domain::refusal::{Answer, Refusal};
use domain::request::{Confidentiality, StatusKind, Urgency};
use domain::service::ServiceKey;
use domain::sla::reckon;
use domain::tracking_code::TrackingCode;
use entity::{from_json, read_mark, service_request};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// The rows of these requests, in this order. Nobody asks here who may see them.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn rows_of(desk: &Desk, officer: &Officer, ids: &[Uuid]) -> Answer<Vec<KartablRow>> {
    let rows = service_request::Entity::find()
        .filter(service_request::Column::Id.is_in(ids.iter().copied()))
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut rows: HashMap<_, _> = rows.into_iter().map(|row| (row.id, row)).collect();
    described(desk, officer, ids.iter().filter_map(|id| rows.remove(id)).collect()).await
}

async fn described(desk: &Desk, officer: &Officer, rows: Vec<service_request::Model>) -> Answer<Vec<KartablRow>> {
    let connection = desk.database.read();
    let calendar = settings::calendar(connection).await?;
    let names = organisation::officer_names(connection).await?;
    let read = read_mark::Entity::find()
        .filter(read_mark::Column::OfficerId.eq(officer.id.uuid()))
        .filter(read_mark::Column::RequestId.is_in(rows.iter().map(|row| row.id)))
        .all(connection)
        .await
        .or_trouble()?;
    let read: HashMap<_, _> = read.into_iter().map(|mark| (mark.request_id, mark.revision)).collect();
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let flags = marks::flags_of(connection, officer, &ids).await?;
    let mut described = Vec::new();
    for row in rows {
        let flag = flags.get(&row.id).copied();
        let unread = read.get(&row.id).is_none_or(|revision| *revision < row.revision);
        described.push(KartablRow { flag, ..describe(desk, row, unread, &calendar, &names).await? });
    }
    Ok(described)
}

async fn describe(
    desk: &Desk,
    row: service_request::Model,
    unread: bool,
    calendar: &Calendar,
    names: &HashMap<OfficerId, String>,
) -> Answer<KartablRow> {
    let key = ServiceKey::parse(&row.service_key).map_err(|_| Refusal::Trouble)?;
    let version = u32::try_from(row.service_version).map_err(|_| Refusal::Trouble)?;
    let definition = desk.definitions.version(desk.database.read(), &key, version).await?;
    let status = StatusKind::parse(&row.status).ok_or(Refusal::Trouble)?;
    let clock: Clock = from_json("service_request.clock", &row.clock).or_trouble()?;
    let warning = definition.warning_in(row.stage.as_deref());
    // Only shown, so that what cannot be counted is left out.
    let span = definition.response_time.span;
    let promise = reckon(&clock, span, &calendar.for_unit(row.desk_unit_id.into()), warning, desk.now()).ok();
    let promise = promise.filter(|_| status.is_open() || row.response_number.is_some());
    Ok(KartablRow {
        id: row.id.into(),
        code: TrackingCode::parse(&row.tracking_code).map_err(|_| Refusal::Trouble)?,
        applicant_name: row.applicant_name,
        service_title: definition.title.clone(),
        status,
        stage_title: row.stage.and_then(|stage| definition.stage(&stage).map(|stage| stage.title.clone())),
        owner_name: row.owner_id.and_then(|owner| names.get(&owner.into()).cloned()),
        received_at: row.received_at.instant(),
        due_at: promise.as_ref().map(|promise| promise.due.at),
        time_left: promise.as_ref().map(|promise| promise.left),
        sla: promise.map(|promise| promise.state),
        untriaged: status == StatusKind::Submitted && desk.now() >= clock.runs_since() + TRIAGE,
        urgency: u8::try_from(row.urgency).ok().and_then(Urgency::of_rank).unwrap_or_default(),
        // What cannot be read is kept closest.
        confidentiality: u8::try_from(row.confidentiality)
            .ok()
            .and_then(Confidentiality::of_rank)
            .unwrap_or(Confidentiality::Secret),
        unread,
        flag: None,
        back: false,
    })
}
