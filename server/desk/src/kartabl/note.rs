//! Write an internal note. It does not depend on what the writer saw, so it never conflicts.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::Answer;

pub(super) async fn note(desk: &Desk, actor: &Actor, request: RequestId, words: String) -> Answer<()> {
    let (request, case) = Case::with_id(desk, request).await?;
    let decided = request.note(actor, &words, case.at)?;
    case.write(decided).await
}
