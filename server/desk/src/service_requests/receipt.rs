//! The receipt (رسید خدمت, table 3).

use super::view::{complaint_route, responsible};
use crate::desk::Desk;
use crate::request_store;
use crate::world::World;
use domain::actor::Actor;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use domain::tracking::Receipt;
use domain::tracking_code::TrackingCode;
use sea_orm::ConnectionTrait;

/// # Errors
/// `NotFound` for everybody but the applicant, `Trouble`.
pub async fn receipt(desk: &Desk, actor: &Actor, code: &TrackingCode) -> Answer<Receipt> {
    let connection = desk.database.read();
    let request = request_store::by_code(connection, code).await?;
    actor.citizen().ok_or(Refusal::NotFound)?;
    request.admit(actor, Action::View)?;
    receipt_of(desk, connection, request).await
}

/// The receipt, for whoever was let see it.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn receipt_of(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    request: ServiceRequest,
) -> Answer<Receipt> {
    let code = &request.tracking_code;
    let world = World::of(desk, connection, &request).await?;
    let definition = &world.definition;
    let address = desk.address(&format!("/requests/{code}"));
    Ok(Receipt {
        agency: desk.settings.agency.clone(),
        code: code.clone(),
        service_title: definition.title.clone(),
        service_code: definition.code.as_ref().map(|code| code.as_str().to_owned()),
        channel: request.channel,
        received_at: request.received_at,
        promise: world.promise(&request, desk.now()),
        status: request.status.kind(),
        form: definition.form.clone(),
        inquiries: definition.inquiries.iter().map(|inquiry| inquiry.subject.clone()).collect(),
        desk_title: world.organisation.desk_title(request.desk),
        responsible: responsible(definition),
        complaint_route: complaint_route(desk, definition),
        qr: qr(&address)?,
        address,
        applicant: request.applicant,
        answers: request.answers,
    })
}

/// # Errors
/// `Trouble` for a base address too long for a code.
pub fn qr(address: &str) -> Answer<String> {
    ::documents::qr_svg(address).map_err(|error| {
        tracing::error!(%error, "no QR code");
        Refusal::Trouble
    })
}
