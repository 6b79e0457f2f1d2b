//! The answer (table 4) as the applicant reads it; the first reading delivers it.

use super::receipt::qr;
use super::survey_link::survey_link;
use super::view::complaint_route;
use crate::OrTrouble;
use crate::case::Case;
use crate::desk::Desk;
use crate::documents;
use crate::request_store;
use crate::world::World;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{Deliver, DeliveryMeans, Response, ServiceRequest, Status};
use domain::tracking::{DocumentView, ResponseView};
use domain::tracking_code::TrackingCode;
use entity::document;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// # Errors
/// `NotFound` for everybody but the applicant and while there is no answer, `Trouble`.
pub async fn response(desk: &Desk, actor: &Actor, code: &TrackingCode) -> Answer<ResponseView> {
    actor.citizen().ok_or(Refusal::NotFound)?;
    let mut request = request_store::by_code(desk.database.read(), code).await?;
    request.admit(actor, Action::ReceiveResponse)?;
    if matches!(request.status, Status::Answered { delivery: None, .. }) {
        request = deliver(desk, actor, request.id).await?;
    }
    response_of(desk, desk.database.read(), actor, &request).await
}

/// The answer, for whoever was let see it.
///
/// # Errors
/// `NotFound` while there is none, `Trouble`.
pub(crate) async fn response_of(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    actor: &Actor,
    request: &ServiceRequest,
) -> Answer<ResponseView> {
    let code = &request.tracking_code;
    let world = World::of(desk, connection, request).await?;
    let response = request.status.response().cloned().ok_or(Refusal::NotFound)?;
    let may_object = request.offered(actor, &world.definition, desk.now()).contains(&Action::Object);
    let attachments = attachments(connection, request, &response).await?;
    Ok(ResponseView {
        agency: desk.settings.agency.clone(),
        code: code.clone(),
        service_title: world.definition.title.clone(),
        applicant_name: request.applicant.name.clone(),
        number: response.number,
        outcome: response.outcome,
        text: response.text,
        legal_basis: response.legal_basis,
        next_step: response.next_step,
        valid_until: response.valid_until,
        attachments,
        signer: response.signer,
        unit_title: world.organisation.unit_title(request.unit()),
        signed_at: response.signed_at,
        objection_until: response.objection_until,
        may_object,
        complaint_route: complaint_route(desk, &world.definition),
        survey: survey_link(connection, request.id).await?,
        qr: qr(&desk.address(&format!("/requests/{code}")))?,
    })
}

/// Written before it is shown. Whoever reads in two windows at once delivers once.
async fn deliver(desk: &Desk, actor: &Actor, id: RequestId) -> Answer<ServiceRequest> {
    let (request, case) = Case::with_id(desk, id).await?;
    if !matches!(request.status, Status::Answered { delivery: None, .. }) {
        return Ok(request);
    }
    let decided = request.deliver(actor, Deliver { means: DeliveryMeans::Panel }, case.at)?;
    let delivered = decided.request.clone();
    case.write(decided).await?;
    Ok(delivered)
}

/// Files named by the signed response, in its order.
async fn attachments(
    connection: &impl ConnectionTrait,
    request: &ServiceRequest,
    response: &Response,
) -> Answer<Vec<DocumentView>> {
    if response.attachments.is_empty() {
        return Ok(Vec::new());
    }
    let rows = document::Entity::find()
        .filter(document::Column::Id.is_in(response.attachments.iter().map(|id| id.uuid())))
        .filter(document::Column::RequestId.eq(request.id.uuid()))
        .all(connection)
        .await
        .or_trouble()?;
    let named = response.attachments.iter();
    Ok(named.filter_map(|id| rows.iter().find(|row| row.id == id.uuid())).map(documents::view).collect())
}
