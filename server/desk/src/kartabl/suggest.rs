//! Ways to go on with a query that is being typed.

use super::names::vocabulary;
use crate::Desk;
use domain::actor::Actor;
use domain::query::{LONGEST, Suggestion, suggestions};
use domain::refusal::{Answer, Refusal};

pub(super) async fn suggest(desk: &Desk, actor: &Actor, words: &str, caret: u32) -> Answer<Vec<Suggestion>> {
    if actor.officer().is_none() {
        return Err(Refusal::SignInFirst);
    }
    let words: String = words.chars().take(LONGEST).collect();
    Ok(suggestions(&words, caret as usize, &vocabulary(desk).await?))
}
