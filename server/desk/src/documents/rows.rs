//! Rows of documents.

use super::intake::Stored;
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use domain::form::{Answer as FormAnswer, Answers, FileAnswer};
use domain::id::{DocumentId, DraftId, RequestId};
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use domain::tracking::DocumentView;
use entity::document;
use entity::words::{document_part, document_state};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Whose file it is.
pub struct Owner<'a> {
    pub draft: Option<DraftId>,
    pub request: Option<RequestId>,
    pub part: &'static str,
    pub field: &'a str,
}

/// # Errors
/// `Trouble`.
pub async fn insert(
    desk: &Desk,
    txn: &Writing,
    id: DocumentId,
    owner: Owner<'_>,
    stored: &Stored,
) -> Answer<document::Model> {
    let state = if desk.settings.quarantine { document_state::QUARANTINED } else { document_state::STORED };
    let row = document::Model {
        id: id.uuid(),
        draft_id: owner.draft.map(Into::into),
        request_id: owner.request.map(Into::into),
        part: owner.part.to_owned(),
        field: owner.field.to_owned(),
        name: stored.name.clone(),
        media_type: stored.media_type.to_owned(),
        size: i64::try_from(stored.size).map_err(|_| Refusal::Trouble)?,
        sha256: stored.sha256.clone(),
        storage_key: stored.key.to_string(),
        state: state.to_owned(),
        created_at: desk.now().into(),
    };
    document::Entity::insert(row.clone().into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(row)
}

/// The file as people see it.
pub fn view(row: &document::Model) -> DocumentView {
    DocumentView {
        id: row.id.into(),
        name: row.name.clone(),
        media_type: row.media_type.clone(),
        size: u64::try_from(row.size).unwrap_or_default(),
    }
}

/// How many files the draft has, and how many of them for this input.
///
/// # Errors
/// `Trouble`.
pub async fn count(connection: &impl ConnectionTrait, draft: DraftId, input: &str) -> Answer<(u64, u64)> {
    let of_draft = document::Entity::find().filter(document::Column::DraftId.eq(draft.uuid()));
    let all = of_draft.clone().count(connection).await.or_trouble()?;
    let here = of_draft.filter(document::Column::Field.eq(input)).count(connection).await.or_trouble()?;
    Ok((all, here))
}

/// # Errors
/// `Trouble`.
pub async fn count_attachments(txn: &Writing, request: RequestId, part: &str) -> Answer<u64> {
    document::Entity::find()
        .filter(document::Column::RequestId.eq(request.uuid()))
        .filter(document::Column::Part.eq(part))
        .count(&**txn)
        .await
        .or_trouble()
}

/// Refuses evidence that was not stored for an inquiry of this request, or that a scanner found to be infected.
///
/// # Errors
/// `File(FileMissing)`, `Trouble`.
pub async fn check_evidence(txn: &Writing, request: RequestId, named: &[DocumentId]) -> Answer<()> {
    let mut named: Vec<Uuid> = named.iter().map(|id| id.uuid()).collect();
    named.sort_unstable();
    named.dedup();
    if named.is_empty() {
        return Ok(());
    }
    let known = document::Entity::find()
        .filter(document::Column::Id.is_in(named.iter().copied()))
        .filter(document::Column::RequestId.eq(request.uuid()))
        .filter(document::Column::Part.eq(document_part::INQUIRY))
        .filter(document::Column::State.ne(document_state::INFECTED))
        .count(&**txn)
        .await
        .or_trouble()?;
    if known == named.len() as u64 { Ok(()) } else { Err(Refusal::File(Problem::FileMissing)) }
}

/// Files bound to the draft, as the validator takes them. Infected ones are not there.
///
/// # Errors
/// `Trouble`.
pub async fn uploads_of(connection: &impl ConnectionTrait, draft: DraftId) -> Answer<Vec<FileAnswer>> {
    let rows = document::Entity::find()
        .filter(document::Column::DraftId.eq(draft.uuid()))
        .filter(document::Column::State.ne(document_state::INFECTED))
        .order_by_asc(document::Column::CreatedAt)
        .all(connection)
        .await
        .or_trouble()?;
    Ok(rows.into_iter().map(answer_of).collect())
}

fn answer_of(row: document::Model) -> FileAnswer {
    FileAnswer {
        document: row.id.into(),
        size: u64::try_from(row.size).unwrap_or_default(),
        name: row.name,
        media_type: row.media_type,
        sha256: row.sha256,
    }
}

/// The draft was sent: its answered files are the request's now, the others nobody's.
///
/// # Errors
/// `Trouble` when an answered file is not the draft's or the request's: nothing may be sent that is not there.
pub async fn bind_to_request(txn: &Writing, draft: DraftId, request: RequestId, answers: &Answers) -> Answer<()> {
    let files: Vec<Uuid> = answers.files().iter().map(|file| file.document.uuid()).collect();
    if !files.is_empty() {
        document::Entity::update_many()
            .col_expr(document::Column::RequestId, Expr::value(request.uuid()))
            .col_expr(document::Column::DraftId, Expr::value(None::<Uuid>))
            .filter(document::Column::Id.is_in(files.iter().copied()))
            .filter(document::Column::DraftId.eq(draft.uuid()))
            .exec(&**txn)
            .await
            .or_trouble()?;
        let bound = document::Entity::find()
            .filter(document::Column::Id.is_in(files.iter().copied()))
            .filter(document::Column::RequestId.eq(request.uuid()))
            .count(&**txn)
            .await
            .or_trouble()?;
        if bound != files.len() as u64 {
            tracing::error!(%request, "an answer names a file that is not there");
            return Err(Refusal::Trouble);
        }
    }
    document::Entity::update_many()
        .col_expr(document::Column::DraftId, Expr::value(None::<Uuid>))
        .filter(document::Column::DraftId.eq(draft.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}

/// Gives a draft its own rows for files of an earlier request; the stored bytes are shared. The answers name the new
/// rows afterwards, and files that are not the request's are gone from them.
///
/// # Errors
/// `Trouble`.
pub async fn copy_to_draft(
    desk: &Desk,
    txn: &Writing,
    request: RequestId,
    draft: DraftId,
    answers: &Answers,
) -> Answer<Answers> {
    let rows = document::Entity::find()
        .filter(document::Column::RequestId.eq(request.uuid()))
        .filter(document::Column::Part.eq(document_part::ANSWER))
        .filter(document::Column::State.ne(document_state::INFECTED))
        .all(&**txn)
        .await
        .or_trouble()?;
    let mut copies = Vec::new();
    let named = answers.files();
    for row in rows.into_iter().filter(|row| named.iter().any(|file| file.document.uuid() == row.id)) {
        let copy = document::Model {
            id: desk.new_id(),
            draft_id: Some(draft.uuid()),
            request_id: None,
            created_at: desk.now().into(),
            ..row.clone()
        };
        document::Entity::insert(copy.clone().into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
        copies.push((DocumentId::from(row.id), DocumentId::from(copy.id)));
    }
    Ok(renamed(answers, &copies))
}

fn renamed(answers: &Answers, copies: &[(DocumentId, DocumentId)]) -> Answers {
    let rename = |answer: &FormAnswer| match answer {
        FormAnswer::Files(files) => {
            let files = files.iter().filter_map(|file| {
                let (_, copy) = copies.iter().find(|(old, _)| *old == file.document)?;
                Some(FileAnswer { document: *copy, ..file.clone() })
            });
            FormAnswer::Files(files.collect())
        }
        FormAnswer::Entries(entries) => {
            FormAnswer::Entries(entries.iter().map(|entry| renamed(entry, copies)).collect())
        }
        other => other.clone(),
    };
    answers
        .iter()
        .map(|(key, answer)| (key.clone(), rename(answer)))
        .filter(|(_, answer)| !matches!(answer, FormAnswer::Files(files) if files.is_empty()))
        .collect()
}
