//! Record that the answer was handed over or posted.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Deliver, DeliveryMeans};

pub(super) async fn deliver(desk: &Desk, actor: &Actor, seen: Seen, means: DeliveryMeans) -> Answer<()> {
    let case = Case::open(desk, actor, seen).await?;
    let decided = case.request.clone().deliver(actor, Deliver { means }, case.at)?;
    case.write(decided).await
}
