//! An administrator types the code that a device shows, and says where it stands.

use super::administrator;
use super::rows::code_hmac;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::throttle::{self, Limit};
use domain::actor::Actor;
use domain::id::{DeviceId, PlaceId};
use domain::in_person::device_title;
use domain::refusal::{Answer, Refusal};
use domain::text::clean_number;
use entity::{Moment, device, pairing, place};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// Wrong codes of one administrator. A right one is taken back.
const TRIES: Limit = Limit { scope: "pairing_try", most: 10, minutes: 10 };

/// # Errors
/// `SignInFirst`, `NotFound`, `NameMissing`, `TooLong`, `TooMany`, `WrongCode` for wrong, used and expired alike, `Trouble`.
pub async fn approve(desk: &Desk, actor: &Actor, code: &str, place: PlaceId, title: String) -> Answer<DeviceId> {
    let officer = administrator(actor)?;
    let title = device_title(&title)?;
    let now = desk.now();
    let known = place::Entity::find_by_id(place.uuid()).one(desk.database.read()).await.or_trouble()?;
    known.ok_or(Refusal::NotFound)?;
    let subject = officer.id.to_string();
    throttle::count(&desk.database, TRIES, &subject, now).await?;
    let hmac = code_hmac(desk, &clean_number(code));
    let txn = desk.database.write().await?;
    let waiting = pairing::Entity::find()
        .filter(pairing::Column::CodeHmac.eq(hmac.as_str()))
        .filter(pairing::Column::ExpiresAt.gt(Moment::from(now)))
        .filter(pairing::Column::DeviceId.is_null());
    let row = waiting.one(&*txn).await.or_trouble()?.ok_or(Refusal::WrongCode)?;
    let id = DeviceId::new(desk.new_id());
    let made = device::Model {
        id: id.uuid(),
        kind: row.kind,
        place_id: place.uuid(),
        title,
        token_hash: None,
        public_key: None,
        paired_at: now.into(),
        approved_by: officer.id.uuid(),
        revoked_by: None,
        revoked_at: None,
        last_seen: None,
        beat: None,
    };
    device::Entity::insert(made.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    // Of two administrators with the same code one made the device.
    let taken = pairing::Entity::update_many()
        .col_expr(pairing::Column::DeviceId, Expr::value(Some::<Uuid>(id.uuid())))
        .filter(pairing::Column::Id.eq(row.id))
        .filter(pairing::Column::DeviceId.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    if taken.rows_affected != 1 {
        return Err(Refusal::WrongCode);
    }
    throttle::take_back(&*txn, TRIES, &subject).await?;
    txn.commit().await?;
    Ok(id)
}
