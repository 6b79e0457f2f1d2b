//! Files that prove an answer: sent as soon as they are chosen, and named by the form. What was sent is kept like what
//! was typed.

use super::filled::Filled;
use crate::case::work::Work;
use components::text::{inquiry as words, isolate, refusal as refusals, staff};
use components::{Button, ButtonKind, FileName, Glyph, GroupFrame, Icon};
use domain::id::RequestId;
use domain::tracking::DocumentView;
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use server_fns::AppError;
use server_fns::upload::{Uploaded, upload};
use web_sys::{FormData, HtmlInputElement};

const NAME: &str = "evidence";
/// What the browser's chooser offers; the desk tells files by their content.
const ACCEPT: &str = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

/// The posted id, and the name that people see.
fn id_input(index: usize) -> String {
    format!("{NAME}[{index}]")
}

fn name_input(index: usize) -> String {
    format!("{NAME}-name[{index}]")
}

/// The files that were sent, in their form's inputs.
#[derive(Clone)]
struct Sent {
    work: Work,
    verb: String,
    count: RwSignal<usize>,
}

impl Sent {
    fn of(filled: &Filled) -> Self {
        let (work, verb) = (filled.work, filled.verb.clone());
        let count = (0..).take_while(|index| work.kept(&verb, &id_input(*index)).is_some()).count();
        Self { work, verb, count: RwSignal::new(count) }
    }

    fn at(&self, index: usize) -> (String, String) {
        let kept = |input: String| self.work.kept(&self.verb, &input).unwrap_or_default();
        (kept(id_input(index)), kept(name_input(index)))
    }

    fn put(&self, index: usize, id: Option<String>, name: Option<String>) {
        self.work.keep(&self.verb, id_input(index), id);
        self.work.keep(&self.verb, name_input(index), name);
    }

    fn add(&self, document: &DocumentView) {
        let index = self.count.get_untracked();
        self.put(index, Some(document.id.to_string()), Some(document.name.clone()));
        self.count.set(index + 1);
    }

    fn remove(&self, index: usize) {
        let last = self.count.get_untracked() - 1;
        for place in index..last {
            let (id, name) = self.at(place + 1);
            self.put(place, Some(id), Some(name));
        }
        self.put(last, None, None);
        self.count.set(last);
    }
}

pub fn evidence(filled: &Filled, request: RequestId) -> AnyView {
    let sent = Sent::of(filled);
    let (busy, said) = (filled.busy, RwSignal::new(String::new()));
    let listed = sent.clone();
    let choose = move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let Some(files) = chosen(&input) else { return };
        input.set_value("");
        busy.set(true);
        said.set(words::uploading().to_owned());
        let sent = sent.clone();
        spawn_local(async move {
            let answer = upload(&format!("/desk/requests/{request}/evidence"), files).await;
            said.set(outcome(&sent, answer));
            busy.set(false);
        });
    };
    view! {
        <GroupFrame name=NAME label=words::evidence() hint=words::evidence_hint() error=filled.error(NAME) optional=true>
            <ul class="receivers__files">
                {move || (0..listed.count.get()).map(|index| row(&listed, index)).collect_view()}
            </ul>
            <label class="file-chooser__label" for=NAME>{words::choose_files()}</label>
            <input
                class="file-chooser__input"
                type="file"
                id=NAME
                accept=ACCEPT
                multiple=true
                disabled=move || busy.get()
                on:change=choose
            />
            <p role="status" aria-live="polite">{move || said.get()}</p>
        </GroupFrame>
    }
    .into_any()
}

fn row(sent: &Sent, index: usize) -> AnyView {
    let (id, name) = sent.at(index);
    let (removed, list) = (words::drop_file(isolate(&name)), sent.clone());
    view! {
        <li class="receivers__row">
            <input type="hidden" name=id_input(index) value=id/>
            <span><Icon glyph=Glyph::File/> " " <FileName name/></span>
            <Button kind=ButtonKind::Quiet icon=Glyph::Cross behaviour="button" on:click=move |_| list.remove(index)>
                <span class="visually-hidden">{removed}</span>
            </Button>
        </li>
    }
    .into_any()
}

/// The chosen files as they are posted.
fn chosen(input: &HtmlInputElement) -> Option<FormData> {
    let (files, form) = (input.files()?, FormData::new().ok()?);
    for index in 0..files.length() {
        let file = files.get(index)?;
        form.append_with_blob_and_filename("file", &file, &file.name()).ok()?;
    }
    (files.length() > 0).then_some(form)
}

/// Keeps what was taken; the answer is what came of it in words.
fn outcome(sent: &Sent, answer: Result<Uploaded, AppError>) -> String {
    match answer {
        Ok(Uploaded { documents, refusal }) => {
            documents.iter().for_each(|document| sent.add(document));
            match (refusal, documents.last()) {
                (Some(refusal), _) => refusals::sentence(&refusal),
                (None, Some(last)) => words::uploaded(isolate(&last.name)),
                (None, None) => words::upload_failed().to_owned(),
            }
        }
        Err(error) if error.asks_to_sign_in() => staff::session_over().to_owned(),
        Err(_) => words::upload_failed().to_owned(),
    }
}
