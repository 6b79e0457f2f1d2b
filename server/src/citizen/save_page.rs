//! Take one page of answers. Wrong ones are kept with the draft and shown on the same page again.

use super::posted::{Named, draft_address};
use super::upload::{Received, receive};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::Form;
use axum::extract::{FromRequest, Multipart, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::form::{PageKey, Problems, Raw};
use domain::id::DraftId;
use serde::Deserialize;
use server_fns::session::Flash;

/// What stands behind the question mark.
#[derive(Debug, Default, Deserialize)]
pub struct Change {
    /// `1` when the check page sent the person here.
    #[serde(default)]
    change: String,
}

/// `POST /drafts/{id}/{page}`
pub async fn save_page(
    State(house): State<House>,
    mut session: Session,
    Named((draft, page)): Named<(DraftId, PageKey)>,
    Query(change): Query<Change>,
    request: Request,
) -> Response {
    let changing = change.change == "1";
    let back = format!("/drafts/{draft}/{page}{}", if changing { "?change=1" } else { "" });
    let Received { raw, problems } = match read(&house, &session, draft, &page, request).await {
        Ok(received) => received,
        Err(response) => return response,
    };
    match house.desk().drafts.save(&session.actor, draft, &page, raw.clone(), changing).await {
        Ok(next) if problems.is_empty() => see_other(&draft_address(draft, &next), None),
        // The files that were not taken are said on the page they belong to; what was typed is with the draft.
        Ok(_) => match session.leave(&back, Flash { raw: Vec::new(), problems, refusal: None }).await {
            Ok(cookie) => see_other(&back, cookie.as_ref()),
            Err(refusal) => crate::answer::refused(&refusal),
        },
        Err(refusal) => send_back(&mut session, &back, refusal, raw).await,
    }
}

/// The page's inputs. Files that come along are stored first, and stand in the answers by their ids.
async fn read(
    house: &House,
    session: &Session,
    draft: DraftId,
    page: &PageKey,
    request: Request,
) -> Result<Received, Response> {
    let kind = request.headers().get(header::CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec()).unwrap_or_default();
    if kind.starts_with(b"multipart/form-data") {
        let parts = Multipart::from_request(request, &()).await.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
        return receive(house, session, draft, page, parts).await;
    }
    let Form(raw) = Form::<Raw>::from_request(request, &()).await.map_err(IntoResponse::into_response)?;
    Ok(Received { raw, problems: Problems::new() })
}
