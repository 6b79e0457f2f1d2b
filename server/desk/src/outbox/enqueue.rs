//! Writing messages.

use super::facts;
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::world::World;
use domain::Instant;
use domain::id::{EventId, TicketId};
use domain::identifier::Mobile;
use domain::message::MessageFacts;
use domain::refusal::Answer;
use domain::request::{Notice, ServiceRequest};
use entity::words::{message_class, message_state, word};
use entity::{message, survey};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};

/// Messages to mobiles; the only channel so far.
pub const MOBILE_CHANNEL: &str = "sms";

/// Words the notices of an event and writes them. The same event never tells the same thing twice.
///
/// # Errors
/// `Trouble`.
pub async fn enqueue_notices(
    desk: &Desk,
    txn: &Writing,
    world: &World,
    request: &ServiceRequest,
    event: EventId,
    at: Instant,
    notices: &[Notice],
) -> Answer<()> {
    for (number, notice) in notices.iter().enumerate() {
        let survey_address = match notice {
            Notice::SurveyInvitation => match hand_out_survey(desk, txn, world, request, at).await? {
                Some(address) => Some(address),
                None => continue,
            },
            _ => None,
        };
        let facts = MessageFacts { survey_address, ..facts(desk, world, request, at) };
        let (text, key) = (desk.wording.notice(notice, &facts), format!("{event}/{number}"));
        let row = message::Model {
            request_id: Some(request.id.uuid()),
            tracking_code: Some(request.tracking_code.as_str().to_owned()),
            ..waiting(desk, message_class::NOTICE, &request.applicant.mobile, text, key, at)
        };
        message::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    }
    Ok(())
}

/// Writes a one-time code that is no longer sent after `not_after`.
///
/// # Errors
/// `Trouble`.
pub async fn enqueue_code(
    desk: &Desk,
    txn: &Writing,
    mobile: &Mobile,
    text: String,
    challenge: uuid::Uuid,
    at: Instant,
    not_after: Instant,
) -> Answer<()> {
    let key = format!("otp/{challenge}");
    let row = message::Model {
        not_after: Some(not_after.into()),
        ..waiting(desk, message_class::OTP, mobile, text, key, at)
    };
    message::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

/// A message that is to be sent from now on, and is about no request.
pub(crate) fn waiting(
    desk: &Desk,
    class: &str,
    to: &Mobile,
    text: String,
    dedupe_key: String,
    at: Instant,
) -> message::Model {
    message::Model {
        id: desk.chance.id(at),
        class: class.to_owned(),
        channel: MOBILE_CHANNEL.to_owned(),
        recipient: to.as_str().to_owned(),
        text,
        request_id: None,
        tracking_code: None,
        dedupe_key,
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
    }
}

/// Writes that it is nearly somebody's turn; no longer sent after `not_after`. Once per ticket.
///
/// # Errors
/// `Conflict` for one that was written before, `Trouble`.
pub async fn enqueue_near(
    desk: &Desk,
    txn: &Writing,
    mobile: &Mobile,
    text: String,
    ticket: TicketId,
    at: Instant,
    not_after: Instant,
) -> Answer<()> {
    let key = format!("near/{ticket}");
    let row = message::Model {
        not_after: Some(not_after.into()),
        ..waiting(desk, message_class::NOTICE, mobile, text, key, at)
    };
    message::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

/// Makes the survey of this answer; `None` when the service offers none.
async fn hand_out_survey(
    desk: &Desk,
    txn: &Writing,
    world: &World,
    request: &ServiceRequest,
    at: Instant,
) -> Answer<Option<String>> {
    let Some(variant) = world.definition.survey.asked_by(request.channel) else { return Ok(None) };
    let token = desk.chance.token();
    let row = survey::Model {
        id: desk.chance.id(at),
        token_hash: crate::sha256_hex(&[token.as_bytes()]),
        token: token.clone(),
        request_id: request.id.uuid(),
        variant: word(&variant),
        created_at: at.into(),
        answered_at: None,
        answers: None,
        comment: String::new(),
    };
    row.into_active_model().insert(&**txn).await.or_trouble()?;
    Ok(Some(desk.address(&format!("/survey/{token}"))))
}
