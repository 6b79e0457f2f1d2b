//! Carrying a form to a server function without knowing its arguments.
//!
//! A call by its types costs the browser the writing and reading of them, once per function. A form already holds what the
//! function takes, in the very encoding that a browser without JavaScript would send.

use crate::{AppError, Transport, kartabl::Note};
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
    let request = ClientReq::<AppError>::try_new_post(address, "application/json", PostUrl::CONTENT_TYPE, form)?;
    let answer = <Browser as Client<AppError>>::send(request).await?;
    if ClientRes::<AppError>::status(&answer) >= 400 {
        return Err(AppError::de(<Answer as ClientRes<AppError>>::try_into_bytes(answer).await?));
    }
    read(&<Answer as ClientRes<AppError>>::try_into_string(answer).await?)
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
    fn done_and_a_text_are_read() {
        assert_eq!(read("null").as_deref(), Ok(""));
        assert_eq!(read("\"۱۴۰۵/الف/۱۲\"").as_deref(), Ok("۱۴۰۵/الف/۱۲"));
        assert_eq!(read("<html>"), Err(AppError::Transport(Transport::Unreadable)));
    }
}
