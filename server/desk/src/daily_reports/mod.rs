//! Table 2: the daily report of the desk's staff. Read from what was done at counters; nothing of it is typed, and nothing
//! but signatures is stored.

mod assemble;
mod daily;
mod places;
mod records;
#[cfg(test)]
pub(crate) mod script;
mod sign;
mod signatures;
#[cfg(test)]
mod tests;

pub(crate) use places::places_for;

use crate::Desk;
use domain::actor::Actor;
use domain::id::{OfficerId, PlaceId};
use domain::in_person::{DailyReport, DailyReports};
use domain::jalali::JalaliDate;
use domain::refusal::Answer;

#[async_trait::async_trait]
impl DailyReports for Desk {
    async fn reported_places(&self, actor: &Actor) -> Answer<Vec<(PlaceId, String)>> {
        places::reported_places(self, actor).await
    }

    async fn daily(
        &self,
        actor: &Actor,
        place: PlaceId,
        day: JalaliDate,
        officer: Option<OfficerId>,
    ) -> Answer<DailyReport> {
        daily::daily(self, actor, place, day, officer).await
    }

    async fn sign(&self, actor: &Actor, place: PlaceId, day: JalaliDate, officer: OfficerId) -> Answer<()> {
        sign::sign(self, actor, place, day, officer).await
    }
}
