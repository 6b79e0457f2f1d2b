//! Shortcuts to where a test begins.

use super::TestDesk;
use crate::request_store;
use crate::world::World;
use domain::actor::Actor;
use domain::form::{Answer, Answers, FieldKey};
use domain::request::{Applicant, Channel, ServiceRequest, Submit};
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;

/// The key of the tests' service.
pub const SERVICE: &str = "health-card";

/// Answers to everything the tests' form asks, in its stored form.
pub fn answers() -> Answers {
    let key = |text: &str| FieldKey::parse(text).expect("a key");
    [
        (key("full_name"), Answer::Text("زهرا نمونه".to_owned())),
        (key("national_id"), Answer::Text("9990000018".to_owned())),
        (key("area"), Answer::Number(40)),
        (key("has_licence"), Answer::YesNo(false)),
        (key("agree"), Answer::Agreed),
    ]
    .into_iter()
    .collect()
}

/// A request of this citizen, as it lies at [`super::DESK`] right after it was sent: through the domain's verb and the
/// store, without the draft before it.
pub async fn sent_by(desk: &TestDesk, citizen: &Actor) -> ServiceRequest {
    sent(desk, citizen, |_| {}).await
}

/// The same, with another name, other answers or whatever `change` makes of it.
pub async fn sent(desk: &TestDesk, citizen: &Actor, change: impl FnOnce(&mut Submit)) -> ServiceRequest {
    let person = citizen.citizen().expect("a citizen").clone();
    let txn = desk.database.write().await.expect("a transaction");
    let key = ServiceKey::parse(SERVICE).expect("a key");
    let definition = desk.definitions.published(&*txn, &key).await.expect("the service is offered");
    let world = World::with(&*txn, definition).await.expect("the world is read");
    let receives = world.organisation.desk_for(&world.definition).expect("a desk").clone();
    let mut command = Submit {
        id: desk.new_id().into(),
        tracking_code: desk.new_code(),
        service: key,
        service_version: world.definition.version,
        desk: receives.id,
        desk_unit: receives.unit,
        applicant: Applicant {
            person: person.id,
            name: "زهرا نمونه".to_owned(),
            identifier: Some("9990000018".to_owned()),
            mobile: person.mobile,
        },
        channel: Channel::Web,
        answers: answers(),
    };
    change(&mut command);
    let decided = ServiceRequest::submit(citizen, command, desk.now()).expect("it is taken");
    let sent = request_store::insert(desk, &txn, &world, decided).await.expect("it is written");
    txn.commit().await.expect("it is committed");
    sent
}

/// The same for the citizen of this number ([`TestDesk::citizen`]); the answer is the tracking code.
pub async fn submitted(desk: &TestDesk, number: u32) -> TrackingCode {
    let citizen = desk.citizen(number).await;
    sent_by(desk, &citizen).await.tracking_code
}
