//! How many counters a place needs (guide step 7), from its own tickets and seats.

mod accuracy;
mod ask;
#[cfg(test)]
mod tests;
mod visits;

use crate::Desk;
use crate::daily_reports::places_for;
use domain::actor::Actor;
use domain::id::PlaceId;
use domain::in_person::{Staffing, StaffingAsked, StaffingView, may_staff};
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Staffing for Desk {
    async fn staffed_places(&self, actor: &Actor) -> Answer<Vec<(PlaceId, String)>> {
        places_for(self, actor, may_staff).await
    }

    async fn staffing(&self, actor: &Actor, asked: StaffingAsked) -> Answer<StaffingView> {
        ask::staffing(self, actor, asked).await
    }
}
