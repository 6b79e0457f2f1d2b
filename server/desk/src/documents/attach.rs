//! A file that staff put into a case: it goes out with the answer, or proves what another agency answered.

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

/// What it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The answer, for whoever may draft it.
    Response,
    /// Evidence of another agency's answer, for whoever may record that. The citizen never sees it.
    Evidence,
}

impl Purpose {
    fn action(self) -> Action {
        match self {
            Purpose::Response => Action::DraftResponse,
            Purpose::Evidence => Action::RecordInquiryAnswer,
        }
    }

    fn part(self) -> &'static str {
        match self {
            Purpose::Response => document_part::RESPONSE,
            Purpose::Evidence => document_part::INQUIRY,
        }
    }

    /// Most files of one request, drafts and tries included.
    fn most(self) -> u64 {
        match self {
            Purpose::Response => 20,
            Purpose::Evidence => 100,
        }
    }
}

/// What staff may attach.
const TYPES: [FileType; 5] = [FileType::Pdf, FileType::Jpeg, FileType::Png, FileType::Docx, FileType::Xlsx];

/// An attachment that is arriving.
pub struct StaffUpload<'a> {
    purpose: Purpose,
    desk: &'a Desk,
    actor: Actor,
    request: RequestId,
    intake: Intake<'a>,
}

/// Starts taking a file into the request.
///
/// # Errors
/// `NotFound`, `File(FileCount)`, `Trouble`.
pub async fn begin_for_request<'a>(
    desk: &'a Desk,
    actor: &Actor,
    request: RequestId,
    purpose: Purpose,
    name: &str,
) -> Answer<StaffUpload<'a>> {
    let found = request_store::by_id(desk.database.read(), request).await?;
    found.admit(actor, purpose.action())?;
    let intake = Intake::begin(desk, name, TYPES.to_vec(), limits::FILE_BYTES_MOST).await?;
    Ok(StaffUpload { purpose, desk, actor: actor.clone(), request, intake })
}

impl StaffUpload<'_> {
    /// # Errors
    /// `File(FileTooLarge)`, `Trouble`.
    pub async fn write(&mut self, bytes: &[u8]) -> Answer<()> {
        self.intake.write(bytes).await
    }

    /// Keeps it; drafting the response, or recording the answer, names it.
    ///
    /// # Errors
    /// As [`begin_for_request`], and `File(…)`.
    pub async fn finish(self) -> Answer<DocumentView> {
        let (desk, stored) = (self.desk, self.intake.finish().await?);
        let key = stored.key;
        let written = async {
            let txn = desk.database.write().await?;
            let request = request_store::for_update(&txn, self.request).await?;
            request.admit(&self.actor, self.purpose.action())?;
            let (part, most) = (self.purpose.part(), self.purpose.most());
            if rows::count_attachments(&txn, self.request, part).await? >= most {
                return Err(Refusal::File(Problem::FileCount { max: most as u32 }));
            }
            let owner = rows::Owner { draft: None, request: Some(self.request), part, field: "" };
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
