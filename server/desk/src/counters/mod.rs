//! Counters (باجه): who sits where, whom they call, and what they do for whoever stands there. A clerk of another place
//! learns nothing: its counters, tickets and forms are not there for them.

mod actions;
mod answer_sheet;
mod assist;
mod assisted;
mod assisted_form;
mod call_next;
mod cases;
mod complete_assisted;
mod confirm_acted;
mod drop_assisted;
mod end_of_visit;
mod guide;
mod hand_over;
mod hand_over_receipt;
mod inform;
mod offer_survey;
mod open_case;
mod receipt;
mod save_assisted;
mod seat;
mod send_assisted;
mod sit;
#[cfg(test)]
mod tests;
mod verbs;
mod view;
mod visit;

pub(crate) use assisted::{facts_of, forget_person, serves_draft};
pub(crate) use end_of_visit::end_of_visit;
pub(crate) use seat::officer_of;

use crate::Desk;
use domain::actor::Actor;
use domain::form::{Problems, Raw};
use domain::id::{CounterId, DraftId, LineId, RequestId, TicketId, UnitId};
use domain::in_person::{AssistedForm, CounterView, Counters, HandOverReceipt, PersonAtCounter, Position, Priority};
use domain::refusal::Answer;
use domain::service::ServiceKey;
use domain::tracking::{Receipt, ResponseView};
use domain::tracking_code::TrackingCode;

#[async_trait::async_trait]
impl Counters for Desk {
    async fn view(&self, actor: &Actor) -> Answer<CounterView> {
        view::view(self, actor).await
    }

    async fn sit(&self, actor: &Actor, counter: CounterId) -> Answer<()> {
        sit::sit(self, actor, counter).await
    }

    async fn rise(&self, actor: &Actor) -> Answer<()> {
        sit::rise(self, actor).await
    }

    async fn call_next(&self, actor: &Actor) -> Answer<TicketId> {
        call_next::call_next(self, actor).await
    }

    async fn pick(&self, actor: &Actor, ticket: TicketId, reason: String) -> Answer<()> {
        verbs::pick(self, actor, ticket, &reason).await
    }

    async fn recall(&self, actor: &Actor, ticket: TicketId) -> Answer<()> {
        verbs::recall(self, actor, ticket).await
    }

    async fn start(&self, actor: &Actor, ticket: TicketId) -> Answer<()> {
        verbs::start(self, actor, ticket).await
    }

    async fn hold(&self, actor: &Actor, ticket: TicketId, reason: String) -> Answer<()> {
        verbs::hold(self, actor, ticket, &reason).await
    }

    async fn resume(&self, actor: &Actor, ticket: TicketId) -> Answer<()> {
        verbs::resume(self, actor, ticket).await
    }

    async fn transfer_ticket(
        &self,
        actor: &Actor,
        ticket: TicketId,
        to: LineId,
        position: Position,
        reason: String,
    ) -> Answer<()> {
        verbs::transfer(self, actor, ticket, to, position, &reason).await
    }

    async fn no_show(&self, actor: &Actor, ticket: TicketId) -> Answer<()> {
        verbs::no_show(self, actor, ticket).await
    }

    async fn finish(&self, actor: &Actor, ticket: TicketId) -> Answer<()> {
        verbs::finish(self, actor, ticket).await
    }

    async fn prioritise(&self, actor: &Actor, ticket: TicketId, priority: Priority, reason: String) -> Answer<()> {
        verbs::prioritise(self, actor, ticket, priority, &reason).await
    }

    async fn open_case(&self, actor: &Actor, ticket: TicketId, code: &str) -> Answer<RequestId> {
        open_case::open_case(self, actor, ticket, code).await
    }

    async fn inform(&self, actor: &Actor, ticket: TicketId, service: ServiceKey, seen: usize) -> Answer<()> {
        inform::inform(self, actor, ticket, service, seen).await
    }

    async fn guide(&self, actor: &Actor, ticket: TicketId, unit: UnitId, seen: usize) -> Answer<()> {
        guide::guide(self, actor, ticket, unit, seen).await
    }

    async fn hand_over(&self, actor: &Actor, ticket: TicketId, request: RequestId) -> Answer<()> {
        hand_over::hand_over(self, actor, ticket, request).await
    }

    async fn assist(
        &self,
        actor: &Actor,
        ticket: TicketId,
        service: ServiceKey,
        person: PersonAtCounter,
    ) -> Answer<DraftId> {
        assist::assist(self, actor, ticket, service, person).await
    }

    async fn send_assisted(&self, actor: &Actor, draft: DraftId, key: &str) -> Answer<TrackingCode> {
        send_assisted::send_assisted(self, actor, draft, key).await
    }

    async fn offer_survey(&self, actor: &Actor, ticket: TicketId) -> Answer<()> {
        offer_survey::offer_survey(self, actor, ticket).await
    }

    async fn assisted_form(&self, actor: &Actor, draft: DraftId) -> Answer<AssistedForm> {
        assisted_form::assisted_form(self, actor, draft).await
    }

    async fn save_assisted(&self, actor: &Actor, draft: DraftId, raw: Raw) -> Answer<Problems> {
        save_assisted::save_assisted(self, actor, draft, raw).await
    }

    async fn drop_assisted(&self, actor: &Actor, draft: DraftId) -> Answer<()> {
        drop_assisted::drop_assisted(self, actor, draft).await
    }

    async fn complete_assisted(&self, actor: &Actor, ticket: TicketId, request: RequestId) -> Answer<DraftId> {
        complete_assisted::complete_assisted(self, actor, ticket, request).await
    }

    async fn confirm_acted(&self, actor: &Actor, ticket: TicketId, request: RequestId, words: String) -> Answer<()> {
        confirm_acted::confirm_acted(self, actor, ticket, request, &words).await
    }

    async fn receipt(&self, actor: &Actor, request: RequestId) -> Answer<Receipt> {
        receipt::receipt(self, actor, request).await
    }

    async fn answer_sheet(&self, actor: &Actor, request: RequestId) -> Answer<ResponseView> {
        answer_sheet::answer_sheet(self, actor, request).await
    }

    async fn hand_over_receipt(&self, actor: &Actor, request: RequestId) -> Answer<HandOverReceipt> {
        hand_over_receipt::hand_over_receipt(self, actor, request).await
    }
}
