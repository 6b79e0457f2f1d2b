//! The kartabl: lists, one case, notes.

mod branches;
mod case_view;
mod changes;
mod cursor;
mod export;
mod folders;
mod hands;
mod list;
mod names;
mod narrow;
mod note;
mod part;
mod read;
mod rows;
mod same_person;
mod suggest;
mod view;
mod walk;

pub use export::{EXPORTED, export};
pub(crate) use folders::{of_visible_case, visible};
pub(crate) use part::{how_many, part};
pub(crate) use rows::rows_of;
pub(crate) use view::count_of;

use crate::Desk;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{CaseView, Kartabl, KartablFilter, KartablPage, SamePerson, StaffEntry};
use domain::query::Suggestion;
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Kartabl for Desk {
    async fn list(&self, actor: &Actor, filter: KartablFilter) -> Answer<KartablPage> {
        list::list(self, actor, filter).await
    }

    async fn suggest(&self, actor: &Actor, words: String, caret: u32) -> Answer<Vec<Suggestion>> {
        suggest::suggest(self, actor, &words, caret).await
    }

    async fn case(&self, actor: &Actor, request: RequestId) -> Answer<CaseView> {
        read::read(self, actor, request).await?;
        case_view::case_view(self, actor, request).await
    }

    async fn case_ahead(&self, actor: &Actor, request: RequestId) -> Answer<CaseView> {
        case_view::case_view(self, actor, request).await
    }

    async fn opened(&self, actor: &Actor, request: RequestId) -> Answer<u32> {
        read::read(self, actor, request).await
    }

    async fn changes_since(&self, actor: &Actor, request: RequestId, revision: u32) -> Answer<Vec<StaffEntry>> {
        changes::changes_since(self, actor, request, revision).await
    }

    async fn same_person(&self, actor: &Actor, request: RequestId) -> Answer<SamePerson> {
        same_person::same_person(self, actor, request).await
    }

    async fn note(&self, actor: &Actor, request: RequestId, words: String) -> Answer<()> {
        note::note(self, actor, request, words).await
    }
}

#[cfg(test)]
mod same_person_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod view_tests;
