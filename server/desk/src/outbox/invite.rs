//! Invite to a survey again, by the link that was made when the answer was signed.

use super::{facts, waiting};
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::world::World;
use domain::Instant;
use domain::message::MessageFacts;
use domain::refusal::Answer;
use domain::request::{Notice, ServiceRequest};
use entity::message;
use entity::words::message_class;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

/// The same `dedupe` is sent once.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn invite_again(
    desk: &Desk,
    txn: &Writing,
    world: &World,
    request: &ServiceRequest,
    address: String,
    dedupe: String,
    at: Instant,
) -> Answer<()> {
    let facts = MessageFacts { survey_address: Some(address), ..facts(desk, world, request, at) };
    let text = desk.wording.notice(&Notice::SurveyInvitation, &facts);
    let row = message::Model {
        request_id: Some(request.id.uuid()),
        tracking_code: Some(request.tracking_code.as_str().to_owned()),
        ..waiting(desk, message_class::NOTICE, &request.applicant.mobile, text, dedupe, at)
    };
    message::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(message::Column::DedupeKey).do_nothing().to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
