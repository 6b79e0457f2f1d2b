//! Files are uploaded as soon as they are chosen, and the rows the server then draws take their place.
//!
//! «ادامه» waits for what is under way. A file that failed stays on the page with a button to try again.

use super::dom;
use super::shrink::{is_worth_it, shrink};
use super::upload_one::{Sent, UnderWay, send};
use super::upload_row::UploadRow;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, DomParser, Element, Event, File, HtmlElement, HtmlFormElement, HtmlInputElement, Response, SupportedType,
};

thread_local! {
    /// Uploads under way.
    static RUNNING: Cell<u32> = const { Cell::new(0) };
    /// «ادامه» was pressed meanwhile.
    static GO_ON: Cell<bool> = const { Cell::new(false) };
}

/// Listens to all choosers of the page, those of later rows too.
pub fn start() {
    let Some(document) = dom::document() else { return };
    if document.document_element().is_some_and(|root| dom::once(&root, "uploads")) {
        dom::listen(&document, "change", |event| chosen(&event));
        dom::listen(&document, "submit", |event| hold_back(&event));
    }
}

fn chosen(event: &Event) {
    let Some(input) = dom::target(event).and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
    let frame = input.closest("[data-uploads]").ok().flatten();
    // The choosers of single rows replace a file; they go along with the form.
    let (Some(frame), Some(files)) = (frame, input.files()) else { return };
    if input.type_() != "file" || input.name() != dom::data(&frame, "uploads") {
        return;
    }
    for failed in dom::all(Some(&frame), "[data-failed]") {
        failed.remove();
    }
    for file in (0..files.length()).filter_map(|index| files.get(index)) {
        upload(frame.clone(), file);
    }
    // What is on its way must not go along with the form once more.
    input.set_value("");
}

fn upload(frame: Element, file: File) {
    let Some(row) = UploadRow::add(&frame, &file) else { return };
    let (under_way, ended) = (UnderWay::default(), Rc::new(Cell::new(None)));
    let (again, pressed, of_row) = (frame.clone(), file.clone(), row.clone());
    let (request, end) = (under_way.clone(), ended.clone());
    dom::listen(&row.button, "click", move |_| match end.get() {
        None => {
            if let Some(request) = request.borrow().as_ref() {
                let _ = request.abort();
            }
        }
        Some(end) => {
            of_row.remove();
            if end == End::Lost {
                upload(again.clone(), pressed.clone());
            }
        }
    });
    RUNNING.set(RUNNING.get() + 1);
    spawn_local(async move {
        let end = transfer(&frame, &file, &row, &under_way).await;
        RUNNING.set(RUNNING.get().saturating_sub(1));
        ended.set(Some(end));
        settle(&frame, end == End::Done);
    });
}

/// How an upload ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// Stored, or stopped by the person: the row is gone.
    Done,
    /// The server will not have this file.
    Refused,
    /// The line broke: another try may help.
    Lost,
}

/// Sends the file, made smaller first where that helps.
async fn transfer(frame: &Element, file: &File, row: &UploadRow, under_way: &UnderWay) -> End {
    let mut name = file.name();
    let mut blob: Blob = file.clone().into();
    if is_worth_it(file) {
        row.say(&dom::data(frame, "shrinking"));
        if let Some(smaller) = shrink(file).await {
            blob = smaller;
            name = format!("{}.jpg", name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem));
        }
    }
    row.say(&dom::data(frame, "uploading"));
    let shown = row.clone();
    let sent =
        send(&dom::data(frame, "address"), &blob, &name, under_way, move |percent| shown.progress(percent)).await;
    match sent {
        Sent::Stored => {
            refresh(frame).await;
            row.remove();
            End::Done
        }
        Sent::Stopped => {
            row.remove();
            End::Done
        }
        Sent::Refused { status, text } => {
            row.fail(&dom::data(frame, reason(status, &text)), &dom::data(frame, "remove"));
            End::Refused
        }
        Sent::Lost => {
            row.fail(&dom::data(frame, "failed"), &dom::data(frame, "retry"));
            End::Lost
        }
    }
}

/// Which of the sentences that the server left on the page says why.
fn reason(status: u16, text: &str) -> &'static str {
    match status {
        413 => "too-large",
        415 => "wrong-type",
        _ if text.contains("file_count") => "too-many",
        _ if text.contains("file_empty") => "empty",
        _ if text.contains("file_locked") => "locked",
        _ => "failed",
    }
}

/// Takes the rows of stored files from the page as the server draws it now. Other fields stay as they are.
async fn refresh(frame: &Element) -> Option<()> {
    let window = web_sys::window()?;
    let address = window.location().href().ok()?;
    let response: Response = JsFuture::from(window.fetch_with_str(&address)).await.ok()?.dyn_into().ok()?;
    let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let fresh = DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()?;
    let fresh = dom::first(
        Some(&fresh.document_element()?),
        &format!("[data-uploads=\"{}\"] fieldset", dom::data(frame, "uploads")),
    )?;
    let held_focus = dom::document()?.active_element().is_some_and(|active| frame.contains(Some(&active)));
    dom::first(Some(frame), "fieldset")?.replace_with_with_node_1(&fresh).ok()?;
    if held_focus {
        // Whoever goes by keyboard goes on from here, and not from the top of the page.
        let chooser = dom::first(Some(&fresh), ".file-chooser input");
        if let Some(next) = chooser.or_else(|| dom::first(Some(&fresh), ".file-list__row:last-child a")) {
            let _ = next.dyn_into::<HtmlElement>().ok()?.focus();
        }
    }
    if let Some(status) = dom::first(Some(frame), "[data-upload-status]") {
        status.set_text_content(Some(&dom::data(frame, "uploaded")));
    }
    Some(())
}

/// The form waits while files are on their way.
fn hold_back(event: &Event) {
    if RUNNING.get() > 0 {
        event.prevent_default();
        GO_ON.set(true);
    }
}

/// Goes on if that was asked for and nothing is left to wait for.
fn settle(frame: &Element, ended: bool) {
    if !ended {
        GO_ON.set(false);
    }
    if RUNNING.get() == 0 && GO_ON.take() {
        let form = frame.closest("form").ok().flatten().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        if let Some(form) = form {
            let _ = form.request_submit();
        }
    }
}
