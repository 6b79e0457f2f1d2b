use domain::form::raw::REMOVE;
use leptos::prelude::*;

use crate::text::{bytes, common, form, isolate, list};
use crate::{FileName, Glyph, GroupFrame, Icon, OptionalText};

/// What may be chosen, said before choosing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLimits {
    /// Short names: `JPG`, `PDF`.
    pub types: Vec<String>,
    /// Media types for the browser's chooser, which then offers the camera for images.
    pub media_types: Vec<String>,
    /// Bytes per file.
    pub max_bytes: u64,
    /// Files in all.
    pub max_count: u32,
}

/// Where a stored file stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileState {
    #[default]
    Ready,
    /// Waits for the scanner.
    Scanning,
    /// Not taken; why, in words.
    Refused(String),
}

/// A file that is already on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// The document's id, posted back as the field's value.
    pub id: String,
    /// Its owner's name for it.
    pub name: String,
    pub bytes: u64,
    pub state: FileState,
    /// Where it can be seen again.
    pub href: Option<String>,
    /// What is there is a picture, and small enough to be shown in its row.
    pub pictured: bool,
}

/// Files of one field: a row for each stored one (seen, removed, replaced) and a chooser while there is room. The form
/// has to be `multipart`. Removing posts `_remove` = `name:id`; replacing is removing and choosing in one post: the
/// chooser of a row is called `name.replace.id`.
#[component]
pub fn FileInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    limits: FileLimits,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional)] files: Vec<StoredFile>,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    /// Opens the camera at once on devices that have one: papers lie on the counter.
    #[prop(optional)]
    camera: bool,
) -> impl IntoView {
    let limit = limits_text(&limits);
    let hint = hint.shown().map_or_else(|| limit.clone(), |hint| format!("{hint} {limit}"));
    let many = limits.max_count > 1;
    let has_room = files.len() < limits.max_count as usize;
    let accept = limits.media_types.join(",");
    let choose = if files.is_empty() { form::file_choose_one() } else { form::file_choose_another() };
    let has_files = !files.is_empty();
    let rows = files.into_iter().map(|file| file_row(&name, &accept, file)).collect_view();
    let invalid = error.is_some().then_some("true");
    let chooser = has_room.then(|| {
        view! {
            <div class="file-chooser" data-upload=name.clone() data-max-bytes=limits.max_bytes.to_string()>
                <label class="file-chooser__label" for=name.clone()>{choose}</label>
                <input
                    class="file-chooser__input"
                    type="file"
                    id=name.clone()
                    name=name.clone()
                    accept=accept.clone()
                    capture=camera.then_some("environment")
                    multiple=many
                    aria-describedby=format!("{name}-hint")
                    aria-invalid=invalid
                />
            </div>
        }
    });
    view! {
        <GroupFrame name=name.clone() label hint error optional heading>
            {has_files.then(|| view! { <ul class="file-list">{rows}</ul> })}
            {chooser}
        </GroupFrame>
    }
}

fn file_row(name: &str, accept: &str, file: StoredFile) -> impl IntoView + use<> {
    let StoredFile { id, name: file_name, bytes: size, state, href, pictured } = file;
    let sign = match href.clone().filter(|_| pictured) {
        Some(src) => {
            view! { <img class="file-list__picture" src=src alt="" width="56" height="56" loading="lazy"/> }.into_any()
        }
        None => view! { <Icon glyph=Glyph::File/> }.into_any(),
    };
    let replace_id = format!("{name}.replace.{id}");
    let shown_name = match href {
        Some(href) => view! { <a href=href rel="external"><FileName name=file_name.clone()/></a> }.into_any(),
        None => view! { <FileName name=file_name.clone()/> }.into_any(),
    };
    let (class, state) = match state {
        FileState::Ready => ("file-list__state tag--done", form::file_uploaded().to_owned()),
        FileState::Scanning => ("file-list__state tag--waiting", form::file_scanning().to_owned()),
        FileState::Refused(why) => ("file-list__state tag--trouble", why),
    };
    view! {
        <li class="file-list__row">
            <input type="hidden" name=name.to_owned() value=id.clone()/>
            {sign}
            <div class="file-list__what">
                <div class="file-list__name">{shown_name}</div>
                <div class="file-list__size">{bytes(size)} <span class=class>{state}</span></div>
            </div>
            <div class="file-list__actions">
                <button class="button button--quiet" type="submit" name=REMOVE value=format!("{name}:{id}")>
                    {common::remove()} <span class="visually-hidden">" " <FileName name=file_name.clone()/></span>
                </button>
                <details class="file-list__replace">
                    <summary>{common::replace()} <span class="visually-hidden">" " <FileName name=file_name.clone()/></span></summary>
                    <label class="visually-hidden" for=replace_id.clone()>{common::replace_of(file_name)}</label>
                    <input class="file-chooser__input" type="file" id=replace_id.clone() name=replace_id accept=accept.to_owned()/>
                </details>
            </div>
        </li>
    }
}

fn limits_text(limits: &FileLimits) -> String {
    let types = list(limits.types.iter().map(isolate));
    let size = bytes(limits.max_bytes);
    if limits.max_count == 1 {
        form::file_limits_one(types, size)
    } else {
        form::file_limits_many(limits.max_count, types, size)
    }
}
