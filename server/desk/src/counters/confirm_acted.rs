//! They did what their case asked of them: came, paid, brought a paper. Work and clock go on.

use super::actions::{self, Done};
use super::seat::officer_of;
use super::visit::in_hand;
use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::{RequestId, TicketId};
use domain::in_person::CounterActionKind;
use domain::refusal::{Answer, Refusal};

/// # Errors
/// `SignInFirst`; `NotFound` for a ticket or a case that does not lie open before the officer; `WrongStatus` where nothing was
/// asked; `TooLong`, `NoCounter`, `Conflict`, `Trouble`.
pub(super) async fn confirm_acted(
    desk: &Desk,
    actor: &Actor,
    ticket: TicketId,
    request: RequestId,
    words: &str,
) -> Answer<()> {
    let officer = officer_of(actor)?;
    let (request, case) = Case::with_id(desk, request).await?;
    let visit = in_hand(desk, &case.txn, actor, ticket).await?;
    if !request.is_at_counter_of(officer.id) {
        return Err(Refusal::NotFound);
    }
    let done = Done {
        // What they brought was received.
        kind: CounterActionKind::ReceiveRequest,
        service: Some(request.service.clone()),
        unit: Some(request.unit()),
        request: Some(request.id),
    };
    let decided = request.citizen_acted(actor, words, case.at)?;
    actions::record(desk, &case.txn, &visit, done).await?;
    case.write(decided).await
}
