//! The kartabl: lists, one case, notes.

mod case_view;
mod changes;
mod cursor;
mod folders;
mod list;
mod note;
mod read;

use crate::Desk;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{CaseView, Kartabl, KartablFilter, KartablPage, StaffEntry};
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Kartabl for Desk {
    async fn list(&self, actor: &Actor, filter: KartablFilter) -> Answer<KartablPage> {
        list::list(self, actor, filter).await
    }

    async fn case(&self, actor: &Actor, request: RequestId) -> Answer<CaseView> {
        read::read(self, actor, request).await?;
        case_view::case_view(self, actor, request).await
    }

    async fn changes_since(&self, actor: &Actor, request: RequestId, revision: u32) -> Answer<Vec<StaffEntry>> {
        changes::changes_since(self, actor, request, revision).await
    }

    async fn note(&self, actor: &Actor, request: RequestId, words: String) -> Answer<()> {
        note::note(self, actor, request, words).await
    }
}

#[cfg(test)]
mod tests;
