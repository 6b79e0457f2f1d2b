//! Ask the citizen to come, pay or bring something.

use crate::Desk;
use crate::case::Case;
use crate::days::until;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::AskCitizen;

pub(super) async fn ask_citizen(desk: &Desk, actor: &Actor, seen: Seen, words: String, days: u32) -> Answer<()> {
    let case = Case::open(desk, actor, seen).await?;
    let until = until(&case, days)?;
    let decided = case.request.clone().ask_citizen(actor, AskCitizen { words, until }, case.at)?;
    case.write(decided).await
}
