//! The first factor of staff.

use crate::answer::{own_address, refused, see_other, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::http::address::ClientAddress;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use axum::{Extension, Form};
use domain::form::Raw;

/// `POST /desk/sign-in`, with the inputs `username`, `password` and, if the page has it, `next`.
pub async fn sign_in(
    State(house): State<House>,
    Extension(address): Extension<ClientAddress>,
    mut session: Session,
    Form(raw): Form<Raw>,
) -> Response {
    let (username, password) = (value(&raw, "username").trim(), value(&raw, "password"));
    let address = address.counted().to_string();
    match house.desk().access.enter_password(username, password, &address).await {
        Ok(accepted) => {
            session.state.half = Some(accepted.officer);
            session.state.flash = None;
            session.state.next = own_address(value(&raw, "next")).map(ToOwned::to_owned);
            match session.keep().await {
                Ok(cookie) => {
                    let page = if accepted.enrolled { "/desk/sign-in/code" } else { "/desk/sign-in/enrol" };
                    see_other(page, cookie.as_ref())
                }
                Err(refusal) => refused(&refusal),
            }
        }
        Err(refusal) => {
            let typed = vec![("username".to_owned(), username.to_owned())];
            send_back(&mut session, "/desk/sign-in", refusal, typed).await
        }
    }
}
