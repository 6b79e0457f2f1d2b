//! Reminding by the clock: before and after the promised moment, and of requests that nobody has looked at. Nobody is
//! reminded while the unit is closed: what falls into a night or a day off waits for the opening.

use super::receivers::{at_work, heads, staff};
use super::set_alarm;
use super::sms::text_each;
use super::tell::{Telling, tell};
use crate::case::Case;
use crate::live::News;
use crate::{Desk, OrTrouble};
use chrono::Duration;
use domain::Instant;
use domain::alert::{AlertKind, Waits, reminders};
use domain::calendar::{Span, UnitCalendar};
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use domain::sla::reckon;
use entity::{Moment, reminder};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Cases looked at in one go, and how many such goes before others get their turn.
const AT_ONCE: u64 = 100;
const GOES: u32 = 20;
/// A case whose time cannot be counted is looked at again after this long.
const LATER: Duration = Duration::days(1);

/// Looks at every case whose moment has come, each in a transaction of its own; the answer is how many reminders there
/// were.
///
/// # Errors
/// `Trouble`.
pub async fn remind_due(desk: &Desk) -> Answer<u32> {
    let mut reminded = 0;
    for _ in 0..GOES {
        let due: Vec<Uuid> = entity::alarm::Entity::find()
            .select_only()
            .column(entity::alarm::Column::RequestId)
            .filter(entity::alarm::Column::At.lte(Moment::from(desk.now())))
            .order_by_asc(entity::alarm::Column::At)
            .limit(AT_ONCE)
            .into_tuple()
            .all(desk.database.read())
            .await
            .or_trouble()?;
        if due.is_empty() {
            break;
        }
        for id in due {
            match look_at(desk, id.into()).await {
                Ok(count) => reminded += count,
                // Somebody is at it; it is looked at again.
                Err(Refusal::Conflict) => {}
                Err(refusal) => return Err(refusal),
            }
        }
    }
    Ok(reminded)
}

async fn look_at(desk: &Desk, id: RequestId) -> Answer<u32> {
    // Locked first: of two instances the second finds the alarm set to later.
    let (request, case) = Case::with_id(desk, id).await?;
    let now = case.at;
    let alarm = entity::alarm::Entity::find_by_id(id.uuid()).one(&*case.txn).await.or_trouble()?;
    if alarm.is_none_or(|alarm| alarm.at > Moment::from(now)) {
        return Ok(0);
    }
    let unit = case.world.calendar.for_unit(request.unit());
    let Some(waits) = waits(&case, &request, now) else {
        set_alarm(&case.txn, id, Some(now + LATER)).await?;
        case.txn.commit().await?;
        return Ok(0);
    };
    let mut wanted = Vec::new();
    for (kind, due) in waits.now {
        if !was_reminded(&case, id, kind, due).await? {
            wanted.push((kind, due));
        }
    }
    if !wanted.is_empty() && !unit.is_open(now) {
        set_alarm(&case.txn, id, Some(opening(&unit, now))).await?;
        case.txn.commit().await?;
        return Ok(0);
    }
    let mut reminded = 0;
    for (kind, due) in wanted {
        if remind(desk, &case, &request, kind, due).await? {
            reminded += 1;
        }
    }
    set_alarm(&case.txn, id, waits.next).await?;
    if reminded > 0 {
        case.txn.tell(News::Case { request: id, revision: request.revision });
    }
    case.txn.commit().await?;
    Ok(reminded)
}

/// `None` where the calendar cannot count it.
fn waits(case: &Case<'_>, request: &ServiceRequest, now: Instant) -> Option<Waits> {
    let definition = &case.world.definition;
    let calendar = case.world.calendar.for_unit(request.desk_unit);
    let stage = request.status.progress().map(|progress| progress.stage.as_str());
    let warning = definition.warning_in(stage);
    let promise = reckon(&request.clock, definition.response_time.span, &calendar, warning, now).ok()?;
    reminders(request, &promise, &calendar, now).ok()
}

async fn was_reminded(case: &Case<'_>, request: RequestId, kind: AlertKind, due: Instant) -> Answer<bool> {
    let key = (request.uuid(), kind.as_str().to_owned(), Moment::from(due));
    Ok(reminder::Entity::find_by_id(key).one(&*case.txn).await.or_trouble()?.is_some())
}

/// Records it, and tells whom it concerns. False where another was faster.
async fn remind(desk: &Desk, case: &Case<'_>, request: &ServiceRequest, kind: AlertKind, due: Instant) -> Answer<bool> {
    let row = reminder::Model {
        request_id: request.id.uuid(),
        kind: kind.as_str().to_owned(),
        due_at: due.into(),
        reminded_at: case.at.into(),
    };
    let written = reminder::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([reminder::Column::RequestId, reminder::Column::Kind, reminder::Column::DueAt])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(&*case.txn)
        .await
        .or_trouble()?;
    if written == 0 {
        return Ok(false);
    }
    let staff = staff(&*case.txn, case.at).await?;
    let receivers = if kind.is_for_head() { heads(&staff, request) } else { at_work(&staff, request) };
    let ids: Vec<_> = receivers.into_iter().map(|officer| officer.id).collect();
    let about = Moment::from(due).0.to_string();
    let telling = Telling { kind, request: request.id, by: None, about, at: case.at };
    tell(desk, &case.txn, &telling, &ids).await?;
    text_each(desk, case, request, &telling, &ids).await?;
    Ok(true)
}

/// The end of the first minute in which the unit is open again.
fn opening(unit: &UnitCalendar, now: Instant) -> Instant {
    unit.add(now, Span::minutes(1), &[]).map_or(now + LATER, |due| due.at)
}
