//! What happens at counters, on both databases.

mod assisted;
mod journey;
mod queue;
mod seats;
mod seen;

use crate::testing::{APPROVER, CLERK, COUNTER_CLERK, EXPERT, FIRST_COUNTER, FIRST_LINE, SERVICE, TestDesk};
use domain::actor::Actor;
use domain::form::Raw;
use domain::id::{OfficerId, RequestId, TicketId};
use domain::in_person::{Counters, PersonAtCounter, Priority};
use domain::kartabl::{Kartabl, Responses, Seen, Stages, Triage};
use domain::permission::Action;
use domain::request::{DraftResponse, Outcome};
use domain::service::ServiceKey;

fn service() -> ServiceKey {
    ServiceKey::parse(SERVICE).expect("a key")
}

fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Everything that the tests' form asks, as it is posted at once.
fn filled_in() -> Raw {
    raw(&[
        ("full_name", "زهرا نمونه"),
        ("national_id", "۹۹۹۰۰۰۰۰۱۸"),
        ("area", "۴۰"),
        ("has_licence", "no"),
        ("agree", "yes"),
    ])
}

fn person() -> PersonAtCounter {
    PersonAtCounter {
        name: "زهرا نمونه".to_owned(),
        national_id: "9990000018".to_owned(),
        mobile: "۰۹۹۹۰۰۰۰۰۷۷".to_owned(),
        identity_seen: true,
    }
}

/// A clerk who sits at the first counter.
async fn clerk(desk: &TestDesk) -> Actor {
    desk.with_halls().await;
    let clerk = desk.officer(COUNTER_CLERK).await;
    desk.sit(&clerk, FIRST_COUNTER).await.expect("the counter is free");
    clerk
}

/// Somebody comes, is called and spoken to.
async fn visitor(desk: &TestDesk, clerk: &Actor) -> TicketId {
    desk.take(FIRST_LINE, Priority::Ordinary).await;
    let ticket = desk.call_next(clerk).await.expect("somebody waits");
    desk.start(clerk, ticket).await.expect("they are there");
    ticket
}

async fn now(desk: &TestDesk, request: RequestId) -> Seen {
    let request = crate::request_store::by_id(desk.database.read(), request).await.expect("it is there");
    Seen { request: request.id, revision: request.revision }
}

/// The case is taken on, worked on and answered.
async fn answered(desk: &TestDesk, request: RequestId) {
    desk.accept(&desk.officer(CLERK).await, now(desk, request).await, Some(EXPERT)).await.expect("accepted");
    let expert = desk.officer(EXPERT).await;
    let case = desk.case(&expert, request).await.expect("it opens");
    if !case.may.contains(&Action::DraftResponse) {
        let decision = case.stage.expect("a stage").decisions[0].key.clone();
        desk.decide(&expert, now(desk, request).await, decision, String::new()).await.expect("decided");
    }
    let draft = DraftResponse {
        outcome: Outcome::Done,
        text: "کارت صادر شد.".to_owned(),
        legal_basis: String::new(),
        next_step: String::new(),
        valid_until: None,
        attachments: Vec::new(),
    };
    desk.draft(&expert, now(desk, request).await, draft).await.expect("drafted");
    desk.approve(&desk.officer(APPROVER).await, now(desk, request).await).await.expect("signed");
}

async fn officer(desk: &TestDesk, id: OfficerId) -> Actor {
    desk.officer(id).await
}
