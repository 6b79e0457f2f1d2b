//! The catalogue of services.

mod cards;
mod home;
mod publish;
mod search;
mod service;
#[cfg(test)]
mod tests;

pub(crate) use cards::offered;
pub use publish::{publish, publish_in};

use crate::desk::Desk;
use domain::catalogue::{Catalogue, Home, ServicePage, ServiceResults, ServiceSearch};
use domain::refusal::Answer;
use domain::service::ServiceKey;

#[async_trait::async_trait]
impl Catalogue for Desk {
    async fn home(&self) -> Answer<Home> {
        home::home(self).await
    }

    async fn search(&self, search: ServiceSearch) -> Answer<ServiceResults> {
        search::search(self, search).await
    }

    async fn service(&self, key: &ServiceKey) -> Answer<ServicePage> {
        service::service(self, key).await
    }
}
