//! Save the whole form: what is good is taken, the rest kept as it was typed.

use super::seat::officer_of;
use crate::Desk;
use crate::documents::{self, forget_files};
use crate::drafts::{Draft, bounded, form_of, let_go};
use domain::actor::Actor;
use domain::draft::problems;
use domain::form::raw::{self, Button};
use domain::form::{Problems, Raw};
use domain::id::{DocumentId, DraftId};
use domain::in_person::{press_all, take_all};
use domain::jalali::JalaliDate;
use domain::refusal::Answer;

/// # Errors
/// `SignInFirst`, `NotFound`, `Conflict` when another tab saved at the same moment, `Trouble`.
pub(super) async fn save_assisted(desk: &Desk, actor: &Actor, id: DraftId, raw: Raw) -> Answer<Problems> {
    officer_of(actor)?;
    let txn = desk.database.write().await?;
    let mut draft = Draft::owned_for_update(desk, &txn, actor, id).await?;
    let form = form_of(desk, &*txn, &draft).await?;
    let (raw, today) = (bounded(raw), JalaliDate::of(desk.now()));
    let mut forgotten = Vec::new();
    if let Some(button) = raw::button(&raw) {
        if let Button::RemoveFile { document, .. } = &button
            && let Ok(document) = document.parse::<DocumentId>()
        {
            forgotten = let_go(&txn, &mut draft, document).await?;
        }
        draft.attempt = press_all(&form, raw, &button, &draft.answers);
    } else {
        let uploads = documents::uploads_of(&*txn, draft.id).await?;
        let taken = take_all(&form, &raw, &draft.answers, &uploads, today);
        (draft.answers, draft.attempt) = (taken.answers, taken.attempt);
    }
    let left = problems(&form, &draft.answers, draft.attempt.as_ref(), today);
    draft.save(desk, &txn).await?;
    txn.commit().await?;
    forget_files(desk, forgotten).await;
    Ok(left)
}
