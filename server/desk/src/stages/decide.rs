//! Decide a stage.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::DecideStage;

pub(super) async fn decide(desk: &Desk, actor: &Actor, seen: Seen, decision: String, note: String) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let command = DecideStage { decision, note };
    let decided = request.decide_stage(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await
}
