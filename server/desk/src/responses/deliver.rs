//! Record that the answer was handed over or posted.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Deliver, DeliveryMeans};

pub(super) async fn deliver(desk: &Desk, actor: &Actor, seen: Seen, means: DeliveryMeans) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.deliver(actor, Deliver { means }, case.at)?;
    case.write(decided).await
}
