//! Reading the catalogue.

use crate::AppError;
use domain::catalogue::{Home, ServicePage, ServiceResults, ServiceSearch};
use domain::service::ServiceKey;
use leptos::prelude::*;

/// The home page.
#[server(name = ReadHome, endpoint = "catalogue/home")]
pub async fn home() -> Result<Home, AppError> {
    Ok(crate::caller::desk()?.catalogue.home().await?)
}

/// Services that fit.
#[server(name = ReadSearch, endpoint = "catalogue/search")]
pub async fn search(search: ServiceSearch) -> Result<ServiceResults, AppError> {
    Ok(crate::caller::desk()?.catalogue.search(search).await?)
}

/// The information package of one service.
#[server(name = ReadService, endpoint = "catalogue/service")]
pub async fn service(key: ServiceKey) -> Result<ServicePage, AppError> {
    Ok(crate::caller::desk()?.catalogue.service(&key).await?)
}
