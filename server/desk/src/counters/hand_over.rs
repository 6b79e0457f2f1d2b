//! Hand an answer over against its receipt (تحویل پاسخ).

use super::actions::{self, Done};
use super::seat::officer_of;
use super::visit::in_hand;
use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::{RequestId, TicketId};
use domain::in_person::CounterActionKind;
use domain::refusal::{Answer, Refusal};
use domain::request::{Deliver, DeliveryMeans};

/// # Errors
/// `SignInFirst`; `NotFound` for a ticket or a case that does not lie open before the officer; `WrongStatus` where there is no
/// answer or it was delivered before; `NoCounter`, `Conflict`, `Trouble`.
pub(super) async fn hand_over(desk: &Desk, actor: &Actor, ticket: TicketId, request: RequestId) -> Answer<()> {
    let officer = officer_of(actor)?;
    let (request, case) = Case::with_id(desk, request).await?;
    let visit = in_hand(desk, &case.txn, actor, ticket).await?;
    if !request.is_at_counter_of(officer.id) {
        return Err(Refusal::NotFound);
    }
    let done = Done {
        kind: CounterActionKind::DeliverResponse,
        service: Some(request.service.clone()),
        unit: Some(request.unit()),
        request: Some(request.id),
    };
    let decided = request.deliver(actor, Deliver { means: DeliveryMeans::InPerson }, case.at)?;
    actions::record(desk, &case.txn, &visit, done).await?;
    case.write(decided).await
}
