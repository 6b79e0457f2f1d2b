//! A sheet as its reader may see it.

use super::assemble::Part;
use super::records::Records;
use super::signatures::signatures;
use crate::{Desk, OrTrouble, organisation};
use domain::actor::{Actor, Officer};
use domain::id::{OfficerId, PlaceId};
use domain::in_person::{DailyReport, SheetReader, Signature, totals};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use entity::place;
use sea_orm::{ConnectionTrait, EntityTrait};

pub(super) async fn daily(
    desk: &Desk,
    actor: &Actor,
    place: PlaceId,
    day: JalaliDate,
    asked: Option<OfficerId>,
) -> Answer<DailyReport> {
    let reader = actor.officer().ok_or(Refusal::SignInFirst)?;
    let connection = desk.database.read();
    let (hall, stands) = admitted(connection, reader, place).await?;
    let sheet = stands.opens(reader.id, asked)?;
    let (date, names) = (day.to_string(), organisation::officer_names(connection).await?);
    let records = Records::of(connection, hall.id, &date).await?;
    let part = Part { records: &records, officer: sheet.map(OfficerId::uuid) };
    let signed = signatures(connection, (hall.id, &date), &records, part.officer, &names).await?;
    let named = |id: OfficerId| (id, names.get(&id).cloned().unwrap_or_default());
    let rows = part.rows(desk, connection, reader, &names).await?;
    let (began_at, ended_at) = part.hours();
    let mut officers: Vec<_> = match stands {
        SheetReader::Head => records.officers().into_iter().map(|id| named(id.into())).collect(),
        SheetReader::Clerk => vec![named(reader.id)],
    };
    officers.sort_by(|one, other| (&one.1, one.0).cmp(&(&other.1, other.0)));
    let may_sign = sheet.is_some_and(|sheet| !part.is_empty() && to_sign(stands, reader.id, sheet, &signed).is_ok());
    Ok(DailyReport {
        day,
        place,
        place_title: hall.title,
        officer: sheet.map(named),
        counters: part.counters(),
        began_at,
        ended_at,
        totals: totals(&rows),
        rows,
        no_shows: part.no_shows(),
        unrecorded: part.unrecorded(),
        signed,
        may_sign,
        officers,
    })
}

/// The place, and how the officer stands to its sheets.
///
/// # Errors
/// `NotFound` for whoever has nothing to do with it, `Trouble`.
pub(super) async fn admitted(
    connection: &impl ConnectionTrait,
    reader: &Officer,
    place: PlaceId,
) -> Answer<(place::Model, SheetReader)> {
    let hall = place::Entity::find_by_id(place.uuid()).one(connection).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    let stands = SheetReader::of(reader, hall.unit_id.into()).ok_or(Refusal::NotFound)?;
    Ok((hall, stands))
}

/// Whether the signer would sign as head.
///
/// # Errors
/// As [`SheetReader::signs`]; `WrongStatus` where they signed this very sheet already.
pub(super) fn to_sign(stands: SheetReader, signer: OfficerId, sheet: OfficerId, signed: &[Signature]) -> Answer<bool> {
    let of = |who: OfficerId| signed.iter().any(|one| one.sheet.0 == sheet && one.officer == who && !one.changed_since);
    let head = stands.signs(signer, sheet, of(sheet))?;
    if of(signer) { Err(Refusal::WrongStatus) } else { Ok(head) }
}
