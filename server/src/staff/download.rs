//! A sheet as a file.

use crate::answer::refused;
use crate::http::disposition::attachment;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use desk::export::{Sheet, workbook};
use domain::refusal::Refusal;

/// A kind of file.
#[derive(Clone, Copy)]
pub(super) enum Format {
    Csv,
    Xlsx,
}

impl Format {
    /// As `?as=…` names it; a workbook, unless it is said otherwise.
    pub fn of(word: &str) -> Self {
        if word == "csv" { Self::Csv } else { Self::Xlsx }
    }

    fn media_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        })
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// The answer that saves it under this name; the ending is put after it.
pub(super) fn download(sheet: &Sheet, name: &str, format: Format) -> Response {
    let body = match format {
        Format::Csv => sheet.csv(),
        Format::Xlsx => match workbook(sheet) {
            Ok(body) => body,
            Err(refusal) => return refused(&refusal),
        },
    };
    let Ok(name) = HeaderValue::from_str(&attachment(&format!("{name}.{}", format.ending()))) else {
        return refused(&Refusal::Trouble);
    };
    let headers = [
        (header::CONTENT_TYPE, format.media_type()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    (headers, body).into_response()
}
