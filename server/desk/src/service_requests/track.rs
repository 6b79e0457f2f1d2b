//! Track: the status for anybody with the code, the rest for whom it is theirs.

use super::view::full;
use crate::desk::Desk;
use crate::devices;
use crate::request_store;
use crate::world::World;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::tracking::Tracking;
use domain::tracking_code::TrackingCode;

/// # Errors
/// `NotFound` for what is no code and for a code that nobody has, `NotRegisteredYet`, `Trouble`.
pub async fn track(desk: &Desk, actor: &Actor, follows: &[RequestId], code: &str) -> Answer<Tracking> {
    let code = TrackingCode::parse(code).map_err(|_| Refusal::NotFound)?;
    let connection = desk.database.read();
    let request = match request_store::by_code(connection, &code).await {
        Err(Refusal::NotFound) if devices::waits_for_staff(connection, &code).await? => {
            return Err(Refusal::NotRegisteredYet);
        }
        other => other?,
    };
    let world = World::of(desk, connection, &request).await?;
    let own = actor.citizen().is_some_and(|citizen| citizen.id == request.applicant.person);
    if own || follows.contains(&request.id) {
        return Ok(Tracking::Full(Box::new(full(desk, connection, actor, &request, &world, own).await?)));
    }
    Ok(Tracking::StatusOnly {
        code,
        service_title: world.definition.title.clone(),
        status: request.status.kind(),
        promise: world.promise(&request, desk.now()),
    })
}
