//! `GET /desk/requests/{id}/sheet`: a case on paper. Nothing on it has to come alive, so it is drawn here and weighs
//! nothing in the browser's bundle.

use super::document::document;
use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::language::choice_of;
use crate::session::Session;
use app::{SheetOf, case_sheet};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use components::Main;
use components::text::{case as words, isolate};
use domain::id::RequestId;
use domain::refusal::Refusal;
use leptos::prelude::*;

/// Style and font of our own, a form that comes back here, and nothing that runs.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; \
     form-action 'self'",
);

pub async fn sheet(
    State(house): State<House>,
    session: Session,
    Named(id): Named<RequestId>,
    address: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = session.actor.officer() else { return see_other("/desk/sign-in", None) };
    let officer = officer.name.clone();
    // Printing is not looking: whoever printed it for somebody else has not read it.
    let case = match house.desk().kartabl.case_ahead(&session.actor, id).await {
        Ok(case) => case,
        Err(Refusal::SignInFirst) => return see_other("/desk/sign-in", None),
        Err(refusal) => return refused(&refusal),
    };
    // With words that only colleagues read.
    let notes = address.query().is_some_and(|query| query.split('&').any(|pair| pair == "notes=1"));
    let language = choice_of(address.path(), &headers);
    let sheet = SheetOf { case, agency: house.agency().name, officer, now: house.now(), notes };
    let html = document(language, "sheet-page", move || {
        let title = words::sheet_title(isolate(sheet.case.code.as_str()));
        (title, view! { <Main wide=true>{case_sheet(sheet)}</Main> }.into_any())
    });
    let headers = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    (headers, html).into_response()
}
