//! Read and unread: opening a case reads what was told of it.

use crate::database::Writing;
use crate::kartabl::of_visible_case;
use crate::{Desk, OrTrouble};
use chrono::Duration;
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::alert::AlertKind;
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, alert};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// What was read this long ago is forgotten, and so is what nobody read for four times as long.
const KEPT: Duration = Duration::days(90);

/// How many alerts an officer has not read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unread {
    pub all: u32,
    /// Those among them that are mentions.
    pub mentions: u32,
}

/// An officer's alerts of cases that they may still see.
pub(super) fn own(officer: &Officer) -> Condition {
    Condition::all()
        .add(alert::Column::OfficerId.eq(officer.id.uuid()))
        .add(of_visible_case(officer, alert::Column::RequestId))
}

/// Counts them.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn unread(desk: &Desk, officer: &Officer) -> Answer<Unread> {
    let rows = alert::Entity::find().filter(own(officer)).filter(alert::Column::ReadAt.is_null());
    let all = rows.clone().count(desk.database.read()).await.or_trouble()?;
    let mentions = rows.filter(alert::Column::Kind.eq(AlertKind::Mentioned.as_str()));
    let mentions = if all == 0 { 0 } else { mentions.count(desk.database.read()).await.or_trouble()? };
    let bounded = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Unread { all: bounded(all), mentions: bounded(mentions) })
}

/// The officer has opened the case.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn read_of_case(desk: &Desk, officer: &Officer, request: RequestId) -> Answer<()> {
    let of_case = Condition::all()
        .add(alert::Column::OfficerId.eq(officer.id.uuid()))
        .add(alert::Column::RequestId.eq(request.uuid()));
    read(desk, of_case).await
}

/// The officer has read everything.
///
/// # Errors
/// `SignInFirst`, `Trouble`.
pub async fn read_all(desk: &Desk, actor: &Actor) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    read(desk, Condition::all().add(alert::Column::OfficerId.eq(officer.id.uuid()))).await
}

async fn read(desk: &Desk, which: Condition) -> Answer<()> {
    let which = which.add(alert::Column::ReadAt.is_null());
    // Most cases have none, and looking takes no lock.
    if alert::Entity::find().filter(which.clone()).one(desk.database.read()).await.or_trouble()?.is_none() {
        return Ok(());
    }
    let txn = desk.database.write().await?;
    alert::Entity::update_many()
        .col_expr(alert::Column::ReadAt, Expr::value(Moment::from(desk.now())))
        .filter(which)
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// Forgets old ones.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn sweep(txn: &Writing, now: Instant) -> Answer<()> {
    let old = Condition::any()
        .add(alert::Column::ReadAt.lt(Moment::from(now - KEPT)))
        .add(alert::Column::At.lt(Moment::from(now - KEPT * 4)));
    alert::Entity::delete_many().filter(old).exec(&**txn).await.or_trouble()?;
    Ok(())
}
