//! Close an answered case.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;

pub(super) async fn close(desk: &Desk, actor: &Actor, seen: Seen) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.close(actor, case.at)?;
    case.write(decided).await
}
