//! Reading addresses and small forms.

use crate::http::error_pages::refuse;
use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use domain::draft::NextPage;
use domain::form::Raw;
use domain::id::DraftId;
use domain::tracking_code::TrackingCode;
use serde::de::DeserializeOwned;

/// What the address names. A name that cannot be one looks like one that nobody has: `404`.
pub struct Named<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let path = Path::<T>::from_request_parts(parts, state).await;
        path.map(|Path(named)| Self(named)).map_err(|_| refuse(StatusCode::NOT_FOUND))
    }
}

/// The first value of this input; empty when it was not posted.
pub fn value<'a>(raw: &'a Raw, name: &str) -> &'a str {
    raw.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
}

/// The address of a draft's next page.
pub fn draft_address(draft: DraftId, next: &NextPage) -> String {
    match next {
        NextPage::Page(page) => format!("/drafts/{draft}/{page}"),
        NextPage::Check => format!("/drafts/{draft}/check"),
    }
}

/// The address of a request's own page.
pub fn request_address(code: &TrackingCode) -> String {
    format!("/requests/{code}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_that_was_not_posted_is_empty() {
        let raw = vec![("a".to_owned(), "1".to_owned()), ("a".to_owned(), "2".to_owned())];
        assert_eq!((value(&raw, "a"), value(&raw, "b")), ("1", ""));
    }
}
