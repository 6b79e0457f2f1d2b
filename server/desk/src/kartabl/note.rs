//! Write an internal note. It does not depend on what the writer saw, so it never conflicts.

use crate::world::World;
use crate::{Desk, request_store};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::Answer;

pub(super) async fn note(desk: &Desk, actor: &Actor, request: RequestId, words: String) -> Answer<()> {
    let txn = desk.database.write().await?;
    let request = request_store::for_update(&txn, request).await?;
    let revision = request.revision;
    let world = World::of(desk, &*txn, &request).await?;
    let decided = request.note(actor, &words, desk.now())?;
    request_store::save(desk, &txn, &world, decided, revision).await?;
    txn.commit().await
}
