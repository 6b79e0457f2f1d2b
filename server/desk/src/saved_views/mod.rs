//! Saved views: a folder with a query under a name, for oneself, a unit or a role.

mod remove;
mod save;
mod seen;
mod start;
#[cfg(test)]
mod tests;

pub(crate) use seen::seen_by;
pub(crate) use start::start_of;

use crate::Desk;
use domain::actor::Actor;
use domain::id::SavedViewId;
use domain::kartabl::{NewView, SavedViews};
use domain::refusal::Answer;

#[async_trait::async_trait]
impl SavedViews for Desk {
    async fn save(&self, actor: &Actor, view: NewView) -> Answer<SavedViewId> {
        save::save(self, actor, view).await
    }

    async fn remove(&self, actor: &Actor, view: SavedViewId) -> Answer<()> {
        remove::remove(self, actor, view).await
    }

    async fn start_with(&self, actor: &Actor, view: Option<SavedViewId>) -> Answer<()> {
        start::start_with(self, actor, view).await
    }
}
