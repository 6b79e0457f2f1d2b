//! Opening a case: it is read from now on, and so is a referral to the reader, or to whom they stand in for. The answer is its revision.

use crate::database::Writing;
use crate::world::World;
use crate::{Desk, OrTrouble, alerts, marks, request_store};
use domain::actor::{Actor, Officer};
use domain::id::RequestId;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use entity::read_mark;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};

pub(super) async fn read(desk: &Desk, actor: &Actor, id: RequestId) -> Answer<u32> {
    let Actor::Officer(officer) = actor else { return Err(Refusal::SignInFirst) };
    let connection = desk.database.read();
    let request = request_store::by_id(connection, id).await?;
    request.admit(actor, Action::View)?;
    alerts::read_of_case(desk, officer, id).await?;
    marks::opened(desk, officer, id).await?;
    let mark = read_mark::Entity::find_by_id((officer.id.uuid(), id.uuid())).one(connection).await.or_trouble()?;
    let known = mark.is_some_and(|mark| u32::try_from(mark.revision) == Ok(request.revision));
    if known && !request.has_unread_referral(actor) {
        return Ok(request.revision);
    }
    let txn = desk.database.write().await?;
    let request = request_store::for_update(&txn, id).await?;
    request.admit(actor, Action::View)?;
    let mut revision = request.revision;
    if let Some(decided) = request.read_referral(actor, desk.now()) {
        let world = World::of(desk, &*txn, &decided.request).await?;
        revision = request_store::save(desk, &txn, &world, decided).await?.revision;
    }
    mark_read(&txn, officer, id, revision).await?;
    txn.commit().await?;
    Ok(revision)
}

async fn mark_read(txn: &Writing, officer: &Officer, request: RequestId, revision: u32) -> Answer<()> {
    let row = read_mark::ActiveModel {
        officer_id: Set(officer.id.uuid()),
        request_id: Set(request.uuid()),
        revision: Set(i32::try_from(revision).map_err(|_| Refusal::Trouble)?),
    };
    read_mark::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([read_mark::Column::OfficerId, read_mark::Column::RequestId])
                .update_column(read_mark::Column::Revision)
                .to_owned(),
        )
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
