//! What a message about a request may speak of.

use crate::desk::Desk;
use crate::world::World;
use domain::Instant;
use domain::message::MessageFacts;
use domain::request::ServiceRequest;

/// The facts as they are at this moment. Whoever invites to a survey adds its address.
pub(crate) fn facts(desk: &Desk, world: &World, request: &ServiceRequest, at: Instant) -> MessageFacts {
    MessageFacts {
        agency: desk.settings.agency.name.clone(),
        service_title: world.definition.title.clone(),
        desk_title: world.organisation.desk_title(request.desk),
        code: request.tracking_code.clone(),
        address: desk.address(&format!("/requests/{}", request.tracking_code)),
        survey_address: None,
        promise: world.promise(request, at).map(|promise| promise.at),
    }
}
