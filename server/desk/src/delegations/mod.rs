//! Officers who stand in for those who are away (نیابت).

mod end;
mod list;
mod name;
mod rows;

pub use rows::officer;
pub(crate) use rows::standing_in;

use crate::Desk;
use domain::actor::Actor;
use domain::delegation::{Delegations, DelegationsPage, NewDelegation};
use domain::id::DelegationId;
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Delegations for Desk {
    async fn delegations(&self, actor: &Actor) -> Answer<DelegationsPage> {
        list::delegations(self, actor).await
    }

    async fn name_delegate(&self, actor: &Actor, new: NewDelegation) -> Answer<()> {
        name::name_delegate(self, actor, new).await
    }

    async fn end_delegation(&self, actor: &Actor, delegation: DelegationId) -> Answer<()> {
        end::end_delegation(self, actor, delegation).await
    }
}

#[cfg(test)]
mod tests;
