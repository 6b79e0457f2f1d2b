//! Show a stored file where staff look at it: a picture, or a PDF in the browser's own viewer. Only kinds whose content
//! was recognised and which cannot run as a page; everything else is saved by `/desk/documents/{id}`.

use crate::answer::refused;
use crate::citizen::Named;
use crate::house::House;
use crate::http::disposition::inline;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::form::FileType;
use domain::id::DocumentId;
use domain::refusal::Refusal;

/// A picture may load and run nothing, wherever it is opened.
const PICTURE: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";
/// Older browsers do not start their viewer of PDF in a sandbox (Chromium 156 does). It is no page of ours either: nothing in the file has our
/// origin, and were the answer ever taken for a page, no script would run in it. Only our own pages may frame it.
const PDF: &str = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; \
                   base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// How a kind of file is shown; `None` for one that is only saved.
fn policy(kind: FileType) -> Option<&'static str> {
    match kind {
        FileType::Jpeg | FileType::Png | FileType::Webp => Some(PICTURE),
        FileType::Pdf => Some(PDF),
        // Few browsers draw it.
        FileType::Heic | FileType::Docx | FileType::Xlsx | FileType::Zip => None,
    }
}

/// `GET /desk/documents/{id}/shown`
pub async fn show(State(house): State<House>, session: Session, Named(id): Named<DocumentId>) -> Response {
    let (document, body) = match house.open_file(&session.actor, id).await {
        Ok(found) => found,
        Err(refusal) => return refused(&refusal),
    };
    // The kind we know by that name, never what stands in the row.
    let Some((kind, policy)) =
        FileType::from_media_type(&document.media_type).and_then(|kind| Some((kind, policy(kind)?)))
    else {
        return refused(&Refusal::NotFound);
    };
    let Ok(name) = HeaderValue::from_str(&inline(&document.name)) else { return refused(&Refusal::Trouble) };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.media_type()));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(document.size));
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    if kind == FileType::Pdf {
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    }
    (StatusCode::OK, headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_that_is_shown_may_run_a_script() {
        for kind in FileType::ALL {
            let Some(policy) = policy(kind) else { continue };
            assert!(policy.starts_with("default-src 'none'"), "{kind:?}");
            assert!(!policy.contains("script-src"), "{kind:?}");
            assert!(kind == FileType::Pdf || policy.contains("sandbox"), "{kind:?}");
        }
    }
}
