//! Reopen a closed case.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::Reopen;

pub(super) async fn reopen(desk: &Desk, actor: &Actor, seen: Seen, reason: String) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.reopen(actor, Reopen { reason }, case.at)?;
    case.write(decided).await
}
