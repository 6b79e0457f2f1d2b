//! Rows of the day made into a sheet.

use super::records::Records;
use crate::organisation::Organisation;
use crate::{Desk, sha256_hex};
use domain::Instant;
use domain::actor::Officer;
use domain::id::{OfficerId, UnitId};
use domain::in_person::{CounterActionKind, DailyRow, TicketNumber, masked_mobile, masked_national_id};
use domain::refusal::{Answer, Refusal};
use domain::request::{Confidentiality, StatusKind};
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;
use entity::{counter_action, service_request, ticket};
use sea_orm::ConnectionTrait;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The part of the day's records that one officer's sheet is made of; everybody's without one.
pub(super) struct Part<'a> {
    pub records: &'a Records,
    pub officer: Option<Uuid>,
}

impl Part<'_> {
    fn has(&self, officer: Uuid) -> bool {
        self.officer.is_none_or(|asked| asked == officer)
    }

    pub fn actions(&self) -> impl Iterator<Item = &counter_action::Model> {
        self.records.actions.iter().filter(|action| self.has(action.officer_id))
    }

    /// Numbers of the counters sat or acted at.
    pub fn counters(&self) -> Vec<u16> {
        let sat = self.records.seats.iter().filter(|seat| self.has(seat.officer_id)).map(|seat| seat.counter_id);
        let ids = sat.chain(self.actions().map(|action| action.counter_id));
        let mut numbers: Vec<u16> = ids.filter_map(|id| self.records.counters.get(&id).copied()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// First sitting down or first action, and the last rising; none while somebody still sits.
    pub fn hours(&self) -> (Option<Instant>, Option<Instant>) {
        let seats: Vec<_> = self.records.seats.iter().filter(|seat| self.has(seat.officer_id)).collect();
        let acted: Vec<Instant> = self.actions().map(|action| action.at.instant()).collect();
        let began = seats.iter().map(|seat| seat.sat_at.instant()).chain(acted.iter().copied()).min();
        if seats.iter().any(|seat| seat.rose_at.is_none()) {
            return (began, None);
        }
        let rose = seats.iter().filter_map(|seat| seat.rose_at).map(|at| at.instant());
        (began, rose.chain(acted).max())
    }

    pub fn no_shows(&self) -> u32 {
        self.records.no_shows.iter().filter(|(_, officer)| self.has(*officer)).count() as u32
    }

    /// Finished tickets for which no action was recorded by whoever finished them.
    pub fn unrecorded(&self) -> u32 {
        let recorded: HashSet<_> =
            self.records.actions.iter().filter_map(|action| Some((action.ticket_id?, action.officer_id))).collect();
        let finished = self.records.finished.iter().filter(|(_, officer)| self.has(*officer));
        finished.filter(|one| !recorded.contains(one)).count() as u32
    }

    pub fn is_empty(&self) -> bool {
        self.actions().next().is_none() && self.no_shows() == 0 && self.unrecorded() == 0
    }

    /// Of the officer's own work: what becomes of the cases later changes nothing of it.
    pub fn digest(&self) -> String {
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let mut parts = vec![format!("{:?}|{}|{}", self.counters(), self.no_shows(), self.unrecorded())];
        parts.extend(self.actions().map(|action| {
            let ticket = action.ticket_id.and_then(|id| self.records.tickets.get(&id));
            let offered = ticket.is_some_and(|ticket| ticket.survey_offered_at.is_some());
            let took = minutes(action);
            let (ticket, unit, request) = (id(action.ticket_id), id(action.unit_id), id(action.request_id));
            let service = action.service_key.as_deref().unwrap_or_default();
            let (at, officer, kind) = (action.at.0, action.officer_id, &action.kind);
            format!("{}|{at}|{officer}|{kind}|{service}|{ticket}|{unit}|{request}|{took:?}|{offered}", action.id)
        }));
        sha256_hex(&parts.iter().map(String::as_bytes).collect::<Vec<_>>())
    }

    /// The rows as `reader` may see them.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn rows(
        &self,
        desk: &Desk,
        connection: &impl ConnectionTrait,
        reader: &Officer,
        names: &HashMap<OfficerId, String>,
    ) -> Answer<Vec<DailyRow>> {
        let organisation = Organisation::load(connection).await?;
        let mut rows = Vec::new();
        for action in self.actions() {
            let ticket = action.ticket_id.and_then(|id| self.records.tickets.get(&id));
            let request = action.request_id.and_then(|id| self.records.requests.get(&id));
            let hidden = request.is_some_and(|request| action.officer_id != reader.id.uuid() && !open(reader, request));
            let shown = request.filter(|_| !hidden);
            let unit = action.unit_id.or_else(|| request.map(|request| request.unit_id));
            rows.push(DailyRow {
                came_at: ticket.map_or(action.at, |ticket| ticket.issued_at).instant(),
                ticket: ticket.map(number),
                officer: names.get(&action.officer_id.into()).cloned().unwrap_or_default(),
                visitor: shown.map(|request| request.applicant_name.clone()).unwrap_or_default(),
                confidential: hidden,
                national_id: shown
                    .and_then(|request| request.applicant_identifier.as_deref())
                    .map(masked_national_id)
                    .unwrap_or_default(),
                mobile: shown.map(|request| masked_mobile(&request.applicant_mobile)).unwrap_or_default(),
                service: title(desk, connection, action, request).await?,
                action: CounterActionKind::parse(&action.kind).ok_or(Refusal::Trouble)?,
                code: request
                    .map(|request| TrackingCode::parse(&request.tracking_code))
                    .transpose()
                    .map_err(|_| Refusal::Trouble)?,
                unit: unit.map(|unit| organisation.unit_title(UnitId::from(unit))).unwrap_or_default(),
                promise: request.and_then(|request| request.due_at).map(|at| at.instant()),
                status: request.and_then(|request| StatusKind::parse(&request.status)),
                took_minutes: minutes(action),
                survey_offered: ticket.is_some_and(|ticket| ticket.survey_offered_at.is_some()),
                remarks: String::new(),
            });
        }
        Ok(rows)
    }
}

/// A confidential case is open to whoever is cleared where its desk is.
fn open(reader: &Officer, request: &service_request::Model) -> bool {
    let level = u8::try_from(request.confidentiality).ok().and_then(Confidentiality::of_rank);
    level.is_some_and(|level| reader.is_cleared_in(level, request.desk_unit_id.into()))
}

fn number(ticket: &ticket::Model) -> TicketNumber {
    TicketNumber { letter: ticket.letter.clone(), number: u16::try_from(ticket.number).unwrap_or_default() }
}

/// Whole minutes that it took; what was shorter than one is one.
fn minutes(action: &counter_action::Model) -> Option<u32> {
    let seconds = (action.at.instant() - action.began_at?.instant()).num_seconds();
    u32::try_from(seconds).ok().map(|seconds| ((seconds + 30) / 60).max(1))
}

/// As the case's own version calls it; otherwise as it is offered now, or its key where it is not offered any more.
async fn title(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    action: &counter_action::Model,
    request: Option<&service_request::Model>,
) -> Answer<String> {
    if let Some(request) = request {
        let key = ServiceKey::parse(&request.service_key).map_err(|_| Refusal::Trouble)?;
        let version = u32::try_from(request.service_version).map_err(|_| Refusal::Trouble)?;
        return Ok(desk.definitions.version(connection, &key, version).await?.title.clone());
    }
    let Some(key) = &action.service_key else { return Ok(String::new()) };
    let Ok(parsed) = ServiceKey::parse(key) else { return Ok(key.clone()) };
    match desk.definitions.published(connection, &parsed).await {
        Ok(definition) => Ok(definition.title.clone()),
        Err(Refusal::NotFound) => Ok(key.clone()),
        Err(refusal) => Err(refusal),
    }
}
