//! Asking other agencies (استعلام).

mod ask_agency;
mod cancel_inquiry;
mod record_answer;
mod remind;
mod views;

pub use remind::remind_due;
pub(crate) use views::{planned, views};

use crate::Desk;
use domain::actor::Actor;
use domain::id::InquiryId;
use domain::inquiries::{Inquiries, Question, TypedAnswer};
use domain::kartabl::Seen;
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Inquiries for Desk {
    async fn ask_agency(&self, actor: &Actor, seen: Seen, question: Question) -> Answer<Option<String>> {
        ask_agency::ask_agency(self, actor, seen, question).await
    }

    async fn record_answer(&self, actor: &Actor, seen: Seen, inquiry: InquiryId, answer: TypedAnswer) -> Answer<()> {
        record_answer::record_answer(self, actor, seen, inquiry, answer).await
    }

    async fn cancel_inquiry(&self, actor: &Actor, seen: Seen, inquiry: InquiryId, reason: String) -> Answer<()> {
        cancel_inquiry::cancel_inquiry(self, actor, seen, inquiry, reason).await
    }
}

#[cfg(test)]
mod tests;
