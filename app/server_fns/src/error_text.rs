//! Errors on their way to the browser: JSON, read as the page's own data is. Server functions would read bytes where a page
//! reads text, and the browser would download everything that an error can hold twice.

use crate::AppError;
use leptos::server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType};
use serde_json::Error;

/// The encoding of [`AppError`].
pub struct ErrorText;

impl ContentType for ErrorText {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for ErrorText {
    const FORMAT_TYPE: Format = Format::Text;
}

impl Encodes<AppError> for ErrorText {
    type Error = Error;

    fn encode(error: &AppError) -> Result<Bytes, Error> {
        serde_json::to_vec(error).map(Bytes::from)
    }
}

impl Decodes<AppError> for ErrorText {
    type Error = Error;

    fn decode(bytes: Bytes) -> Result<AppError, Error> {
        serde_json::from_str(&String::from_utf8_lossy(&bytes))
    }
}
