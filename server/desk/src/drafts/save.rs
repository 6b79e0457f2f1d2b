//! Save: takes what was posted, or keeps it with its problems.

use super::{Draft, form_of};
use crate::desk::Desk;
use crate::documents::{self, forget_files};
use domain::actor::Actor;
use domain::draft::{Attempt, NextPage, after};
use domain::form::raw::{self, Button};
use domain::form::{PageKey, Problems, Raw, limits, validate_page, visible_pages};
use domain::id::{DocumentId, DraftId};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};

/// Most characters of one input kept for showing it again: the longest answer, and some to see that it is too long.
const TYPED: usize = limits::LONG_TEXT_CHARS_MOST as usize + 1_000;

/// # Errors
/// `SignInFirst`, `NotFound`, `Conflict` when another tab saved at the same moment, `Trouble`.
pub async fn save(
    desk: &Desk,
    actor: &Actor,
    id: DraftId,
    page: &PageKey,
    raw: Raw,
    changing: bool,
) -> Answer<NextPage> {
    let txn = desk.database.write().await?;
    let mut draft = Draft::owned_for_update(desk, &txn, actor, id).await?;
    let form = form_of(desk, &*txn, &draft).await?;
    if !visible_pages(&form, &draft.answers).iter().any(|visible| visible.key == *page) {
        return Err(Refusal::NotFound);
    }
    let raw = bounded(raw);
    let mut forgotten = Vec::new();
    let next = if let Some(button) = raw::button(&raw) {
        if let Button::RemoveFile { document, .. } = &button
            && let Ok(document) = document.parse::<DocumentId>()
        {
            forgotten = super::remove_file::let_go(&txn, &mut draft, document).await?;
        }
        let raw = raw::press(&form, raw, &button);
        draft.attempt = Some(Attempt { page: page.clone(), raw, problems: Problems::new() });
        NextPage::Page(page.clone())
    } else {
        let today = JalaliDate::of(desk.now());
        let uploads = documents::uploads_of(&*txn, draft.id).await?;
        match validate_page(&form, page, raw, &draft.answers, &uploads, today) {
            Ok(answers) => {
                let asked = form.page(page).ok_or(Refusal::NotFound)?;
                draft.answers.replace_page(asked, answers);
                draft.attempt = None;
                after(&form, page, &draft.answers, changing, today)
            }
            Err(rejected) => {
                let (raw, problems) = (rejected.raw, rejected.problems);
                draft.attempt = Some(Attempt { page: page.clone(), raw, problems });
                NextPage::Page(page.clone())
            }
        }
    };
    draft.save(desk, &txn).await?;
    txn.commit().await?;
    forget_files(desk, forgotten).await;
    Ok(next)
}

/// What is kept of a posted page is bounded, whoever posted it.
pub(crate) fn bounded(raw: Raw) -> Raw {
    let short = |text: String, most: usize| {
        if text.chars().count() <= most { text } else { text.chars().take(most).collect() }
    };
    // A name: a group's key, an index, a field's key, a part.
    let name = 3 * limits::KEY_CHARS;
    raw.into_iter()
        .take(limits::RAW_PAIRS)
        // PostgreSQL takes no NUL in text; nobody types one.
        .map(|(key, value)| (short(key.replace('\0', ""), name), short(value.replace('\0', ""), TYPED)))
        .collect()
}
