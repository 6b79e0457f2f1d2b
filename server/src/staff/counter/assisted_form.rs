//! `/desk/counter/forms/{draft}`: a request on somebody's behalf, all pages of its form one under the other.

use super::COUNTER;
use super::assist::form_address;
use super::assisted_page::page;
use super::paper::{Sheet, address};
use super::told::{say, send_back as back_to_counter};
use crate::answer::{refused, see_other, send_back};
use crate::citizen::{Named, carries_file, value};
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::http::headers::is_refresh;
use crate::session::Session;
use crate::staff::still::{Frame, fresh};
use axum::Form;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use components::text::counter as words;
use domain::form::limits::RAW_PAIRS;
use domain::form::{InputPath, PageKey, Problems, Raw};
use domain::id::{DocumentId, DraftId};
use domain::in_person::AssistedForm;
use domain::refusal::Refusal;
use server_fns::session::Flash;

/// The button that sends it; the others only keep it.
pub(super) const SEND: &str = "_send";

/// `GET`. With `missing=1` everything that still keeps it from being sent is said.
pub(super) async fn show(
    State(house): State<House>,
    session: Session,
    Named(draft): Named<DraftId>,
    headers: HeaderMap,
    at: Uri,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let here = form_address(draft);
    let form = match house.desk().counters.assisted_form(&session.actor, draft).await {
        Ok(form) => form,
        // Sent, given up, or the visit is over.
        Err(Refusal::NotFound) => return see_other(COUNTER, None),
        Err(refusal) => return refused(&refusal),
    };
    let flash = session.state.flash_for(&here).unwrap_or_default();
    let missing = at.query() == Some("missing=1");
    let frame = Frame::of(&house, officer, &headers, here, || words::form_title().to_owned());
    fresh(frame, move || page(form, &flash, missing))
}

/// `POST`: all inputs of all pages, with files. Everything is kept, right or wrong, before anything is said about it. A page
/// that keeps itself while it is filled in is told nothing.
pub(super) async fn save(
    State(house): State<House>,
    mut session: Session,
    Named(draft): Named<DraftId>,
    request: Request,
) -> Response {
    let here = form_address(draft);
    let while_typed = is_refresh(request.headers());
    let form = match house.desk().counters.assisted_form(&session.actor, draft).await {
        Ok(form) => form,
        Err(Refusal::NotFound) => return see_other(COUNTER, None),
        Err(refusal) => return refused(&refusal),
    };
    let (mut raw, of_files) = match read(&house, &session, &form, request).await {
        Ok(received) => received,
        Err(response) => return response,
    };
    let sends = raw.iter().any(|(name, _)| name == SEND);
    let key = value(&raw, "_key").to_owned();
    raw.retain(|(name, _)| name != SEND && name != "_key");
    let missing = match house.desk().counters.save_assisted(&session.actor, draft, raw).await {
        Ok(_) if while_typed => return StatusCode::NO_CONTENT.into_response(),
        Ok(missing) => missing,
        Err(refusal) if while_typed => return refused(&refusal),
        Err(refusal) => return send_back(&mut session, &here, refusal, Raw::new()).await,
    };
    if !of_files.is_empty() {
        let flash = Flash { problems: of_files, ..Flash::default() };
        return match session.leave(&here, flash).await {
            Ok(cookie) => see_other(&here, cookie.as_ref()),
            Err(refusal) => refused(&refusal),
        };
    }
    if !sends {
        return see_other(&here, None);
    }
    if !missing.is_empty() {
        return see_other(&format!("{here}?missing=1"), None);
    }
    match house.desk().counters.send_assisted(&session.actor, draft, &key).await {
        Ok(code) => see_other(&format!("{}?sent=1", address(Sheet::Receipt, &code)), None),
        Err(refusal) => send_back(&mut session, &here, refusal, Raw::new()).await,
    }
}

/// `POST /desk/counter/forms/{draft}/drop`
pub(super) async fn give_up(
    State(house): State<House>,
    mut session: Session,
    Named(draft): Named<DraftId>,
) -> Response {
    match house.desk().counters.drop_assisted(&session.actor, draft).await {
        Ok(()) => say(&mut session, "dropped", Raw::new()).await,
        Err(refusal) => back_to_counter(&mut session, "drop", refusal, Raw::new()).await,
    }
}

/// The inputs; files are stored as they come and stand in the inputs by their ids.
async fn read(
    house: &House,
    session: &Session,
    form: &AssistedForm,
    request: Request,
) -> Result<(Raw, Problems), Response> {
    let kind = request.headers().get(header::CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec()).unwrap_or_default();
    if !kind.starts_with(b"multipart/form-data") {
        let Form(raw) = Form::<Raw>::from_request(request, &()).await.map_err(IntoResponse::into_response)?;
        return Ok((raw, Problems::new()));
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
    let (mut raw, mut problems) = (Raw::new(), Problems::new());
    while let Some(part) = parts.next_field().await.transpose() {
        let part = part.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
        let name = part.name().unwrap_or_default().to_owned();
        if carries_file(&part) {
            let (field, replaced) = replaces(&name);
            let input = InputPath::new(&field);
            let Some(page) = page_of(form, &input) else { continue };
            if let Some(old) = replaced {
                // There may be room for one file only, so the old one goes first. Where it is gone already, nothing is lost.
                let _ = house.desk().drafts.remove_file(&session.actor, form.draft, &page, old).await;
                raw.retain(|(found, id)| *found != field || *id != old.to_string());
            }
            let file_name = part.file_name().unwrap_or_default().to_owned();
            match house.store_file(&session.actor, form.draft, &page, &input, &file_name, part).await {
                Ok(document) => raw.push((field, document.id.to_string())),
                Err(Refusal::File(problem)) => problems.push(input, problem),
                Err(refusal) => return Err(refused(&refusal)),
            }
        } else if part.file_name().is_none() && raw.len() < RAW_PAIRS {
            let text = part.text().await.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
            raw.push((name, text));
        }
    }
    Ok((raw, problems))
}

/// The page on which this input stands.
fn page_of(form: &AssistedForm, input: &InputPath) -> Option<PageKey> {
    let asks = |page: &domain::form::Page| page.fields.iter().any(|field| field.key == *input.root());
    form.pages.iter().find(|page| asks(&page.page)).map(|page| page.page.key.clone())
}

/// The field of a chooser, and the stored file that it replaces: `photo.replace.ID` belongs to `photo`.
pub(super) fn replaces(name: &str) -> (String, Option<DocumentId>) {
    match name.rsplit_once(".replace.").map(|(field, id)| (field, id.parse())) {
        Some((field, Ok(id))) => (field.to_owned(), Some(id)),
        _ => (name.to_owned(), None),
    }
}
