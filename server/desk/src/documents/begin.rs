//! A file of a draft: into which field, of which kinds, how large and how many.

use super::intake::{Intake, Stored};
use super::rows;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::drafts::{Draft, form_of};
use domain::actor::Actor;
use domain::form::{Answer as FormAnswer, FieldKind, FileAnswer, FilesRule, Form, InputPath, PageKey, limits};
use domain::id::{DocumentId, DraftId};
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use domain::tracking::DocumentView;
use entity::words::document_part;
use sea_orm::ConnectionTrait;

/// Most files of one draft, in all its fields and tries.
const FILES_OF_DRAFT: u64 = 60;

/// A file of a draft that is arriving.
pub struct Upload<'a> {
    desk: &'a Desk,
    actor: Actor,
    draft: DraftId,
    page: PageKey,
    input: InputPath,
    intake: Intake<'a>,
}

/// Starts taking a file into the field `input` of `page`.
///
/// # Errors
/// `SignInFirst`, `NotFound` for a draft of somebody else or a field that takes no files, `File(FileCount)`, `Trouble`.
pub async fn begin<'a>(
    desk: &'a Desk,
    actor: &Actor,
    draft: DraftId,
    page: &PageKey,
    input: &InputPath,
    name: &str,
) -> Answer<Upload<'a>> {
    let connection = desk.database.read();
    let owned = Draft::owned(desk, connection, actor, draft).await?;
    let form = form_of(desk, connection, &owned).await?;
    let rule = rule(&form, page, input)?.clone();
    room_for_more(connection, &owned, &rule, input).await?;
    let max_bytes = rule.max_bytes.min(limits::FILE_BYTES_MOST);
    let intake = Intake::begin(desk, name, rule.types, max_bytes).await?;
    Ok(Upload { desk, actor: actor.clone(), draft, page: page.clone(), input: input.clone(), intake })
}

impl Upload<'_> {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// `File(FileTooLarge)` as soon as it is, `Trouble`.
    pub async fn write(&mut self, bytes: &[u8]) -> Answer<()> {
        self.intake.write(bytes).await
    }

    /// Keeps it: the bytes are on the disk before the row says so.
    ///
    /// # Errors
    /// As [`begin`], and `File(…)` with what is wrong with it.
    pub async fn finish(self) -> Answer<DocumentView> {
        let (desk, stored) = (self.desk, self.intake.finish().await?);
        let key = stored.key;
        let bound = bind(desk, &self.actor, self.draft, &self.page, &self.input, stored).await;
        if bound.is_err() {
            // Nobody knows it; what is left behind here, the sweep takes.
            desk.storage.remove(key).await.or_trouble()?;
        }
        bound
    }
}

async fn bind(
    desk: &Desk,
    actor: &Actor,
    draft: DraftId,
    page: &PageKey,
    input: &InputPath,
    stored: Stored,
) -> Answer<DocumentView> {
    let txn = desk.database.write().await?;
    let mut owned = Draft::owned_for_update(desk, &txn, actor, draft).await?;
    let form = form_of(desk, &*txn, &owned).await?;
    let rule = rule(&form, page, input)?.clone();
    room_for_more(&*txn, &owned, &rule, input).await?;
    let id = DocumentId::new(desk.new_id());
    let owner = rows::Owner { draft: Some(draft), request: None, part: document_part::ANSWER, field: input.as_str() };
    let row = rows::insert(desk, &txn, id, owner, &stored).await?;
    let answer = FileAnswer {
        document: id,
        name: stored.name,
        size: stored.size,
        media_type: stored.media_type.to_owned(),
        sha256: stored.sha256,
    };
    // What was typed and not yet taken keeps the new file too.
    if let Some(attempt) = owned.attempt.as_mut().filter(|attempt| attempt.page == *page) {
        attempt.raw.push((input.as_str().to_owned(), id.to_string()));
    }
    if let Some(field) = form.field(input.as_str()) {
        let mut files = match owned.answers.remove(field.key.as_str()) {
            Some(FormAnswer::Files(files)) => files,
            _ => Vec::new(),
        };
        files.push(answer);
        owned.answers.insert(field.key.clone(), FormAnswer::Files(files));
    }
    owned.save(desk, &txn).await?;
    txn.commit().await?;
    Ok(rows::view(&row))
}

fn rule<'a>(form: &'a Form, page: &PageKey, input: &InputPath) -> Answer<&'a FilesRule> {
    let asked = form.page(page).ok_or(Refusal::NotFound)?;
    let on_page = asked.fields.iter().any(|field| field.key.as_str() == input.root());
    match form.field_at(input).map(|field| &field.kind) {
        Some(FieldKind::Files(rule)) if on_page && names_a_field(form, input) => Ok(rule),
        _ => Err(Refusal::NotFound),
    }
}

/// Whether it is a field's whole path, `key` or `group.0.key`: a part of a field is no place for a file, and other
/// spellings of the same place would be counted apart.
fn names_a_field(form: &Form, input: &InputPath) -> bool {
    if form.field(input.as_str()).is_some() {
        return true;
    }
    let parts: Vec<&str> = input.as_str().split('.').collect();
    let [group, index, _] = parts.as_slice() else { return false };
    let entry = InputPath::new(&format!("{group}.{index}"));
    entry.split_entry().is_some_and(|(_, index)| index < limits::GROUP_ENTRIES as usize)
}

/// Counts what is in the answer and what was uploaded for the same input.
async fn room_for_more(
    connection: &impl ConnectionTrait,
    draft: &Draft,
    rule: &FilesRule,
    input: &InputPath,
) -> Answer<()> {
    let (all, here) = rows::count(connection, draft.id, input.as_str()).await?;
    let answered = match draft.answers.get(input.as_str()) {
        Some(FormAnswer::Files(files)) => files.len() as u64,
        _ => 0,
    };
    let max = rule.max_count.min(limits::FILES);
    if here.max(answered) >= u64::from(max) || all >= FILES_OF_DRAFT {
        return Err(Refusal::File(Problem::FileCount { max }));
    }
    Ok(())
}
