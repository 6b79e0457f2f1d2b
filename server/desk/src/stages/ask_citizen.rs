//! Ask the citizen to come, pay or bring something.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::AskCitizen;

pub(super) async fn ask_citizen(desk: &Desk, actor: &Actor, seen: Seen, words: String, days: u32) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.ask_citizen(actor, AskCitizen { words, days }, &case.world.plan(), case.at)?;
    case.write(decided).await
}
