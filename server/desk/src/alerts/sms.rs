//! Reminders by text message, through the outbox, for officers who want one for each.

use super::choose;
use super::tell::Telling;
use crate::case::Case;
use crate::database::Writing;
use crate::outbox::{facts, waiting};
use crate::{Desk, OrTrouble};
use chrono::Duration;
use domain::Instant;
use domain::alert::{Preferences, Sms};
use domain::calendar::UnitCalendar;
use domain::id::OfficerId;
use domain::identifier::Mobile;
use domain::message::MessageFacts;
use domain::refusal::Answer;
use domain::request::ServiceRequest;
use entity::words::message_class;
use entity::{Moment, message};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

/// A reminder that could not be sent for so long reminds nobody any more.
const STALE: Duration = Duration::days(3);
/// How far and in which steps a quiet moment is looked for.
const STEP: Duration = Duration::minutes(30);
const STEPS: usize = 2_000;

/// Writes a text message for each of them who wants one, and whose mobile is known.
///
/// # Errors
/// `Trouble`.
pub(super) async fn text_each(
    desk: &Desk,
    case: &Case<'_>,
    request: &ServiceRequest,
    telling: &Telling,
    to: &[OfficerId],
) -> Answer<()> {
    let calendar = case.world.calendar.for_unit(request.unit());
    for officer in to {
        let chosen = choose::of(&*case.txn, *officer).await?;
        let (Sms::Each, Some(mobile), true) = (chosen.sms, &chosen.mobile, chosen.wants(telling.kind)) else {
            continue;
        };
        let address = desk.address(&format!("/desk/requests/{}", request.id));
        let facts = MessageFacts { address, ..facts(desk, &case.world, request, case.at) };
        let text = desk.wording.reminder(telling.kind, &facts);
        let key = format!("remind/{}/{}/{}/{officer}", telling.kind.as_str(), request.id, telling.about);
        write(desk, &case.txn, mobile, text, key, awake(&chosen, &calendar, case.at), case.at).await?;
    }
    Ok(())
}

/// The first moment from `at` on when the unit is open and the officer wants to be told.
pub(super) fn awake(chosen: &Preferences, calendar: &UnitCalendar, at: Instant) -> Instant {
    let mut moments = std::iter::successors(Some(at), |at| Some(*at + STEP)).take(STEPS);
    moments.find(|at| !chosen.is_quiet(*at) && calendar.is_open(*at)).unwrap_or(at)
}

/// A message to an officer; the same key is written once.
///
/// # Errors
/// `Trouble`.
pub(super) async fn write(
    desk: &Desk,
    txn: &Writing,
    mobile: &Mobile,
    text: String,
    key: String,
    not_before: Instant,
    at: Instant,
) -> Answer<()> {
    // It is no message about the request to its applicant.
    let row = message::Model {
        not_before: not_before.into(),
        not_after: Some(Moment::from(not_before + STALE)),
        ..waiting(desk, message_class::NOTICE, mobile, text, key, at)
    };
    message::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(message::Column::DedupeKey).do_nothing().to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
