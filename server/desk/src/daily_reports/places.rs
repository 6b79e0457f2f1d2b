//! Places whose sheets the officer may read.

use crate::{Desk, OrTrouble};
use domain::actor::{Actor, Officer};
use domain::id::{PlaceId, UnitId};
use domain::in_person::SheetReader;
use domain::refusal::{Answer, Refusal};
use entity::place;
use sea_orm::{EntityTrait, QueryOrder};

pub(super) async fn reported_places(desk: &Desk, actor: &Actor) -> Answer<Vec<(PlaceId, String)>> {
    places_for(desk, actor, |officer, unit| SheetReader::of(officer, unit).is_some()).await
}

/// Places of units for which this is so, by title.
///
/// # Errors
/// `SignInFirst`, `Trouble`.
pub(crate) async fn places_for(
    desk: &Desk,
    actor: &Actor,
    fits: impl Fn(&Officer, UnitId) -> bool,
) -> Answer<Vec<(PlaceId, String)>> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let rows = place::Entity::find().order_by_asc(place::Column::Title).all(desk.database.read()).await.or_trouble()?;
    let mine = rows.into_iter().filter(|row| fits(officer, row.unit_id.into()));
    Ok(mine.map(|row| (row.id.into(), row.title)).collect())
}
