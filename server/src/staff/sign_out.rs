//! Staff go.

use crate::answer::{refused, see_other};
use crate::session::Session;
use axum::response::Response;

/// `POST /desk/sign-out`
pub async fn sign_out(mut session: Session) -> Response {
    match session.sign_out().await {
        Ok(cookie) => see_other("/desk/sign-in", cookie.as_ref()),
        Err(refusal) => refused(&refusal),
    }
}
