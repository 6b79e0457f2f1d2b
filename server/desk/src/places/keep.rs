//! Write a whole place.

use crate::database::Writing;
use crate::live::News;
use crate::organisation::Organisation;
use crate::{Desk, OrTrouble, appointments, queue};
use domain::Instant;
use domain::actor::Actor;
use domain::id::{CounterId, LineId};
use domain::in_person::TicketStateKind;
use domain::in_person::{Counter, Line, Place};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{Moment, counter, place, place_line, seat, ticket, to_json};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use uuid::Uuid;

pub(super) async fn keep_place(desk: &Desk, actor: &Actor, kept: Place) -> Answer<()> {
    if !actor.officer().is_some_and(domain::actor::Officer::is_administrator) {
        return Err(Refusal::NotFound);
    }
    let (now, txn) = (desk.now(), desk.database.write().await?);
    write(&txn, kept, now).await?;
    txn.commit().await
}

/// The place as it is to be; a new one where its id is new. For the demo and tests too, which act before there is anybody.
///
/// # Errors
/// `NotFound` for a unit, line or counter that is not there, `NameMissing`, `TooLong`, `Conflict` where something is taken
/// or somebody still waits or sits at what is to go, `Trouble`.
pub async fn write(txn: &Writing, kept: Place, now: Instant) -> Answer<()> {
    let kept = kept.checked()?;
    if Organisation::load(&**txn).await?.unit(kept.unit).is_none() {
        return Err(Refusal::NotFound);
    }
    let row = place::Model {
        id: kept.id.uuid(),
        key: kept.key.clone(),
        title: kept.title.clone(),
        address: kept.address.clone(),
        unit_id: kept.unit.uuid(),
        phone_tickets: kept.phone_tickets,
        call_seq: 0,
    };
    let updated = [
        place::Column::Key,
        place::Column::Title,
        place::Column::Address,
        place::Column::UnitId,
        place::Column::PhoneTickets,
    ];
    place::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(place::Column::Id).update_columns(updated).to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    close_missing(txn, &kept, now).await?;
    for (position, line) in kept.lines.iter().enumerate() {
        keep_line(txn, &kept, position, line).await?;
    }
    for one in &kept.counters {
        keep_counter(txn, &kept, one).await?;
    }
    txn.tell(News::Place { place: kept.id });
    Ok(())
}

async fn keep_line(txn: &Writing, place: &Place, position: usize, line: &Line) -> Answer<()> {
    let row = place_line::Model {
        id: line.id.uuid(),
        place_id: place.id.uuid(),
        position: i32::try_from(position).unwrap_or(i32::MAX),
        letter: line.letter.clone(),
        title: line.title.clone(),
        title_en: line.title_en.clone(),
        tone: line.tone.into(),
        services: to_json(&line.services),
        per_half_hour: line.per_half_hour.into(),
        closed_at: None,
    };
    if let Some(known) = place_line::Entity::find_by_id(row.id).one(&**txn).await.or_trouble()?
        && known.place_id != row.place_id
    {
        return Err(Refusal::NotFound);
    }
    let updated = [
        place_line::Column::Position,
        place_line::Column::Letter,
        place_line::Column::Title,
        place_line::Column::TitleEn,
        place_line::Column::Tone,
        place_line::Column::Services,
        place_line::Column::PerHalfHour,
        place_line::Column::ClosedAt,
    ];
    place_line::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(place_line::Column::Id).update_columns(updated).to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

async fn keep_counter(txn: &Writing, place: &Place, kept: &Counter) -> Answer<()> {
    let row = counter::Model {
        id: kept.id.uuid(),
        place_id: place.id.uuid(),
        number: kept.number.into(),
        title: kept.title.clone(),
        lines: to_json(&kept.lines),
        closed_at: None,
    };
    if let Some(known) = counter::Entity::find_by_id(row.id).one(&**txn).await.or_trouble()?
        && known.place_id != row.place_id
    {
        return Err(Refusal::NotFound);
    }
    let updated = [counter::Column::Number, counter::Column::Title, counter::Column::Lines, counter::Column::ClosedAt];
    counter::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(counter::Column::Id).update_columns(updated).to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// What is gone is closed and kept: history speaks of it. Nobody may still wait there, come there at an
/// appointed time, or sit there.
async fn close_missing(txn: &Writing, kept: &Place, now: Instant) -> Answer<()> {
    let before = queue::today(now);
    let known = match super::load::by_id(&**txn, kept.id).await {
        Ok(known) => known,
        Err(Refusal::NotFound) => return Ok(()),
        Err(refusal) => return Err(refusal),
    };
    let lines: Vec<LineId> = known.lines.iter().map(|line| line.id).filter(|id| kept.line(*id).is_none()).collect();
    let lines: Vec<Uuid> = lines.into_iter().map(Into::into).collect();
    let waiting = ticket::Entity::find()
        .filter(ticket::Column::LineId.is_in(lines.clone()))
        .filter(ticket::Column::Day.eq(before))
        .filter(ticket::Column::State.is_in(TicketStateKind::OPEN.map(|kind| word(&kind))))
        .count(&**txn)
        .await
        .or_trouble()?;
    let counters: Vec<CounterId> =
        known.counters.iter().map(|one| one.id).filter(|id| kept.counter(*id).is_none()).collect();
    let counters: Vec<Uuid> = counters.into_iter().map(Into::into).collect();
    let sitting = seat::Entity::find()
        .filter(seat::Column::CounterId.is_in(counters.clone()))
        .filter(seat::Column::RoseAt.is_null())
        .count(&**txn)
        .await
        .or_trouble()?;
    if waiting + sitting + appointments::expected(&**txn, &lines, now).await? > 0 {
        return Err(Refusal::Conflict);
    }
    place_line::Entity::update_many()
        .col_expr(place_line::Column::ClosedAt, Expr::value(Moment::from(now)))
        .filter(place_line::Column::Id.is_in(lines))
        .exec(&**txn)
        .await
        .or_trouble()?;
    counter::Entity::update_many()
        .col_expr(counter::Column::ClosedAt, Expr::value(Moment::from(now)))
        .filter(counter::Column::Id.is_in(counters))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
