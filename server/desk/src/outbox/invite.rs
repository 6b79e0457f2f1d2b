//! Invite to a survey again, by the link that was made when the answer was signed.

use super::{MOBILE_CHANNEL, facts};
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::world::World;
use domain::Instant;
use domain::message::MessageFacts;
use domain::refusal::Answer;
use domain::request::{Notice, ServiceRequest};
use entity::message;
use entity::words::{message_class, message_state};
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
    let row = message::Model {
        id: desk.chance.id(at),
        class: message_class::NOTICE.to_owned(),
        channel: MOBILE_CHANNEL.to_owned(),
        recipient: request.applicant.mobile.as_str().to_owned(),
        text: desk.wording.notice(&Notice::SurveyInvitation, &facts),
        request_id: Some(request.id.uuid()),
        tracking_code: Some(request.tracking_code.as_str().to_owned()),
        dedupe_key: dedupe,
        created_at: at.into(),
        not_before: at.into(),
        not_after: None,
        state: message_state::WAITING.to_owned(),
        attempts: 0,
        lease_token: None,
        lease_until: None,
        provider_ref: None,
        last_error: None,
        sent_at: None,
    };
    message::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(message::Column::DedupeKey).do_nothing().to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
