//! Ask for a code by text message.

use super::posted::value;
use crate::answer::{ask_again, own_address, see_other, send_back, with_next};
use crate::house::House;
use crate::http::address::ClientAddress;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use axum::{Extension, Form};
use domain::form::Raw;
use domain::identifier::Mobile;
use domain::refusal::Answer;
use server_fns::session::PendingSignIn;

/// `POST /sign-in`, with the inputs `mobile` and `next`.
pub async fn sign_in(
    State(house): State<House>,
    Extension(address): Extension<ClientAddress>,
    mut session: Session,
    Form(raw): Form<Raw>,
) -> Response {
    let next = own_address(value(&raw, "next")).map(ToOwned::to_owned);
    let back = next.as_deref().map_or_else(|| "/sign-in".to_owned(), |next| format!("/sign-in?{}", with_next(next)));
    // Only this is shown again: an address of another site is not, even as text.
    let mut typed = vec![("mobile".to_owned(), value(&raw, "mobile").to_owned())];
    typed.extend(next.clone().map(|next| ("next".to_owned(), next)));
    let mobile = match Mobile::parse(value(&raw, "mobile")) {
        Ok(mobile) => mobile,
        Err(problem) => return ask_again(&mut session, &back, "mobile", problem, typed).await,
    };
    session.state.next = next;
    match send_code(&house, &mut session, &mobile, address).await {
        Ok(()) => match session.keep().await {
            Ok(cookie) => see_other("/sign-in/code", cookie.as_ref()),
            Err(refusal) => crate::answer::refused(&refusal),
        },
        Err(refusal) => send_back(&mut session, &back, refusal, typed).await,
    }
}

/// Sends a code and remembers for which mobile. The caller keeps the session.
pub(super) async fn send_code(
    house: &House,
    session: &mut Session,
    mobile: &Mobile,
    address: ClientAddress,
) -> Answer<()> {
    let sent = house.desk().access.ask_code(mobile, &address.counted().to_string()).await?;
    session.state.flash = None;
    session.state.pending = Some(PendingSignIn {
        mobile: mobile.as_str().to_owned(),
        resend_at: sent.resend_at,
        expires_at: sent.expires_at,
        demo_code: None,
    });
    Ok(())
}
