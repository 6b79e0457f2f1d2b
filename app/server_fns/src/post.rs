//! Carrying a form to a server function without knowing its arguments.
//!
//! A call by its types costs the browser the writing and reading of them, once per function. A form already holds what the
//! function takes, in the very encoding that a browser without JavaScript would send.

use crate::{AppError, Transport, kartabl::Note};
use domain::refusal::Refusal;
use leptos::server_fn::client::Client;
use leptos::server_fn::codec::PostUrl;
use leptos::server_fn::error::FromServerFnError;
use leptos::server_fn::request::ClientReq;
use leptos::server_fn::response::ClientRes;
use leptos::server_fn::{ContentType, ServerFn};

/// Every function of ours is asked by the same client.
type Browser = <Note as ServerFn>::Client;
type Answer = <Browser as Client<AppError>>::Response;

/// Posts an encoded form to the address of a server function that answers with nothing or with a text.
///
/// # Errors
/// What the function answered, or what happened on the way.
pub async fn post(address: &str, form: String) -> Result<String, AppError> {
    send(address, PostUrl::CONTENT_TYPE, form).await
}

/// [`post`] for a route that takes JSON.
///
/// # Errors
/// What the route answered, or what happened on the way.
pub async fn post_json(address: &str, json: String) -> Result<String, AppError> {
    send(address, "application/json", json).await
}

async fn send(address: &str, kind: &str, body: String) -> Result<String, AppError> {
    let request = ClientReq::<AppError>::try_new_post(address, "application/json", kind, body)?;
    let answer = <Browser as Client<AppError>>::send(request).await?;
    let status = ClientRes::<AppError>::status(&answer);
    if status >= 400 {
        let said = AppError::de(<Answer as ClientRes<AppError>>::try_into_bytes(answer).await?);
        return Err(refused(status, said));
    }
    read(&<Answer as ClientRes<AppError>>::try_into_string(answer).await?)
}

/// The door of the server turns people away without words: then the status says why.
fn refused(status: u16, said: AppError) -> AppError {
    match (status, &said) {
        (401, AppError::Transport(Transport::Unreadable)) => AppError::Desk(Refusal::SignInFirst),
        (404, AppError::Transport(Transport::Unreadable)) => AppError::Desk(Refusal::NotFound),
        (500.., AppError::Transport(Transport::Unreadable)) => AppError::Transport(Transport::Broken),
        _ => said,
    }
}

/// The text in an answer; empty for an answer that only says "done".
fn read(answer: &str) -> Result<String, AppError> {
    let text: Option<String> = serde_json::from_str(answer).map_err(|_| AppError::Transport(Transport::Unreadable))?;
    Ok(text.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_turned_away_at_the_door_is_told_to_sign_in() {
        let silence = AppError::Transport(Transport::Unreadable);
        assert_eq!(refused(401, silence.clone()), AppError::Desk(Refusal::SignInFirst));
        assert_eq!(refused(503, silence), AppError::Transport(Transport::Broken));
        let said = AppError::Desk(Refusal::Conflict);
        assert_eq!(refused(409, said.clone()), said);
    }

    #[test]
    fn done_and_a_text_are_read() {
        assert_eq!(read("null").as_deref(), Ok(""));
        assert_eq!(read("\"۱۴۰۵/الف/۱۲\"").as_deref(), Ok("۱۴۰۵/الف/۱۲"));
        assert_eq!(read("<html>"), Err(AppError::Transport(Transport::Unreadable)));
    }
}
