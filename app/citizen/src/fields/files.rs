//! Files of one field. The chooser belongs to the page's own form, so that a chosen file goes along with «ادامه»; with a
//! script it is uploaded at once.

use super::place_in_form::Filled;
use super::sentence::wrong_type;
use crate::islands::Uploader;
use components::text::{common, form, problem};
use components::{FileInput, FileLimits, FileState, OptionalText, StoredFile};
use domain::form::{Field, FilesRule, InputPath};
use domain::problem::Problem;
use leptos::prelude::*;

/// Bytes that a picture may cost beside its name. What a phone makes of a photo is below; a larger one is one press away.
const MOST_FOR_PICTURE: u64 = 600_000;

/// The files that are stored and a chooser while there is room.
pub(super) fn files_input(
    filled: &Filled,
    field: &Field,
    rule: &FilesRule,
    path: &InputPath,
    error: Option<String>,
) -> AnyView {
    let limits = FileLimits {
        types: rule.types.iter().map(|kind| kind.short_name().to_owned()).collect(),
        media_types: rule.types.iter().map(|kind| kind.media_type().to_owned()).collect(),
        max_bytes: rule.max_bytes,
        max_count: rule.max_count,
    };
    let documents = if filled.is_at_counter() { "/desk/documents" } else { "/documents" };
    let files: Vec<StoredFile> = filled
        .files(path)
        .into_iter()
        .map(|file| {
            let id = file.document.to_string();
            let href = Some(format!("{documents}/{id}"));
            let pictured = file.media_type.starts_with("image/") && file.size <= MOST_FOR_PICTURE;
            StoredFile { id, name: file.name, bytes: file.size, state: FileState::Ready, href, pictured }
        })
        .collect();
    if filled.is_at_counter() {
        return view! {
            <FileInput
                name=path.to_string()
                label=field.label.clone()
                limits
                hint=OptionalText(field.hint.as_deref().map(sentence))
                error=OptionalText(error)
                files
                optional=field.optional
                camera=true
            />
        }
        .into_any();
    }
    let address = format!("/drafts/{}/files/{}/{path}", filled.draft(), filled.page().page.key);
    view! {
        // The script reads everything from here, words too: nothing of it is in the bundle.
        <div
            class="uploads"
            id=format!("{path}-uploads")
            data-uploads=path.to_string()
            data-address=address
            data-max-bytes=rule.max_bytes.to_string()
            data-too-large=problem::sentence(&Problem::FileTooLarge { max: rule.max_bytes }, &field.label)
            data-wrong-type=wrong_type(rule)
            data-too-many=problem::sentence(&Problem::FileCount { max: rule.max_count }, &field.label)
            data-locked=problem::sentence(&Problem::FileLocked, &field.label)
            data-empty=problem::sentence(&Problem::FileEmpty, &field.label)
            data-failed=problem::sentence(&Problem::FileFailed, &field.label)
            data-uploading=form::file_uploading()
            data-shrinking=form::file_shrinking()
            data-uploaded=form::file_uploaded()
            data-cancel=common::cancel()
            data-remove=common::remove()
            data-retry=form::file_retry()
        >
            <FileInput
                name=path.to_string()
                label=field.label.clone()
                limits
                hint=OptionalText(field.hint.as_deref().map(sentence))
                error=OptionalText(error)
                files
                optional=field.optional
            />
            <ul class="file-list" data-upload-rows="" hidden=true></ul>
            <p class="visually-hidden" role="status" data-upload-status=""></p>
            <Uploader/>
        </div>
    }
    .into_any()
}

/// The limits follow the hint, so it ends like a sentence.
fn sentence(hint: &str) -> String {
    let ends = hint.ends_with(['.', '؟', '!', '؛', ':']);
    if ends { hint.to_owned() } else { format!("{hint}.") }
}
