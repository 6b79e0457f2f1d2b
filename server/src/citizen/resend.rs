//! Ask for another code for the same mobile.

use super::sign_in::send_code;
use crate::answer::{refused, see_other, send_back};
use crate::house::House;
use crate::http::address::ClientAddress;
use crate::session::Session;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use domain::identifier::Mobile;

/// `POST /sign-in/resend`
pub async fn resend(
    State(house): State<House>,
    Extension(address): Extension<ClientAddress>,
    mut session: Session,
) -> Response {
    let mobile = session.state.pending.as_ref().and_then(|pending| Mobile::parse(&pending.mobile).ok());
    let Some(mobile) = mobile else { return see_other("/sign-in", None) };
    match send_code(&house, &mut session, &mobile, address).await {
        Ok(()) => match session.keep().await {
            Ok(cookie) => see_other("/sign-in/code", cookie.as_ref()),
            Err(refusal) => refused(&refusal),
        },
        Err(refusal) => send_back(&mut session, "/sign-in/code", refusal, Vec::new()).await,
    }
}
