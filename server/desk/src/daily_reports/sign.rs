//! Signing a sheet as it is.

use super::assemble::Part;
use super::daily::{admitted, to_sign};
use super::records::Records;
use super::signatures::signatures;
use crate::{Desk, OrTrouble, organisation};
use domain::actor::Actor;
use domain::id::{OfficerId, PlaceId};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, daily_signature};
use sea_orm::{EntityTrait, IntoActiveModel};

pub(super) async fn sign(desk: &Desk, actor: &Actor, place: PlaceId, day: JalaliDate, sheet: OfficerId) -> Answer<()> {
    let signer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    let (hall, stands) = admitted(&*txn, signer, place).await?;
    stands.opens(signer.id, Some(sheet))?;
    let date = day.to_string();
    let records = Records::of(&*txn, hall.id, &date).await?;
    let part = Part { records: &records, officer: Some(sheet.uuid()) };
    let names = organisation::officer_names(&*txn).await?;
    let signed = signatures(&*txn, (hall.id, &date), &records, part.officer, &names).await?;
    let head = to_sign(stands, signer.id, sheet, &signed)?;
    if part.is_empty() {
        return Err(Refusal::WrongStatus);
    }
    let row = daily_signature::Model {
        id: desk.new_id(),
        place_id: hall.id,
        day: date,
        officer_id: sheet.uuid(),
        signer_id: signer.id.uuid(),
        head,
        at: Moment::from(desk.now()),
        digest: part.digest(),
    };
    daily_signature::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await
}
