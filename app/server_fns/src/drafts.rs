//! Reading drafts. They are changed by forms posted to the server's plain routes.

use crate::AppError;
use domain::draft::{CheckPage, DraftPage, StartPage};
use domain::form::PageKey;
use domain::id::DraftId;
use domain::service::ServiceKey;
use leptos::prelude::*;

/// What one needs before starting.
#[server(name = ReadStartPage, endpoint = "drafts/start_page")]
pub async fn start_page(service: ServiceKey) -> Result<StartPage, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.drafts.start_page(&caller.actor, &service).await?)
}

/// One page with its values and problems.
#[server(name = ReadPage, endpoint = "drafts/page")]
pub async fn page(draft: DraftId, page: PageKey) -> Result<DraftPage, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.drafts.page(&caller.actor, draft, &page).await?)
}

/// All answers before they are sent.
#[server(name = ReadCheck, endpoint = "drafts/check")]
pub async fn check(draft: DraftId) -> Result<CheckPage, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.drafts.check(&caller.actor, draft).await?)
}
