//! Pictures and files: by the machine's camera, or from what is plugged in. They stay in memory until the request is kept.

use super::draft::{Draft, KeptFile};
use crate::file::{Picked, kind_of};
use crate::raw::values;
use crate::visit::Visit;
use components::text::{bytes, form, kiosk_forms as words, list, problem};
use components::{FileName, Glyph, Icon};
use domain::form::{FileAnswer, FilesRule, InputPath, limits};
use domain::id::DocumentId;
use domain::problem::Problem;
use leptos::prelude::*;
use uuid::Builder;

pub(super) fn files(visit: Visit, path: &InputPath, rule: &FilesRule, label: &str) -> AnyView {
    let name = path.to_string();
    let reading = RwSignal::new(false);
    let refused = RwSignal::new(None::<Problem>);
    let kept = {
        let name = name.clone();
        Memo::new(move |_| kept_here(visit, &name))
    };
    let rows = {
        let name = name.clone();
        move || kept.get().into_iter().map(|file| row(visit, &name, file)).collect_view()
    };
    let said = {
        let label = label.to_owned();
        move || refused.get().map(|why| view! { <p class="error">{problem::sentence(&why, &label)}</p> })
    };
    let most = rule.max_count.min(limits::FILES) as usize;
    let kinds = list(rule.types.iter().map(|kind| kind.short_name()));
    let limit = bytes(rule.max_bytes);
    let limits =
        if most == 1 { form::file_limits_one(kinds, limit) } else { form::file_limits_many(most, kinds, limit) };
    let accept = rule.types.iter().map(|kind| kind.media_type()).collect::<Vec<_>>().join(",");
    let images = rule.types.iter().any(|kind| kind.is_image());
    let rule = StoredValue::new(rule.clone());
    let picked = StoredValue::new(name);
    let chooser = move || {
        let room = kept.with(Vec::len) < most;
        let accept = accept.clone();
        room.then(|| {
            let words = if kept.with(Vec::is_empty) { words::take_picture() } else { words::take_another() };
            view! {
                <label class="press press--file">
                    <Icon glyph=Glyph::Upload/>
                    <span>{move || if reading.get() { words::reading_file() } else { words }}</span>
                    <input
                        type="file"
                        class="visually-hidden"
                        accept=accept
                        capture=images.then_some("environment")
                        on:change=move |event| {
                            crate::file::pick(&event, move |found| {
                                reading.try_set(true);
                                leptos::task::spawn_local(async move {
                                    let outcome = keep(visit, picked, rule, found.await).await;
                                    refused.try_set(outcome.err());
                                    reading.try_set(false);
                                });
                            });
                        }
                    />
                </label>
            }
        })
    };
    view! {
        <p class="hint">{limits}</p>
        <ul class="files">{rows}</ul>
        <div role="alert">{said}</div>
        {chooser}
    }
    .into_any()
}

/// Files of this question, as its input names them.
fn kept_here(visit: Visit, name: &str) -> Vec<FileAnswer> {
    let ids = visit.raw.with(|raw| values(raw, name).into_iter().map(str::to_owned).collect::<Vec<_>>());
    let all = visit.draft.with(|draft| draft.as_ref().map(Draft::uploads)).unwrap_or_default();
    let found = ids.iter().filter_map(|id| all.iter().find(|file| file.document.to_string() == *id));
    found.cloned().collect()
}

fn row(visit: Visit, name: &str, file: FileAnswer) -> AnyView {
    let name = name.to_owned();
    let id = file.document;
    let remove = move || {
        visit.raw.update(|raw| raw.retain(|(found, value)| *found != name || *value != id.to_string()));
        visit.draft.update(|draft| {
            if let Some(draft) = draft {
                draft.files.retain(|file| file.answer.document != id);
            }
        });
    };
    view! {
        <li class="file">
            <Icon glyph=Glyph::Attachment/>
            <FileName name=file.name.clone()/>
            <span class="hint">{bytes(file.size)}</span>
            <button
                type="button"
                class="press press--quiet"
                aria-label=words::remove_file(&file.name)
                on:click=move |_| remove()
            >
                <Icon glyph=Glyph::Cross/>
            </button>
        </li>
    }
    .into_any()
}

/// Takes a file in, if the question takes it.
async fn keep(
    visit: Visit,
    name: StoredValue<String>,
    rule: StoredValue<FilesRule>,
    picked: Option<Picked>,
) -> Result<(), Problem> {
    let picked = picked.ok_or(Problem::FileFailed)?;
    let (Some(rule), Some(name)) = (rule.try_get_value(), name.try_get_value()) else { return Ok(()) };
    let room = visit.draft.try_with_untracked(|draft| draft.as_ref().map_or(0, Draft::room)).unwrap_or_default();
    let media_type = fits(&picked, &rule, room)?;
    let machine = visit.kit.machine();
    let sha256 = machine.fingerprint(&picked.bytes).await;
    let answer = FileAnswer {
        document: DocumentId::new(Builder::from_random_bytes(machine.random()).into_uuid()),
        name: picked.name,
        size: picked.bytes.len() as u64,
        media_type: media_type.to_owned(),
        sha256,
    };
    let id = answer.document.to_string();
    let file = KeptFile { answer, bytes: crate::file::base64(&picked.bytes) };
    visit.draft.try_update(|draft| {
        if let Some(draft) = draft {
            draft.files.push(file);
        }
    });
    visit.raw.try_update(|raw| raw.push((name, id)));
    Ok(())
}

/// The media type, told from the content, if the question takes the file and there is room for it.
fn fits(picked: &Picked, rule: &FilesRule, room: u64) -> Result<&'static str, Problem> {
    if picked.bytes.is_empty() {
        return Err(Problem::FileEmpty);
    }
    let kind =
        kind_of(&picked.bytes, &picked.name).filter(|kind| rule.types.contains(kind)).ok_or(Problem::FileType)?;
    let max = rule.max_bytes.min(room);
    if picked.bytes.len() as u64 > max { Err(Problem::FileTooLarge { max }) } else { Ok(kind.media_type()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::form::FileType;

    fn picked(bytes: &[u8]) -> Picked {
        Picked { name: "image.jpg".to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn a_file_is_taken_by_its_content_its_size_and_the_room_there_is() {
        let rule = FilesRule { types: vec![FileType::Jpeg], max_bytes: 10, max_count: 1 };
        let jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0];
        assert_eq!(fits(&picked(&jpeg), &rule, 100), Ok("image/jpeg"));
        assert_eq!(fits(&picked(b"%PDF-1.7"), &rule, 100), Err(Problem::FileType));
        assert_eq!(fits(&picked(&[]), &rule, 100), Err(Problem::FileEmpty));
        assert_eq!(fits(&picked(&jpeg), &rule, 4), Err(Problem::FileTooLarge { max: 4 }));
        assert_eq!(fits(&picked(&[&jpeg[..], &[0; 9]].concat()), &rule, 100), Err(Problem::FileTooLarge { max: 10 }));
    }
}
