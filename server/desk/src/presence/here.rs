//! A tab says what it has open. Said again and again, it renews the lease.

use crate::live::News;
use crate::{Desk, OrTrouble, request_store};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::{RequestId, WatchId};
use domain::live::LEASE_SECONDS;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, presence};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

/// The tab has this case open, or none. A case that is not the officer's is none.
///
/// # Errors
/// `SignInFirst`, `NotFound` for a tab that is another's, `Trouble`.
pub async fn here(desk: &Desk, actor: &Actor, watch: WatchId, request: Option<RequestId>) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let before = presence::Entity::find_by_id(watch.uuid()).one(desk.database.read()).await.or_trouble()?;
    if before.as_ref().is_some_and(|row| row.officer_id != officer.id.uuid()) {
        return Err(Refusal::NotFound);
    }
    let request = match request {
        Some(request) if sees(desk, actor, request).await? => Some(request),
        _ => None,
    };
    if before.is_none() && request.is_none() {
        return Ok(());
    }
    let now = desk.now();
    let txn = desk.database.write().await?;
    match request {
        Some(request) => {
            let row = presence::Model {
                id: watch.uuid(),
                officer_id: officer.id.uuid(),
                request_id: request.uuid(),
                until: (now + Duration::seconds(LEASE_SECONDS.into())).into(),
            };
            presence::Entity::insert(row.into_active_model())
                .on_conflict(
                    OnConflict::column(presence::Column::Id)
                        .update_columns([presence::Column::RequestId, presence::Column::Until])
                        .to_owned(),
                )
                .exec_without_returning(&*txn)
                .await
                .or_trouble()?;
        }
        None => {
            presence::Entity::delete_by_id(watch.uuid()).exec(&*txn).await.or_trouble()?;
        }
    }
    let left = before.filter(|row| row.until > Moment::from(now)).map(|row| RequestId::from(row.request_id));
    if left != request {
        for request in [left, request].into_iter().flatten() {
            txn.tell(News::Presence { request });
        }
    }
    txn.commit().await
}

async fn sees(desk: &Desk, actor: &Actor, request: RequestId) -> Answer<bool> {
    match request_store::by_id(desk.database.read(), request).await {
        Ok(request) => Ok(request.admit(actor, Action::View).is_ok()),
        Err(Refusal::NotFound) => Ok(false),
        Err(refusal) => Err(refusal),
    }
}
