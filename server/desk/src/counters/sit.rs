//! Sit down at a counter, and get up.

use super::cases;
use super::seat::{officer_of, seat_of};
use super::visit::nobody_is_served;
use crate::database::Writing;
use crate::live::News;
use crate::{Desk, OrTrouble, places, queue};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::CounterId;
use domain::in_person::may_sit;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, counter, seat, visit_case};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// # Errors
/// `SignInFirst`, `NotFound` for a counter of another unit's place, `CounterTaken`, `VisitOpen` for whoever serves somebody
/// elsewhere, `Trouble`.
pub(super) async fn sit(desk: &Desk, actor: &Actor, id: CounterId) -> Answer<()> {
    let officer = officer_of(actor)?;
    let (now, txn) = (desk.now(), desk.database.write().await?);
    let row = counter::Entity::find_by_id(id.uuid()).one(&*txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    let place = places::by_id(&*txn, row.place_id.into()).await?;
    let there = place.counter(id).filter(|_| may_sit(officer, place.unit));
    there.ok_or(Refusal::NotFound)?;
    if let Some(before) = seat_of(&*txn, officer, now).await? {
        if before.counter.id == id {
            return Ok(());
        }
        nobody_is_served(&*txn, officer).await?;
        txn.tell(News::Place { place: before.place.id });
    }
    let mine = Condition::all().add(seat::Column::OfficerId.eq(officer.id.uuid()));
    leave(&txn, mine, now).await?;
    cases_close(&txn, officer, now).await?;
    // Who forgot to get up yesterday does not keep the counter.
    let forgotten =
        Condition::all().add(seat::Column::CounterId.eq(id.uuid())).add(seat::Column::Day.ne(queue::today(now)));
    leave(&txn, forgotten, now).await?;
    take(desk, &txn, [id.uuid(), place.id.uuid(), officer.id.uuid()], now).await?;
    txn.tell(News::Place { place: place.id });
    txn.commit().await
}

/// # Errors
/// `SignInFirst`, `NotFound`, `VisitOpen`, `Trouble`.
pub(super) async fn rise(desk: &Desk, actor: &Actor) -> Answer<()> {
    let officer = officer_of(actor)?;
    let (now, txn) = (desk.now(), desk.database.write().await?);
    let Some(seated) = seat_of(&*txn, officer, now).await? else { return Ok(()) };
    nobody_is_served(&*txn, officer).await?;
    leave(&txn, Condition::all().add(seat::Column::Id.eq(seated.row.id)), now).await?;
    cases_close(&txn, officer, now).await?;
    txn.tell(News::Place { place: seated.place.id });
    txn.commit().await
}

async fn leave(txn: &Writing, which: Condition, now: Instant) -> Answer<()> {
    seat::Entity::update_many()
        .col_expr(seat::Column::RoseAt, Expr::value(Moment::from(now)))
        .filter(seat::Column::RoseAt.is_null())
        .filter(which)
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Of those who were put aside, nothing stays open before a clerk who is not there.
async fn cases_close(txn: &Writing, officer: &Officer, now: Instant) -> Answer<()> {
    cases::close(txn, visit_case::Column::OfficerId.eq(officer.id.uuid()), now).await
}

async fn take(desk: &Desk, txn: &Writing, [counter, place, officer]: [Uuid; 3], now: Instant) -> Answer<()> {
    let row = seat::Model {
        id: desk.new_id(),
        place_id: place,
        counter_id: counter,
        officer_id: officer,
        day: queue::today(now),
        sat_at: now.into(),
        rose_at: None,
    };
    let taken = seat::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble();
    // The index lets one officer sit there.
    taken.map(|_| ()).map_err(|refusal| if refusal == Refusal::Conflict { Refusal::CounterTaken } else { refusal })
}
