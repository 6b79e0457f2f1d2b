//! The same crowd in a demo's database, for measurements in a browser: its officers can sign in.

use super::crowd::{Place, crowd_at};
use super::desk::make;
use crate::SettableClock;
use crate::organisation::Organisation;
use crate::request_store;
use domain::Instant;
use domain::id::{DeskId, UnitId};
use entity::officer;
use entity::service_request::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::path::Path;
use std::sync::Arc;

/// The service whose requests they are, and the units at whose desks they lie.
const SERVICE: &str = "health-card";
const UNIT: &str = "health";
const OTHER_UNIT: &str = "food-drug";
/// Sign-in names of two who work there.
const EXPERTS: [&str; 2] = ["health.expert", "health.expert2"];

/// Writes so many requests into the demo's database at `url`, whose server stands still meanwhile. `place` is where
/// files would lie.
pub async fn crowd_in_demo(url: &str, place: &Path, now: Instant, count: u32) {
    let seed = now.timestamp().unsigned_abs();
    let desk = make(url, place, Arc::new(SettableClock::new(now)), seed).await;
    let connection = desk.database.read();
    let organisation = Organisation::load(connection).await.expect("an organisation");
    let at = |key: &str| -> (DeskId, UnitId) {
        let unit = organisation.units.iter().find(|unit| unit.key == key).expect("a unit of the demo").id;
        let desk = organisation.desks.iter().find(|desk| desk.unit == unit).expect("it has a desk");
        (desk.id, unit)
    };
    let like = Entity::find().filter(Column::ServiceKey.eq(SERVICE)).one(connection).await.expect("it answers");
    let like = like.expect("the demo has such a request").id.into();
    let answers = request_store::by_id(connection, like).await.expect("it is there").answers;
    let known = async |username: &str| {
        let row = officer::Entity::find().filter(officer::Column::Username.eq(username)).one(connection).await;
        row.expect("it answers").expect("an officer of the demo").id.into()
    };
    let place = Place {
        service: SERVICE,
        desk: at(UNIT),
        other_desk: at(OTHER_UNIT),
        unit: at(UNIT).1,
        expert: known(EXPERTS[0]).await,
        colleague: known(EXPERTS[1]).await,
        answers,
    };
    crowd_at(&desk, place, count).await;
}
