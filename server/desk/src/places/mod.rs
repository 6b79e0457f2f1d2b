//! Places with their lines and counters: kept by administrators, looked at by anybody.

mod hours;
mod keep;
mod load;
#[cfg(test)]
mod tests;

pub use hours::hours;
pub use keep::write;
pub use load::{all, by_id, by_key};

use crate::Desk;
use domain::actor::{Actor, Officer, Role};
use domain::id::PlaceId;
use domain::in_person::{Place, Places};
use domain::refusal::{Answer, Refusal};

/// Whether the officer serves people there, or heads or keeps the place's unit.
pub fn works_at(officer: &Officer, place: &Place) -> bool {
    [Role::CounterClerk, Role::DeskOfficer, Role::Approver].iter().any(|role| officer.holds(*role, place.unit))
}

#[async_trait::async_trait]
impl Places for Desk {
    async fn places(&self, actor: &Actor) -> Answer<Vec<Place>> {
        let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
        let mut places = all(self.database.read()).await?;
        places.retain(|place| officer.is_administrator() || works_at(officer, place));
        Ok(places)
    }

    async fn place(&self, place: PlaceId) -> Answer<Place> {
        by_id(self.database.read(), place).await
    }

    async fn place_named(&self, key: &str) -> Answer<Place> {
        by_key(self.database.read(), key).await
    }

    async fn keep_place(&self, actor: &Actor, place: Place) -> Answer<()> {
        keep::keep_place(self, actor, place).await
    }
}
