//! Reading the messages of a demo.

use crate::AppError;
use domain::message::MessageView;
use leptos::prelude::*;

/// The newest messages that would have been sent; `NotFound` outside a demo.
#[server(name = ReadDemo, endpoint = "messages/demo")]
pub async fn demo(words: String) -> Result<Vec<MessageView>, AppError> {
    Ok(crate::caller::desk()?.messages.demo_messages(&words).await?)
}
