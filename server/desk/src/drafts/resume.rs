//! Resume: the page on which to go on.

use super::{Draft, form_of};
use crate::desk::Desk;
use domain::actor::Actor;
use domain::draft::{self, NextPage};
use domain::id::DraftId;
use domain::refusal::Answer;

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn resume(desk: &Desk, actor: &Actor, id: DraftId) -> Answer<NextPage> {
    let connection = desk.database.read();
    let draft = Draft::owned(desk, connection, actor, id).await?;
    let form = form_of(desk, connection, &draft).await?;
    let saved = draft.revision > 1;
    Ok(draft::resume(&form, &draft.answers, draft.attempt.as_ref(), &draft.purpose, saved))
}
