//! Sending files of staff to a plain route of the server, from the browser.

use crate::{AppError, Transport, kartabl::Note};
use domain::refusal::Refusal;
use domain::tracking::DocumentView;
use leptos::server_fn::ServerFn;
use leptos::server_fn::client::Client;
use leptos::server_fn::request::ClientReq;
use leptos::server_fn::response::ClientRes;
use leptos::web_sys::FormData;
use serde::Deserialize;

/// Every function of ours is asked by the same client.
type Browser = <Note as ServerFn>::Client;

/// What was taken, and why the rest was not.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Uploaded {
    #[serde(default)]
    pub documents: Vec<DocumentView>,
    #[serde(default)]
    pub refusal: Option<Refusal>,
}

/// Posts the files of a form.
///
/// # Errors
/// What happened on the way. A file that is not taken is no error: see [`Uploaded::refusal`].
pub async fn upload(address: &str, files: FormData) -> Result<Uploaded, AppError> {
    let request = ClientReq::<AppError>::try_new_post_multipart(address, "application/json", files.into())?;
    let answer = <Browser as Client<AppError>>::send(request).await?;
    let status = ClientRes::<AppError>::status(&answer);
    let text = ClientRes::<AppError>::try_into_string(answer).await?;
    read(status, &text)
}

fn read(status: u16, answer: &str) -> Result<Uploaded, AppError> {
    if status == 401 {
        return Err(AppError::Desk(Refusal::SignInFirst));
    }
    serde_json::from_str(answer).map_err(|_| AppError::Transport(Transport::Unreadable))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::problem::Problem;

    #[test]
    fn what_was_taken_and_what_was_not_are_both_told() {
        let id = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
        let stored =
            format!(r#"{{"documents":[{{"id":"{id}","name":"a.pdf","media_type":"application/pdf","size":3}}]}}"#);
        assert_eq!(read(200, &stored).unwrap().documents[0].name, "a.pdf");
        let refused = serde_json::json!({ "documents": [], "refusal": Refusal::File(Problem::FileEmpty) });
        assert_eq!(read(422, &refused.to_string()).unwrap().refusal, Some(Refusal::File(Problem::FileEmpty)));
        assert_eq!(read(401, "").unwrap_err(), AppError::Desk(Refusal::SignInFirst));
        assert_eq!(read(502, "<html>").unwrap_err(), AppError::Transport(Transport::Unreadable));
    }
}
