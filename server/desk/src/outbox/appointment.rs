//! Telling somebody when and where they are expected.

use super::waiting;
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use domain::Instant;
use domain::identifier::Mobile;
use domain::refusal::Answer;
use entity::message;
use entity::words::message_class;
use sea_orm::{EntityTrait, IntoActiveModel};

/// Writes it; no longer sent once they should be there. The transaction that books is what makes it one: a time that is
/// booked, left and booked again is told again.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn enqueue_appointment(
    desk: &Desk,
    txn: &Writing,
    mobile: &Mobile,
    text: String,
    not_after: Instant,
) -> Answer<()> {
    let (now, key) = (desk.now(), format!("appointment/{}", desk.new_id()));
    let row = message::Model {
        not_after: Some(not_after.into()),
        ..waiting(desk, message_class::NOTICE, mobile, text, key, now)
    };
    message::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}
