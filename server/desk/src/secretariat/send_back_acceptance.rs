//! Send back acceptance.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;

pub(super) async fn send_back_acceptance(desk: &Desk, actor: &Actor, seen: Seen, reason: &str) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.send_back_acceptance(actor, reason, case.at)?;
    case.write(decided).await
}
