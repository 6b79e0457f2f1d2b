//! Reading a survey. It is answered by a form posted to a plain route.

use crate::AppError;
use domain::survey::SurveyPage;
use leptos::prelude::*;

/// The survey behind this token.
#[server(name = ReadOpen, endpoint = "surveys/open")]
pub async fn open(token: String) -> Result<SurveyPage, AppError> {
    Ok(crate::caller::desk()?.surveys.open(&token).await?)
}
