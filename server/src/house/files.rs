//! Files coming in and going out. What is taken and who may open it is decided by the desk.

use super::House;
use axum::body::Body;
use axum::extract::multipart::Field;
use desk::documents;
use domain::actor::Actor;
use domain::form::{InputPath, PageKey};
use domain::id::{DocumentId, DraftId};
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
        loop {
            match part.chunk().await {
                Ok(Some(bytes)) => upload.write(&bytes).await?,
                Ok(None) => return upload.finish().await,
                // The line broke, or it was larger than any file may be.
                Err(_) => return Err(Refusal::File(Problem::FileFailed)),
            }
        }
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
