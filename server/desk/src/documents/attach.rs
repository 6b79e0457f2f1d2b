//! A file that goes out with the answer, put there by staff who may draft it.

use super::intake::Intake;
use super::rows;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::request_store;
use domain::actor::Actor;
use domain::form::{FileType, limits};
use domain::id::{DocumentId, RequestId};
use domain::permission::Action;
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use domain::tracking::DocumentView;
use entity::words::document_part;

/// Most attachments of one answer, drafts and tries included.
const MOST: u64 = 20;
/// What staff may attach.
const TYPES: [FileType; 5] = [FileType::Pdf, FileType::Jpeg, FileType::Png, FileType::Docx, FileType::Xlsx];

/// An attachment that is arriving.
pub struct ResponseUpload<'a> {
    desk: &'a Desk,
    actor: Actor,
    request: RequestId,
    intake: Intake<'a>,
}

/// Starts taking an attachment of the request's answer.
///
/// # Errors
/// `NotFound`, `File(FileCount)`, `Trouble`.
pub async fn begin_for_response<'a>(
    desk: &'a Desk,
    actor: &Actor,
    request: RequestId,
    name: &str,
) -> Answer<ResponseUpload<'a>> {
    let found = request_store::by_id(desk.database.read(), request).await?;
    found.admit(actor, Action::DraftResponse)?;
    let intake = Intake::begin(desk, name, TYPES.to_vec(), limits::FILE_BYTES_MOST).await?;
    Ok(ResponseUpload { desk, actor: actor.clone(), request, intake })
}

impl ResponseUpload<'_> {
    /// # Errors
    /// `File(FileTooLarge)`, `Trouble`.
    pub async fn write(&mut self, bytes: &[u8]) -> Answer<()> {
        self.intake.write(bytes).await
    }

    /// Keeps it; drafting the response names it.
    ///
    /// # Errors
    /// As [`begin_for_response`], and `File(…)`.
    pub async fn finish(self) -> Answer<DocumentView> {
        let (desk, stored) = (self.desk, self.intake.finish().await?);
        let key = stored.key;
        let written = async {
            let txn = desk.database.write().await?;
            let request = request_store::for_update(&txn, self.request).await?;
            request.admit(&self.actor, Action::DraftResponse)?;
            if rows::count_attachments(&txn, self.request).await? >= MOST {
                return Err(Refusal::File(Problem::FileCount { max: MOST as u32 }));
            }
            let owner =
                rows::Owner { draft: None, request: Some(self.request), part: document_part::RESPONSE, field: "" };
            let row = rows::insert(desk, &txn, DocumentId::new(desk.new_id()), owner, &stored).await?;
            txn.commit().await?;
            Ok(rows::view(&row))
        }
        .await;
        if written.is_err() {
            desk.storage.remove(key).await.or_trouble()?;
        }
        written
    }
}
