//! Files that came inside an entry: told by their content, stored, bound to the request.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::documents::{Intake, Owner, Stored, insert};
use data_encoding::BASE64;
use domain::form::{Answer as FormAnswer, Answers, FileAnswer, FileType, limits};
use domain::id::{DocumentId, RequestId};
use domain::in_person::OfflineFile;
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use entity::words::document_part;

/// Most files of one entry.
const FILES: usize = 60;

/// A file on the disk that is not yet anybody's.
pub struct Arriving {
    id: DocumentId,
    /// The field that asked for it.
    field: String,
    stored: Stored,
}

/// Stores every file that the answers name, and the answers as they name them afterwards: by the desk's own ids, with what
/// the content says. What the kiosk said of a file is not taken on trust.
///
/// # Errors
/// `File` with what is wrong with one of them, `Trouble`.
pub async fn store(desk: &Desk, answers: &Answers, files: &[OfflineFile]) -> Answer<(Answers, Vec<Arriving>)> {
    let named = names(answers);
    if named.len() > FILES {
        return Err(Refusal::File(Problem::FileCount { max: FILES as u32 }));
    }
    let mut stored: Vec<(DocumentId, Arriving)> = Vec::new();
    for (field, old) in named {
        let one = match files.iter().find(|file| file.id == old) {
            Some(file) => one(desk, field, file).await,
            None => Err(Refusal::File(Problem::FileMissing)),
        };
        match one {
            Ok(arriving) => stored.push((old, arriving)),
            Err(refusal) => {
                forget(desk, stored.into_iter().map(|(_, arriving)| arriving).collect()).await;
                return Err(refusal);
            }
        }
    }
    let answers = renamed(answers, &stored);
    Ok((answers, stored.into_iter().map(|(_, arriving)| arriving).collect()))
}

async fn one(desk: &Desk, field: String, file: &OfflineFile) -> Answer<Arriving> {
    let bytes = BASE64.decode(file.bytes.as_bytes()).map_err(|_| Refusal::File(Problem::FileFailed))?;
    let mut intake = Intake::begin(desk, &file.name, FileType::ALL.to_vec(), limits::FILE_BYTES_MOST).await?;
    intake.write(&bytes).await?;
    Ok(Arriving { id: desk.new_id().into(), field, stored: intake.finish().await? })
}

/// # Errors
/// `Trouble`.
pub async fn bind(desk: &Desk, txn: &Writing, request: RequestId, files: &[Arriving]) -> Answer<()> {
    for file in files {
        let part = document_part::ANSWER;
        let owner = Owner { draft: None, request: Some(request), part, field: &file.field };
        insert(desk, txn, file.id, owner, &file.stored).await?;
    }
    Ok(())
}

/// Takes bytes away that nothing came of. What is left behind here, the sweep takes.
pub async fn forget(desk: &Desk, files: Vec<Arriving>) {
    for file in files {
        if let Err(refusal) = desk.storage.remove(file.stored.key).await.or_trouble() {
            tracing::warn!(%refusal, "a file of a refused entry is left to the sweep");
        }
    }
}

/// Every file that is named, with the field that asked for it, each once.
fn names(answers: &Answers) -> Vec<(String, DocumentId)> {
    let mut found: Vec<(String, DocumentId)> = Vec::new();
    for (key, answer) in answers.iter() {
        let of_field = match answer {
            FormAnswer::Files(files) => files.iter().map(|file| (key.to_string(), file.document)).collect(),
            FormAnswer::Entries(entries) => entries.iter().flat_map(names).collect(),
            _ => Vec::new(),
        };
        found.extend(of_field);
    }
    found.sort_by_key(|(_, id)| *id);
    found.dedup_by_key(|(_, id)| *id);
    found
}

fn renamed(answers: &Answers, stored: &[(DocumentId, Arriving)]) -> Answers {
    let rename = |answer: &FormAnswer| match answer {
        FormAnswer::Files(files) => {
            let files = files.iter().filter_map(|file| {
                let (_, arriving) = stored.iter().find(|(old, _)| *old == file.document)?;
                Some(FileAnswer {
                    document: arriving.id,
                    name: arriving.stored.name.clone(),
                    size: arriving.stored.size,
                    media_type: arriving.stored.media_type.to_owned(),
                    sha256: arriving.stored.sha256.clone(),
                })
            });
            FormAnswer::Files(files.collect())
        }
        FormAnswer::Entries(entries) => FormAnswer::Entries(entries.iter().map(|one| renamed(one, stored)).collect()),
        other => other.clone(),
    };
    answers.iter().map(|(key, answer)| (key.clone(), rename(answer))).collect()
}
