//! Drafts (پیش‌نویس): answers kept from the first one on. Whoever is not the owner learns nothing; a stranger is asked to
//! sign in, whatever they ask for.

mod applicant;
mod cards;
mod check;
mod complete;
mod discard;
mod draft;
mod form;
mod once;
mod page;
mod remove_file;
mod resume;
mod save;
mod start;
mod start_page;
mod submit;
#[cfg(test)]
mod tests;

pub(crate) use applicant::applicant;
pub(crate) use cards::cards;
pub(crate) use discard::{discard_expired, throw_away};
pub(crate) use draft::Draft;
pub(crate) use form::{definition_of, form_of};
pub(crate) use once::{Sending, once};
pub(crate) use page::{facts, filled};
pub(crate) use remove_file::let_go;
pub(crate) use save::bounded;
pub(crate) use submit::{Sender, ServedPerson, send};

use crate::desk::Desk;
use domain::actor::Actor;
use domain::draft::{CheckPage, DraftPage, Drafts, NextPage, StartPage};
use domain::form::{PageKey, Raw};
use domain::id::{DocumentId, DraftId};
use domain::refusal::Answer;
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;

#[async_trait::async_trait]
impl Drafts for Desk {
    async fn start_page(&self, actor: &Actor, service: &ServiceKey) -> Answer<StartPage> {
        start_page::start_page(self, actor, service).await
    }

    async fn start(&self, actor: &Actor, service: &ServiceKey, again: Option<TrackingCode>) -> Answer<DraftId> {
        start::start(self, actor, service, again).await
    }

    async fn complete(&self, actor: &Actor, code: &TrackingCode) -> Answer<DraftId> {
        complete::complete(self, actor, code).await
    }

    async fn resume(&self, actor: &Actor, draft: DraftId) -> Answer<NextPage> {
        resume::resume(self, actor, draft).await
    }

    async fn page(&self, actor: &Actor, draft: DraftId, page: &PageKey) -> Answer<DraftPage> {
        page::page(self, actor, draft, page).await
    }

    async fn save(&self, actor: &Actor, draft: DraftId, page: &PageKey, raw: Raw, changing: bool) -> Answer<NextPage> {
        save::save(self, actor, draft, page, raw, changing).await
    }

    async fn check(&self, actor: &Actor, draft: DraftId) -> Answer<CheckPage> {
        check::check(self, actor, draft).await
    }

    async fn submit(&self, actor: &Actor, draft: DraftId, key: &str) -> Answer<TrackingCode> {
        submit::submit(self, actor, draft, key).await
    }

    async fn discard(&self, actor: &Actor, draft: DraftId) -> Answer<()> {
        discard::discard(self, actor, draft).await
    }

    async fn remove_file(&self, actor: &Actor, draft: DraftId, page: &PageKey, document: DocumentId) -> Answer<()> {
        remove_file::remove_file(self, actor, draft, page, document).await
    }
}
