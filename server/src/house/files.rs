//! Files coming in and going out. What is taken and who may open it is decided by the desk.

use super::House;
use axum::body::Body;
use axum::extract::multipart::Field;
use desk::documents;
use domain::actor::Actor;
use domain::form::{InputPath, PageKey};
use domain::id::{DocumentId, DraftId, RequestId};
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use domain::tracking::DocumentView;
use tokio_util::io::ReaderStream;

impl House {
    /// Takes one file of a draft as it arrives.
    ///
    /// # Errors
    /// `NotFound`, `File` with what is wrong with it, `Trouble`.
    pub async fn store_file(
        &self,
        actor: &Actor,
        draft: DraftId,
        page: &PageKey,
        input: &InputPath,
        name: &str,
        mut part: Field<'_>,
    ) -> Answer<DocumentView> {
        let mut upload = documents::begin(&self.desk, actor, draft, page, input, name).await?;
        // The line broke, or it was larger than any file may be.
        while let Some(bytes) = part.chunk().await.map_err(|_| Refusal::File(Problem::FileFailed))? {
            upload.write(&bytes).await?;
        }
        upload.finish().await
    }

    /// Takes one file of staff into a request as it arrives.
    ///
    /// # Errors
    /// `NotFound`, `File` with what is wrong with it, `Trouble`.
    pub async fn store_attachment(
        &self,
        actor: &Actor,
        request: RequestId,
        purpose: documents::Purpose,
        name: &str,
        mut part: Field<'_>,
    ) -> Answer<DocumentView> {
        let mut upload = documents::begin_for_request(&self.desk, actor, request, purpose, name).await?;
        while let Some(bytes) = part.chunk().await.map_err(|_| Refusal::File(Problem::FileFailed))? {
            upload.write(&bytes).await?;
        }
        upload.finish().await
    }

    /// A stored file for whoever may open it.
    ///
    /// # Errors
    /// `NotFound`, `Trouble`.
    pub async fn open_file(&self, actor: &Actor, id: DocumentId) -> Answer<(DocumentView, Body)> {
        let (document, file) = documents::open(&self.desk, actor, id).await?;
        Ok((document, Body::from_stream(ReaderStream::new(file))))
    }
}
