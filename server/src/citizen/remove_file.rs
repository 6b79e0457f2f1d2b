//! Take a file out of an answer.

use super::posted::Named;
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::form::PageKey;
use domain::id::{DocumentId, DraftId};

/// `POST /drafts/{id}/files/{page}/{document}/remove`
pub async fn remove_file(
    State(house): State<House>,
    mut session: Session,
    Named((draft, page, document)): Named<(DraftId, PageKey, DocumentId)>,
) -> Response {
    let back = format!("/drafts/{draft}/{page}");
    match house.desk().drafts.remove_file(&session.actor, draft, &page, document).await {
        Ok(()) => see_other(&back, None),
        Err(refusal) => send_back(&mut session, &back, refusal, Vec::new()).await,
    }
}
