//! Opening a file, for whoever may.

use super::rows;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::drafts::Draft;
use crate::request_store;
use domain::actor::Actor;
use domain::id::{DocumentId, DraftId};
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::tracking::DocumentView;
use entity::document;
use entity::words::{document_part, document_state};
use gateway::storage::StorageKey;
use sea_orm::EntityTrait;

/// The file and its bytes. The owner of a draft opens its files; whoever the table lets see a request's documents opens
/// those; an attachment of an answer is the applicant's once the answer is signed, and what another agency answered
/// never is.
///
/// # Errors
/// `NotFound` for what is not there, not the caller's, or not yet found clean; `Trouble`.
pub async fn open(desk: &Desk, actor: &Actor, id: DocumentId) -> Answer<(DocumentView, tokio::fs::File)> {
    let connection = desk.database.read();
    let row = document::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    if let Some(draft) = row.draft_id {
        let owned = Draft::owned(desk, connection, actor, DraftId::from(draft)).await;
        owned.map_err(|refusal| if refusal == Refusal::SignInFirst { Refusal::NotFound } else { refusal })?;
    } else {
        let request = row.request_id.ok_or(Refusal::NotFound)?;
        let request = request_store::by_id(connection, request.into()).await?;
        request.admit(actor, Action::ViewDocument)?;
        let signed = request.status.response().is_some_and(|response| response.attachments.contains(&id));
        let kept_back = match row.part.as_str() {
            document_part::RESPONSE => !signed,
            document_part::INQUIRY => true,
            _ => false,
        };
        if kept_back && actor.citizen().is_some() {
            return Err(Refusal::NotFound);
        }
    }
    if !matches!(row.state.as_str(), document_state::STORED | document_state::CLEAN) {
        return Err(Refusal::NotFound);
    }
    let key = StorageKey::parse(&row.storage_key).ok_or(Refusal::Trouble)?;
    let file = desk.storage.read(key).await.or_trouble()?;
    Ok((rows::view(&row), file))
}
