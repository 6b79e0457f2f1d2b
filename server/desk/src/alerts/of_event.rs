//! What an event tells officers: that they were mentioned, that a case came to them, that an agency is late.

use super::receivers::{sees, staff};
use super::tell::{Telling, tell};
use crate::database::Writing;
use crate::{Desk, OrTrouble};
use domain::alert::{AlertKind, Mentionable, mentioned};
use domain::id::{EventId, OfficerId};
use domain::refusal::Answer;
use domain::request::{By, Event, EventKind, ServiceRequest};
use entity::officer;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Told in the event's own transaction, of the request as it is after it.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn of_event(
    desk: &Desk,
    txn: &Writing,
    request: &ServiceRequest,
    id: EventId,
    event: &Event,
) -> Answer<()> {
    let mut told: Vec<(AlertKind, Vec<OfficerId>)> = Vec::new();
    match &event.kind {
        EventKind::Noted { words } => told.push((AlertKind::Mentioned, named(txn, words).await?)),
        EventKind::Referred { to, instruction, private, also, .. } => {
            let receivers: Vec<_> = std::iter::once(*to).chain(also.iter().map(|other| other.to)).collect();
            let mut mentioned = named(txn, instruction).await?;
            // Who may not read the instruction is not told that they stand in it; a receiver is told of the referral.
            mentioned.retain(|officer| !private && !receivers.contains(officer));
            told.extend([(AlertKind::Referred, receivers), (AlertKind::Mentioned, mentioned)]);
        }
        EventKind::InquiryOverdue { asked_by, .. } => told.push((AlertKind::InquiryLate, vec![*asked_by])),
        _ => {}
    }
    told.retain(|(_, officers)| !officers.is_empty());
    if told.is_empty() {
        return Ok(());
    }
    let by = match &event.by {
        By::Officer { id, .. } => Some(*id),
        By::Citizen { .. } | By::System => None,
    };
    let staff = staff(&**txn, event.at).await?;
    for (kind, mut officers) in told {
        officers.retain(|id| staff.iter().any(|officer| officer.id == *id && sees(officer, request)));
        let telling = Telling { kind, request: request.id, by, about: id.to_string(), at: event.at };
        tell(desk, txn, &telling, &officers).await?;
    }
    Ok(())
}

/// Officers who are mentioned in a text.
async fn named(txn: &Writing, words: &str) -> Answer<Vec<OfficerId>> {
    if !words.contains('@') {
        return Ok(Vec::new());
    }
    let active = officer::Entity::find().filter(officer::Column::Active.eq(true));
    let colleagues: Vec<_> = active
        .all(&**txn)
        .await
        .or_trouble()?
        .into_iter()
        .map(|row| Mentionable { id: row.id.into(), username: row.username, name: row.name })
        .collect();
    Ok(mentioned(words, &colleagues))
}
