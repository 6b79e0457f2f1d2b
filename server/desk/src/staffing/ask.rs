//! The question and its answer.

use super::{accuracy, visits};
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::in_person::{StaffingAsked, StaffingView, days_of, half_hours, may_staff};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use entity::{place, place_line};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

pub(super) async fn staffing(desk: &Desk, actor: &Actor, asked: StaffingAsked) -> Answer<StaffingView> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let connection = desk.database.read();
    let hall = place::Entity::find_by_id(asked.place.uuid())
        .one(connection)
        .await
        .or_trouble()?
        .filter(|hall| may_staff(officer, hall.unit_id.into()))
        .ok_or(Refusal::NotFound)?;
    let lines = place_line::Entity::find()
        .filter(place_line::Column::PlaceId.eq(hall.id))
        .order_by_asc(place_line::Column::Position)
        .all(connection)
        .await
        .or_trouble()?;
    let line = match asked.line {
        // A line of another place is none.
        Some(id) => Some(lines.iter().find(|line| line.id == id.uuid()).ok_or(Refusal::NotFound)?),
        None => None,
    };
    let yesterday = JalaliDate::of(desk.now()).plus_days(-1);
    let asked = asked.within_bounds(yesterday);
    let (came, sat) = visits::of(connection, &asked, desk.now()).await?;
    // What it needs is searched for many times over: off the threads that answer.
    let (question, people) = (asked.clone(), came.clone());
    let halves = tokio::task::spawn_blocking(move || half_hours(&question, &people, &sat)).await.map_err(|error| {
        tracing::error!(%error, "staffing was not computed");
        Refusal::Trouble
    })?;
    Ok(StaffingView {
        place_title: hall.title.clone(),
        days: days_of(&came).len() as u32,
        halves,
        line_title: line.map(|line| line.title.clone()),
        accuracy: accuracy::of_week(connection, &asked, yesterday).await?,
        lines: lines
            .into_iter()
            .filter(|line| line.closed_at.is_none())
            .map(|line| (line.id.into(), line.title))
            .collect(),
        asked,
    })
}
