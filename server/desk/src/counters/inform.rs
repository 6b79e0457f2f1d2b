//! Information about a service was given (اطلاع‌رسانی).

use super::actions::{self, Done};
use super::visit::in_hand;
use crate::Desk;
use domain::actor::Actor;
use domain::id::TicketId;
use domain::in_person::CounterActionKind;
use domain::refusal::Answer;
use domain::service::ServiceKey;

/// # Errors
/// `SignInFirst`, `NotFound`, `NoCounter`, `Conflict`, `NoRoom`, `Trouble`.
pub(super) async fn inform(
    desk: &Desk,
    actor: &Actor,
    ticket: TicketId,
    service: ServiceKey,
    seen: usize,
) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = in_hand(desk, &txn, actor, ticket).await?;
    desk.definitions.published(&*txn, &service).await?;
    let done = Done { kind: CounterActionKind::Information, service: Some(service), unit: None, request: None };
    actions::record_once(desk, &txn, &visit, done, seen).await?;
    txn.commit().await
}
