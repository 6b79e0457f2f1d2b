//! Open a case by its code for a visit: until it ends, the clerk may see it.

use super::cases;
use super::seat::officer_of;
use super::visit::in_hand;
use crate::Desk;
use crate::live::News;
use crate::request_store;
use crate::throttle::{self, Limit};
use domain::actor::Actor;
use domain::id::{RequestId, TicketId};
use domain::in_person::code_in;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::AtCounter;

/// Tries of one officer. A scanner does not err and fingers do; nobody looks for other people's codes.
const TRIES: Limit = Limit { scope: "counter_code", most: 30, minutes: 15 };

/// # Errors
/// `SignInFirst`; `NotFound` for a wrong code, a case that is classified beyond the clerk, a ticket that is not theirs;
/// `TooMany`, `NoCounter`, `NoRoom`, `Trouble`.
pub(super) async fn open_case(desk: &Desk, actor: &Actor, ticket: TicketId, typed: &str) -> Answer<RequestId> {
    let officer = officer_of(actor)?;
    let subject = officer.id.to_string();
    throttle::count(&desk.database, TRIES, &subject, desk.now()).await?;
    let code = code_in(typed)?;
    let txn = desk.database.write().await?;
    let visit = in_hand(desk, &txn, actor, ticket).await?;
    let mut request = request_store::by_code(&*txn, &code).await?;
    // As it will be seen once it is open: what is confidential stays closed, and looks as if it were not there.
    request.at_counters.push(AtCounter { officer: officer.id, unit: visit.place.unit });
    request.admit(actor, Action::View).map_err(|_| Refusal::NotFound)?;
    cases::open(&txn, &visit, request.id).await?;
    throttle::take_back(&*txn, TRIES, &subject).await?;
    txn.tell(News::Place { place: visit.place.id });
    txn.commit().await?;
    Ok(request.id)
}
