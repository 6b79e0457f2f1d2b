//! The catalogue of services: what people read before they ask.

use crate::calendar::ResponseTime;
use crate::organisation::Agency;
use crate::promise::Promise;
use crate::refusal::Answer;
use crate::service::{ServiceDefinition, ServiceKey, ServiceType};
use serde::{Deserialize, Serialize};

/// What the public may ask of the catalogue.
#[async_trait::async_trait]
pub trait Catalogue: Send + Sync {
    /// Agency, categories and the services asked for most.
    async fn home(&self) -> Answer<Home>;
    /// Services that fit all words (folded), the category and the audience, best first.
    async fn search(&self, search: ServiceSearch) -> Answer<ServiceResults>;
    /// The information package (guide step 4) of the published version.
    async fn service(&self, key: &ServiceKey) -> Answer<ServicePage>;
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Home {
    pub agency: Agency,
    pub categories: Vec<Category>,
    pub frequent: Vec<ServiceCard>,
    pub service_count: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    pub key: String,
    pub title: String,
    pub services: u32,
}

/// One line of a list of services.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceCard {
    pub key: ServiceKey,
    pub title: String,
    pub summary: String,
    pub category_title: String,
    pub service_type: ServiceType,
    pub response_time: ResponseTime,
    pub free: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceSearch {
    pub words: String,
    pub category: Option<String>,
    pub audience: Option<ServiceType>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceResults {
    pub search: ServiceSearch,
    pub categories: Vec<Category>,
    pub services: Vec<ServiceCard>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServicePage {
    pub agency: Agency,
    pub version: u32,
    pub definition: ServiceDefinition,
    /// Titles of the units, in the order of the definition's stages.
    pub stage_units: Vec<String>,
    /// Title of the desk that receives it.
    pub desk_title: String,
    /// The date one would get by sending it now.
    pub promise_if_sent_now: Promise,
}
