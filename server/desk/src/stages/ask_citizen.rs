//! Ask the citizen to come, pay or bring something.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{AskCitizen, Decided, ServiceRequest};

pub(super) async fn ask_citizen(desk: &Desk, actor: &Actor, seen: Seen, words: String, days: u32) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = decide(&case, request, actor, AskCitizen { words, days })?;
    case.write(decided).await
}

pub(crate) fn decide(case: &Case<'_>, request: ServiceRequest, actor: &Actor, command: AskCitizen) -> Answer<Decided> {
    request.ask_citizen(actor, command, &case.world.plan(), case.at)
}
