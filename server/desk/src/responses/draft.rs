//! Draft the response.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::DraftResponse;

pub(super) async fn draft(desk: &Desk, actor: &Actor, seen: Seen, draft: DraftResponse) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.draft_response(actor, draft, &case.world.plan(), case.at)?;
    case.write(decided).await
}
