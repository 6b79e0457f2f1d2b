//! Resume: the page on which to go on.

use super::{Draft, form_of};
use crate::desk::Desk;
use domain::actor::Actor;
use domain::draft::{DraftPurpose, NextPage};
use domain::form::{first_unanswered_page, visible_pages};
use domain::id::DraftId;
use domain::refusal::Answer;

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn resume(desk: &Desk, actor: &Actor, id: DraftId) -> Answer<NextPage> {
    let connection = desk.database.read();
    let draft = Draft::owned(desk, connection, actor, id).await?;
    let form = form_of(desk, connection, &draft).await?;
    // What was typed and not taken comes first.
    if let Some(attempt) = &draft.attempt {
        return Ok(NextPage::Page(attempt.page.clone()));
    }
    // A completion has all its answers from the start, the wrong ones too: it begins on its first page.
    let untouched = draft.revision == 1 && matches!(draft.purpose, DraftPurpose::Completion { .. });
    let page = if untouched {
        visible_pages(&form, &draft.answers).first().copied()
    } else {
        first_unanswered_page(&form, &draft.answers)
    };
    Ok(page.map_or(NextPage::Check, |page| NextPage::Page(page.key.clone())))
}
