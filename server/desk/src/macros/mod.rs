//! Macros (پاسخ‌های آماده): steps with their texts under a name.

mod remove;
mod rows;
mod save;
#[cfg(test)]
mod tests;

pub(crate) use rows::{of, one};

use crate::Desk;
use domain::actor::Actor;
use domain::id::MacroId;
use domain::refusal::{Answer, Refusal};
use domain::work::{Macro, Macros, NewMacro};

#[async_trait::async_trait]
impl Macros for Desk {
    async fn macros(&self, actor: &Actor) -> Answer<Vec<Macro>> {
        of(self.database.read(), actor.officer().ok_or(Refusal::SignInFirst)?).await
    }

    async fn save_macro(&self, actor: &Actor, id: Option<MacroId>, new: NewMacro) -> Answer<MacroId> {
        save::save(self, actor, id, new).await
    }

    async fn remove_macro(&self, actor: &Actor, id: MacroId) -> Answer<()> {
        remove::remove(self, actor, id).await
    }
}
