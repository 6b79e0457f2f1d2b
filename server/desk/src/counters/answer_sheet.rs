//! Table 4 of a case of this visit, to be printed and handed over.

use super::cases::at_counter;
use crate::Desk;
use crate::service_requests::response_of;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::tracking::ResponseView;

/// The link to the survey is not on it: that one is the applicant's.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus` where there is no answer, `Trouble`.
pub(super) async fn answer_sheet(desk: &Desk, actor: &Actor, request: RequestId) -> Answer<ResponseView> {
    let connection = desk.database.read();
    let request = at_counter(connection, actor, request).await?;
    if request.status.response().is_none() {
        return Err(Refusal::WrongStatus);
    }
    let view = response_of(desk, connection, actor, &request).await?;
    Ok(ResponseView { survey: None, ..view })
}
