//! Take files of a draft. Bytes go straight to the store; nothing here holds a whole file.

use super::posted::Named;
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::Json;
use axum::extract::State;
use axum::extract::multipart::{Field, Multipart};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::form::limits::RAW_PAIRS;
use domain::form::{InputPath, PageKey, Problems, Raw};
use domain::id::{DocumentId, DraftId};
use domain::problem::Problem;
use domain::refusal::Refusal;
use domain::tracking::DocumentView;
use server_fns::session::Flash;

/// A posted page: its inputs with the ids of stored files, and what was wrong with other files.
pub(super) struct Received {
    pub raw: Raw,
    pub problems: Problems,
}

/// `POST /drafts/{id}/files/{page}/{field}`: `303` to the page for a form, JSON for a script.
pub async fn upload(
    State(house): State<House>,
    mut session: Session,
    Named((draft, page, field)): Named<(DraftId, PageKey, String)>,
    headers: HeaderMap,
    mut parts: Multipart,
) -> Response {
    let for_script =
        headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"));
    let input = InputPath::new(&field);
    let (mut stored, mut refusal) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await.transpose() {
        let Ok(part) = part else { return refuse(StatusCode::BAD_REQUEST) };
        if !carries_file(&part) {
            continue;
        }
        match store(&house, &session, draft, &page, &input, part).await {
            Ok(document) => stored.push(document),
            Err(found) => {
                refusal = Some(found);
                break;
            }
        }
    }
    if for_script {
        return in_json(&stored, refusal);
    }
    let back = format!("/drafts/{draft}/{page}");
    let mut problems = Problems::new();
    match refusal {
        None if !stored.is_empty() => return see_other(&back, None),
        None => problems.push(input, Problem::FileMissing),
        Some(Refusal::File(problem)) => problems.push(input, problem),
        Some(refusal) => return refused(&refusal),
    }
    match session.leave(&back, Flash { problems, ..Flash::default() }).await {
        Ok(cookie) => see_other(&back, cookie.as_ref()),
        Err(refusal) => refused(&refusal),
    }
}

/// `{"documents": […]}`, or `{"refusal": …}` with the refusal's status.
pub(crate) fn in_json(stored: &[DocumentView], refusal: Option<Refusal>) -> Response {
    match refusal {
        None => Json(serde_json::json!({ "documents": stored })).into_response(),
        Some(refusal) => {
            let status = StatusCode::from_u16(server_fns::status_of(&refusal)).unwrap_or(StatusCode::BAD_REQUEST);
            (status, Json(serde_json::json!({ "documents": stored, "refusal": refusal }))).into_response()
        }
    }
}

/// Reads a page posted with files.
pub(super) async fn receive(
    house: &House,
    session: &Session,
    draft: DraftId,
    page: &PageKey,
    mut parts: Multipart,
) -> Result<Received, Response> {
    let mut received = Received { raw: Vec::new(), problems: Problems::new() };
    while let Some(part) = parts.next_field().await.transpose() {
        let part = part.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
        let name = part.name().unwrap_or_default().to_owned();
        if carries_file(&part) {
            let (name, replaced) = replaces(&name);
            if let Some(old) = replaced {
                // There may be room for one file only, so the old one goes first.
                let gone = house.desk().drafts.remove_file(&session.actor, draft, page, old).await;
                gone.map_err(|refusal| refused(&refusal))?;
                received.raw.retain(|(found, id)| *found != name || *id != old.to_string());
            }
            let input = InputPath::new(&name);
            match store(house, session, draft, page, &input, part).await {
                Ok(document) => received.raw.push((name, document.id.to_string())),
                Err(Refusal::File(problem)) => received.problems.push(input, problem),
                Err(refusal) => return Err(refused(&refusal)),
            }
        } else if part.file_name().is_none() && received.raw.len() < RAW_PAIRS {
            let text = part.text().await.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
            received.raw.push((name, text));
        }
    }
    Ok(received)
}

/// The field of a file input, and the stored file that it replaces: `photo.replace.ID` belongs to `photo`.
fn replaces(name: &str) -> (String, Option<DocumentId>) {
    match name.rsplit_once(".replace.").map(|(field, id)| (field, id.parse())) {
        Some((field, Ok(id))) => (field.to_owned(), Some(id)),
        _ => (name.to_owned(), None),
    }
}

/// A file input that was left empty is posted too, with an empty name.
pub(crate) fn carries_file(part: &Field<'_>) -> bool {
    part.file_name().is_some_and(|name| !name.is_empty())
}

async fn store(
    house: &House,
    session: &Session,
    draft: DraftId,
    page: &PageKey,
    input: &InputPath,
    part: Field<'_>,
) -> Result<DocumentView, Refusal> {
    let name = part.file_name().unwrap_or_default().to_owned();
    house.store_file(&session.actor, draft, page, input, &name, part).await
}

#[cfg(test)]
mod tests {
    use super::replaces;

    #[test]
    fn a_chooser_in_a_row_replaces_that_rows_file() {
        let id = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
        assert_eq!(replaces(&format!("photo.replace.{id}")), ("photo".to_owned(), id.parse().ok()));
        assert_eq!(replaces("photo"), ("photo".to_owned(), None));
        assert_eq!(replaces("photo.replace.x"), ("photo.replace.x".to_owned(), None));
    }
}
