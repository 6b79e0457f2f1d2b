//! Following a request: what the citizen sees and does after sending.

mod act;
mod follow;
mod mine;
mod object;
mod receipt;
mod response;
mod survey_link;
#[cfg(test)]
mod tests;
mod track;
mod view;
mod withdraw;

pub(crate) use receipt::receipt_of;
pub(crate) use response::response_of;
pub(crate) use survey_link::survey_link;

use crate::desk::Desk;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::Answer;
use domain::tracking::{Mine, Receipt, ResponseView, ServiceRequests, Tracking};
use domain::tracking_code::TrackingCode;

#[async_trait::async_trait]
impl ServiceRequests for Desk {
    async fn track(&self, actor: &Actor, follows: &[RequestId], code: &str) -> Answer<Tracking> {
        track::track(self, actor, follows, code).await
    }

    async fn follow(&self, code: &str, last_four: &str, address: &str) -> Answer<RequestId> {
        follow::follow(self, code, last_four, address).await
    }

    async fn receipt(&self, actor: &Actor, code: &TrackingCode) -> Answer<Receipt> {
        receipt::receipt(self, actor, code).await
    }

    async fn mine(&self, actor: &Actor) -> Answer<Mine> {
        mine::mine(self, actor).await
    }

    async fn withdraw(&self, actor: &Actor, code: &TrackingCode) -> Answer<()> {
        withdraw::withdraw(self, actor, code).await
    }

    async fn object(&self, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()> {
        object::object(self, actor, code, words).await
    }

    async fn act(&self, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()> {
        act::act(self, actor, code, words).await
    }

    async fn response(&self, actor: &Actor, code: &TrackingCode) -> Answer<ResponseView> {
        response::response(self, actor, code).await
    }
}
