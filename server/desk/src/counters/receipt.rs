//! Table 3 of a case of this visit, to be printed.

use super::cases::at_counter;
use crate::Desk;
use crate::service_requests::receipt_of;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::Answer;
use domain::tracking::Receipt;

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub(super) async fn receipt(desk: &Desk, actor: &Actor, request: RequestId) -> Answer<Receipt> {
    let connection = desk.database.read();
    let request = at_counter(connection, actor, request).await?;
    receipt_of(desk, connection, request).await
}
