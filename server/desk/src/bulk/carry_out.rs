//! Carrying orders out. An order is claimed with a lease, so that one instance works on it and another goes on where the
//! first has died; an item is taken in the transaction that does it, so that it is done once or not at all.

use super::perform::perform;
use super::state;
use crate::case::Case;
use crate::{Desk, OrTrouble, delegations, request_store};
use chrono::Duration;
use domain::Instant;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::work::Plan;
use entity::{Moment, bulk_item, bulk_order, from_json, to_json};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};

/// Orders looked at in one go.
const AT_ONCE: u64 = 20;
/// How long an instance that is heard nothing of keeps an order.
const LEASE_SECONDS: i64 = 60;
/// Tries of an item that the machine, and not the desk, stands in the way of.
const TRIES: i32 = 5;
/// How long what came of an order can be looked up.
const KEPT_DAYS: i64 = 30;

/// Carries out what is due; the answer is how many items came to an end.
///
/// # Errors
/// `Trouble`.
pub async fn carry_out_due(desk: &Desk) -> Answer<u32> {
    let due = bulk_order::Entity::find()
        .filter(open(desk.now()))
        .order_by_asc(bulk_order::Column::NotBefore)
        .limit(AT_ONCE)
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut ended = 0;
    for order in due {
        if claim(desk, &order).await? {
            ended += carry_out(desk, &order).await?;
        }
    }
    Ok(ended)
}

/// Orders that came to their end long ago are forgotten.
///
/// # Errors
/// `Trouble`.
pub async fn forget_old(desk: &Desk) -> Answer<u64> {
    let txn = desk.database.write().await?;
    let gone = bulk_order::Entity::delete_many()
        .filter(bulk_order::Column::State.is_in([state::DONE, state::UNDONE]))
        .filter(bulk_order::Column::MadeAt.lt(Moment::from(desk.now() - Duration::days(KEPT_DAYS))))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await?;
    Ok(gone.rows_affected)
}

/// Due, and in nobody's hands.
fn open(now: Instant) -> Condition {
    let free = bulk_order::Column::LeaseUntil.is_null().or(bulk_order::Column::LeaseUntil.lt(Moment::from(now)));
    Condition::all()
        .add(bulk_order::Column::State.is_in([state::WAITING, state::RUNNING]))
        .add(bulk_order::Column::NotBefore.lte(Moment::from(now)))
        .add(free)
}

pub(super) async fn claim(desk: &Desk, order: &bulk_order::Model) -> Answer<bool> {
    let now = desk.now();
    let txn = desk.database.write().await?;
    let claimed = bulk_order::Entity::update_many()
        .col_expr(bulk_order::Column::State, Expr::value(state::RUNNING))
        .col_expr(bulk_order::Column::LeaseUntil, Expr::value(lease(now)))
        .filter(bulk_order::Column::Id.eq(order.id))
        .filter(open(now))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await?;
    Ok(claimed.rows_affected == 1)
}

fn lease(now: Instant) -> Moment {
    (now + Duration::seconds(LEASE_SECONDS)).into()
}

async fn carry_out(desk: &Desk, order: &bulk_order::Model) -> Answer<u32> {
    let plan: Plan = from_json("bulk_order.plan", &order.plan).or_trouble()?;
    let items = bulk_item::Entity::find()
        .filter(bulk_item::Column::OrderId.eq(order.id))
        .filter(bulk_item::Column::State.eq(state::WAITING))
        .order_by_asc(bulk_item::Column::Position)
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let (mut ended, mut left) = (0, 0);
    for item in items {
        match one(desk, order, &item, &plan).await {
            Ok(()) => ended += 1,
            Err(Unsettled::Refused(why)) => {
                refuse(desk, &item, &why).await?;
                ended += 1;
            }
            Err(Unsettled::Machine) if item.attempts + 1 >= TRIES => {
                refuse(desk, &item, &Refusal::Trouble).await?;
                ended += 1;
            }
            Err(Unsettled::Machine) => {
                left += 1;
                again(desk, &item).await?;
            }
        }
    }
    settle(desk, order, left == 0).await?;
    Ok(ended)
}

/// Why an item is not done.
enum Unsettled {
    /// The desk said no.
    Refused(Refusal),
    /// A lock, a deadlock, a disk: the same item may succeed a moment later.
    Machine,
}

impl From<Refusal> for Unsettled {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Trouble | Refusal::Conflict => Unsettled::Machine,
            refusal => Unsettled::Refused(refusal),
        }
    }
}

/// Does it to one case: the item, the case and its messages in one transaction.
async fn one(desk: &Desk, order: &bulk_order::Model, item: &bulk_item::Model, plan: &Plan) -> Result<(), Unsettled> {
    // As they are now: whoever was moved or disabled since may do no more than they may at this moment.
    let officer = delegations::officer(desk.database.read(), order.officer_id.into(), desk.now()).await?;
    let actor = Actor::Officer(officer.ok_or(Refusal::NotFound)?);
    let revision = u32::try_from(item.revision).unwrap_or(u32::MAX);
    let seen = Seen { request: item.request_id.into(), revision };
    let (request, case) = match Case::seen(desk, &actor, seen).await {
        Err(Refusal::Conflict) if changed(desk, seen).await? => return Err(Unsettled::Refused(Refusal::Conflict)),
        found => found?,
    };
    let taken = bulk_item::Entity::update_many()
        .col_expr(bulk_item::Column::State, Expr::value(state::DONE))
        .filter(bulk_item::Column::OrderId.eq(item.order_id))
        .filter(bulk_item::Column::Position.eq(item.position))
        .filter(bulk_item::Column::State.eq(state::WAITING))
        .exec(&*case.txn)
        .await
        .or_trouble()?;
    if taken.rows_affected != 1 {
        // Another instance was faster.
        case.txn.rollback().await?;
        return Ok(());
    }
    renew(&case, order).await?;
    perform(&case, request, &actor, plan).await?;
    Ok(case.txn.commit().await?)
}

async fn renew(case: &Case<'_>, order: &bulk_order::Model) -> Answer<()> {
    bulk_order::Entity::update_many()
        .col_expr(bulk_order::Column::LeaseUntil, Expr::value(lease(case.desk.now())))
        .filter(bulk_order::Column::Id.eq(order.id))
        .exec(&*case.txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Whether a conflict was somebody's hand and not the machine's.
async fn changed(desk: &Desk, seen: Seen) -> Answer<bool> {
    let now = request_store::by_id(desk.database.read(), seen.request).await?;
    Ok(now.revision != seen.revision)
}

async fn refuse(desk: &Desk, item: &bulk_item::Model, why: &Refusal) -> Answer<()> {
    let txn = desk.database.write().await?;
    bulk_item::Entity::update_many()
        .col_expr(bulk_item::Column::State, Expr::value(state::REFUSED))
        .col_expr(bulk_item::Column::Refusal, Expr::value(to_json(why)))
        .filter(bulk_item::Column::OrderId.eq(item.order_id))
        .filter(bulk_item::Column::Position.eq(item.position))
        .filter(bulk_item::Column::State.eq(state::WAITING))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

async fn again(desk: &Desk, item: &bulk_item::Model) -> Answer<()> {
    let txn = desk.database.write().await?;
    bulk_item::Entity::update_many()
        .col_expr(bulk_item::Column::Attempts, Expr::col(bulk_item::Column::Attempts).add(1))
        .filter(bulk_item::Column::OrderId.eq(item.order_id))
        .filter(bulk_item::Column::Position.eq(item.position))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// Done, or free for whoever comes next.
async fn settle(desk: &Desk, order: &bulk_order::Model, whole: bool) -> Answer<()> {
    let txn = desk.database.write().await?;
    let mut settled = bulk_order::Entity::update_many()
        .col_expr(bulk_order::Column::LeaseUntil, Expr::value(Option::<Moment>::None))
        .filter(bulk_order::Column::Id.eq(order.id));
    if whole {
        settled = settled
            .col_expr(bulk_order::Column::State, Expr::value(state::DONE))
            .col_expr(bulk_order::Column::DoneAt, Expr::value(Moment::from(desk.now())));
    }
    settled.exec(&*txn).await.or_trouble()?;
    txn.commit().await
}
