//! One case as the officer sees it.

use super::changes::entries;
use crate::world::World;
use crate::{Desk, OrTrouble, inquiries, organisation, outbox, request_store};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::calendar::TimeLeft;
use domain::form::{FieldLabels, answered_pages};
use domain::id::{OfficerId, RequestId, UnitId};
use domain::kartabl::{CaseView, DeskChoice, ReferralView, StageView};
use domain::organisation::Colleague;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{Event, Notice, ServiceRequest, StatusKind, TimePiece, Waited, check_receiver, time_ledger};
use domain::sla::{Sla, reckon};
use domain::tracking::DocumentView;
use entity::document;
use entity::words::document_part;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

pub(super) async fn case_view(desk: &Desk, actor: &Actor, id: RequestId) -> Answer<CaseView> {
    let connection = desk.database.read();
    let request = request_store::by_id(connection, id).await?;
    request.admit(actor, Action::View)?;
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let world = World::of(desk, connection, &request).await?;
    let names = organisation::officer_names(connection).await?;
    let officers = organisation::officers(connection).await?;
    let now = desk.now();
    let history = request_store::history(connection, &request).await?;
    let promise = world.promise(&request, now);
    let progress = request.status.progress();
    let stage_due_at = progress.map(|progress| progress.due_at).filter(|_| request.status.kind().is_open());
    let first_unit = world.definition.stages.first().and_then(|stage| world.organisation.by_key().get(&stage.unit));
    Ok(CaseView {
        id,
        revision: request.revision,
        code: request.tracking_code.clone(),
        service_title: world.definition.title.clone(),
        service_version: request.service_version,
        applicant: request.applicant.clone(),
        channel: request.channel,
        answers: answered_pages(&world.definition.form, &request.answers),
        field_labels: FieldLabels::of(&world.definition.form),
        documents: documents(desk, id).await?,
        desk_title: world.organisation.desk_title(request.desk),
        unit_title: world.organisation.unit_title(request.unit()),
        owner_name: request.owner().and_then(|owner| names.get(&owner).cloned()),
        stage: progress.and_then(|progress| stage_view(&world, &progress.stage)),
        letter: request.letter.clone(),
        urgency: request.urgency,
        confidentiality: request.confidentiality,
        supervised: world.organisation.desk(request.desk).is_some_and(|desk| desk.supervised),
        received_at: request.received_at,
        time_left: promise
            .as_ref()
            .filter(|promise| !promise.paused)
            .and_then(|promise| time_left(&world, request.desk_unit, now, promise.at)),
        promise,
        stage_due_at,
        sla: sla(&request, &world, now),
        time_ledger: ledger(&request, &world, &history.events, now),
        stage_time_left: stage_due_at.and_then(|due| time_left(&world, request.unit(), now, due)),
        deficiency_rounds: request.deficiency_rounds,
        referrals: referrals(&request, officer, &names),
        waited: waited(&request, &world, &history.events, now),
        inquiries: inquiries::views(connection, &request, &world, &names, now).await?,
        planned_inquiries: inquiries::planned(&request, &world),
        obtained: world.definition.obtained_by_inquiry(),
        stands_in_for: request.seen_instead_of(actor).map(|absent| absent.name.clone()),
        timeline: entries(&request, officer, &world.organisation, history.events),
        chain_intact: history.intact,
        may: request.offered(actor, &world.definition, now),
        desks: desks(&world, &request),
        experts: first_unit.map(|unit| experts(&world, &officers, *unit)).unwrap_or_default(),
        colleagues: colleagues(&world, &officers, officer),
        rejection_message: rejection_message(desk, &world, &request, now),
        status: request.status,
    })
}

fn time_left(world: &World, unit: UnitId, now: Instant, due: Instant) -> Option<TimeLeft> {
    world.calendar.for_unit(unit).remaining(now, due).ok()
}

/// Only shown, so that what cannot be counted is left out.
fn waited(request: &ServiceRequest, world: &World, events: &[(u32, Event)], now: Instant) -> Option<Waited> {
    let events: Vec<Event> = events.iter().map(|(_, event)| event.clone()).collect();
    let calendar = world.calendar.for_unit(request.desk_unit);
    Waited::measure(&events, &request.clock, &calendar, now).ok().flatten()
}

/// Where it is owed, or was answered.
fn sla(request: &ServiceRequest, world: &World, now: Instant) -> Option<Sla> {
    let answered = matches!(request.status.kind(), StatusKind::Answered | StatusKind::Closed);
    let stage = request.status.progress().map(|progress| progress.stage.as_str());
    let (span, warning) = (world.definition.response_time.span, world.definition.warning_in(stage));
    let promise = reckon(&request.clock, span, &world.calendar.for_unit(request.desk_unit), warning, now).ok();
    promise.filter(|_| request.status.kind().is_open() || answered).map(|promise| promise.state)
}

fn ledger(request: &ServiceRequest, world: &World, events: &[(u32, Event)], now: Instant) -> Vec<(String, TimePiece)> {
    let events: Vec<Event> = events.iter().map(|(_, event)| event.clone()).collect();
    let pieces = time_ledger(&events, request.unit(), &world.calendar, now).unwrap_or_default();
    pieces.into_iter().map(|piece| (world.organisation.unit_title(piece.unit), piece)).collect()
}

fn stage_view(world: &World, key: &str) -> Option<StageView> {
    let stages = &world.definition.stages;
    let position = stages.iter().position(|stage| stage.key == key)?;
    let stage = &stages[position];
    Some(StageView {
        key: stage.key.clone(),
        title: stage.title.clone(),
        number: u32::try_from(position + 1).ok()?,
        of: u32::try_from(stages.len()).ok()?,
        decisions: stage.decisions.clone(),
    })
}

async fn documents(desk: &Desk, request: RequestId) -> Answer<Vec<DocumentView>> {
    let rows = document::Entity::find()
        .filter(document::Column::RequestId.eq(request.uuid()))
        // What proves an answer of another agency stands with its inquiry.
        .filter(document::Column::Part.ne(document_part::INQUIRY))
        .order_by_asc(document::Column::CreatedAt)
        .order_by_asc(document::Column::Id)
        .all(desk.database.read())
        .await
        .or_trouble()?;
    Ok(rows
        .into_iter()
        .map(|row| DocumentView {
            id: row.id.into(),
            name: row.name,
            media_type: row.media_type,
            size: u64::try_from(row.size).unwrap_or_default(),
        })
        .collect())
}

fn referrals(request: &ServiceRequest, viewer: &Officer, names: &HashMap<OfficerId, String>) -> Vec<ReferralView> {
    let name = |id: OfficerId| names.get(&id).cloned().unwrap_or_default();
    request
        .referrals
        .iter()
        .map(|referral| {
            let shown = referral.shown_to(viewer, &request.referrals);
            ReferralView {
                from_name: name(referral.from),
                to_name: name(referral.to),
                mine: viewer.acts_for(referral.to) && referral.is_open() && !referral.copy,
                sent_by_me: viewer.acts_for(referral.from),
                hidden: shown.instruction != referral.instruction,
                referral: shown,
            }
        })
        .collect()
}

fn desks(world: &World, request: &ServiceRequest) -> Vec<DeskChoice> {
    let others = world.organisation.desks.iter().filter(|desk| desk.id != request.desk);
    others.map(|desk| DeskChoice { id: desk.id, title: desk.title.clone() }).collect()
}

fn experts(world: &World, officers: &[Officer], unit: UnitId) -> Vec<Colleague> {
    let able = officers.iter().filter(|officer| officer.takes_stages_of(unit));
    able.filter_map(|officer| organisation::colleague(&world.organisation, officer)).collect()
}

/// Everybody to whom the viewer can refer.
fn colleagues(world: &World, officers: &[Officer], viewer: &Officer) -> Vec<Colleague> {
    let able = officers.iter().filter(|officer| check_receiver(viewer, officer).is_ok());
    able.filter_map(|officer| organisation::colleague(&world.organisation, officer)).collect()
}

/// The message of a rejection with a place for the officer's words, so that they see what the citizen will read.
fn rejection_message(desk: &Desk, world: &World, request: &ServiceRequest, now: Instant) -> String {
    let facts = outbox::facts(desk, world, request, now);
    desk.wording.notice(&Notice::Rejected { reason: "{reason}".to_owned() }, &facts)
}
