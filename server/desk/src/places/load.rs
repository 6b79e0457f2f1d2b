//! Reading places.

use crate::OrTrouble;
use domain::id::PlaceId;
use domain::in_person::{Counter, Line, Place};
use domain::refusal::{Answer, Refusal};
use entity::{counter, from_json, place, place_line};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// The place with its open lines and counters.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn by_id(connection: &impl ConnectionTrait, id: PlaceId) -> Answer<Place> {
    let row = place::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    whole(connection, row).await
}

/// The place with this key.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn by_key(connection: &impl ConnectionTrait, key: &str) -> Answer<Place> {
    let row = place::Entity::find()
        .filter(place::Column::Key.eq(key))
        .one(connection)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)?;
    whole(connection, row).await
}

/// All of them, by key: a handful.
///
/// # Errors
/// `Trouble`.
pub async fn all(connection: &impl ConnectionTrait) -> Answer<Vec<Place>> {
    let rows = place::Entity::find().order_by_asc(place::Column::Key).all(connection).await.or_trouble()?;
    let mut places = Vec::new();
    for row in rows {
        places.push(whole(connection, row).await?);
    }
    Ok(places)
}

async fn whole(connection: &impl ConnectionTrait, row: place::Model) -> Answer<Place> {
    let lines = place_line::Entity::find()
        .filter(place_line::Column::PlaceId.eq(row.id))
        .filter(place_line::Column::ClosedAt.is_null())
        .order_by_asc(place_line::Column::Position)
        .all(connection)
        .await
        .or_trouble()?;
    let counters = counter::Entity::find()
        .filter(counter::Column::PlaceId.eq(row.id))
        .filter(counter::Column::ClosedAt.is_null())
        .order_by_asc(counter::Column::Number)
        .all(connection)
        .await
        .or_trouble()?;
    Ok(Place {
        id: row.id.into(),
        key: row.key,
        title: row.title,
        address: row.address,
        unit: row.unit_id.into(),
        phone_tickets: row.phone_tickets,
        lines: lines.into_iter().map(line).collect::<Answer<_>>()?,
        counters: counters.into_iter().map(one_counter).collect::<Answer<_>>()?,
    })
}

fn line(row: place_line::Model) -> Answer<Line> {
    Ok(Line {
        id: row.id.into(),
        letter: row.letter,
        title: row.title,
        title_en: row.title_en,
        tone: u8::try_from(row.tone).unwrap_or_default(),
        services: from_json("place_line.services", &row.services).or_trouble()?,
        per_half_hour: u16::try_from(row.per_half_hour).unwrap_or_default(),
    })
}

fn one_counter(row: counter::Model) -> Answer<Counter> {
    Ok(Counter {
        id: row.id.into(),
        number: u16::try_from(row.number).unwrap_or_default(),
        title: row.title,
        lines: from_json("counter.lines", &row.lines).or_trouble()?,
    })
}
