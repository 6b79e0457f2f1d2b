//! Takes one file out of an answer and forgets it.

use super::{Draft, form_of};
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::documents::{forget, forget_files};
use domain::actor::Actor;
use domain::form::{Answer as FormAnswer, Answers, PageKey};
use domain::id::{DocumentId, DraftId};
use domain::refusal::{Answer, Refusal};
use entity::document;
use gateway::storage::StorageKey;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// # Errors
/// `SignInFirst`, `NotFound`, `Conflict`, `Trouble`.
pub async fn remove_file(desk: &Desk, actor: &Actor, id: DraftId, page: &PageKey, document: DocumentId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let mut draft = Draft::owned_for_update(desk, &txn, actor, id).await?;
    let form = form_of(desk, &*txn, &draft).await?;
    form.page(page).ok_or(Refusal::NotFound)?;
    let before = draft.clone();
    let forgotten = let_go(&txn, &mut draft, document).await?;
    if draft == before && forgotten.is_empty() {
        return Err(Refusal::NotFound);
    }
    draft.save(desk, &txn).await?;
    txn.commit().await?;
    forget_files(desk, forgotten).await;
    Ok(())
}

/// Takes the file out of answers and attempt. Its row goes when it is the draft's own; a completion leaves the request's
/// files where they are.
pub async fn let_go(txn: &Writing, draft: &mut Draft, document: DocumentId) -> Answer<Vec<StorageKey>> {
    draft.answers = without(&draft.answers, document);
    if let Some(attempt) = &mut draft.attempt {
        let id = document.to_string();
        attempt.raw.retain(|(_, value)| !value.trim().eq_ignore_ascii_case(&id));
    }
    let own = document::Entity::find_by_id(document.uuid())
        .filter(document::Column::DraftId.eq(draft.id.uuid()))
        .all(&**txn)
        .await
        .or_trouble()?;
    forget(txn, own).await
}

fn without(answers: &Answers, document: DocumentId) -> Answers {
    answers
        .iter()
        .filter_map(|(key, answer)| {
            let answer = match answer {
                FormAnswer::Files(files) => {
                    let left: Vec<_> = files.iter().filter(|file| file.document != document).cloned().collect();
                    if left.is_empty() {
                        return None;
                    }
                    FormAnswer::Files(left)
                }
                FormAnswer::Entries(entries) => {
                    FormAnswer::Entries(entries.iter().map(|entry| without(entry, document)).collect())
                }
                other => other.clone(),
            };
            Some((key.clone(), answer))
        })
        .collect()
}
