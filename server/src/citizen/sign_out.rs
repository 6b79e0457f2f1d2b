//! End the session, here and in the database.

use crate::answer::{refused, see_other};
use crate::session::Session;
use axum::response::Response;

/// `POST /sign-out`
pub async fn sign_out(mut session: Session) -> Response {
    match session.sign_out().await {
        Ok(cookie) => see_other("/", cookie.as_ref()),
        Err(refusal) => refused(&refusal),
    }
}
