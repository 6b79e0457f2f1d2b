//! A request that somebody filled in at a kiosk, under a code that was lent to it.

use super::files::{self, Arriving};
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::devices::entries::{Arrived, Fruit};
use crate::drafts;
use crate::people::{Profile, person_with};
use crate::request_store;
use crate::world::World;
use domain::actor::{Actor, Citizen};
use domain::form::{Answers, prune_hidden, validate_all};
use domain::id::{DeviceId, RequestId};
use domain::identifier::Mobile;
use domain::in_person::{Device, OfflineRequest};
use domain::refusal::{Answer, Refusal};
use domain::request::{Channel, ServiceRequest, Submit};
use domain::service::{ServiceChannel, ServiceDefinition};
use domain::tracking_code::TrackingCode;
use entity::{Moment, code_lease};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::sync::Arc;

/// The files lie on the disk before the rows that name them; whatever is refused leaves none behind.
///
/// # Errors
/// `ServiceClosed`, `AnswersIncomplete`, `File`, `WrongCode` for a code that is not lent to this device or used, `Conflict`,
/// `Trouble`.
pub async fn take(desk: &Desk, device: &Device, arrived: &Arrived<'_>, sent: OfflineRequest) -> Answer<()> {
    let definition = definition_of(desk, &sent).await?;
    let mobile = Mobile::parse(&sent.mobile).map_err(|_| Refusal::AnswersIncomplete)?;
    let pruned = prune_hidden(&definition.form, &sent.answers);
    let (answers, files) = files::store(desk, &pruned, &sent.files).await?;
    let written = write(desk, device, arrived, &sent.code, definition, mobile, answers, &files).await;
    if written.is_err() {
        files::forget(desk, files).await;
    }
    match written {
        // Another request has the code, which waiting does not change.
        Err(Refusal::Conflict) if is_anothers(desk, &sent.code).await? => Err(Refusal::WrongCode),
        other => other,
    }
}

async fn is_anothers(desk: &Desk, code: &TrackingCode) -> Answer<bool> {
    match request_store::by_code(desk.database.read(), code).await {
        Ok(_) => Ok(true),
        Err(Refusal::NotFound) => Ok(false),
        Err(refusal) => Err(refusal),
    }
}

/// The version that the kiosk asked by, where requests could be sent from kiosks in it.
async fn definition_of(desk: &Desk, sent: &OfflineRequest) -> Answer<Arc<ServiceDefinition>> {
    let found = desk.definitions.version(desk.database.read(), &sent.service, sent.service_version).await;
    let definition = match found {
        Err(Refusal::NotFound) => Err(Refusal::ServiceClosed),
        other => other,
    }?;
    let takes = definition.info.channels.contains(&ServiceChannel::Kiosk);
    if takes { Ok(definition) } else { Err(Refusal::ServiceClosed) }
}

async fn write(
    desk: &Desk,
    device: &Device,
    arrived: &Arrived<'_>,
    code: &TrackingCode,
    definition: Arc<ServiceDefinition>,
    mobile: Mobile,
    answers: Answers,
    files: &[Arriving],
) -> Answer<()> {
    // By the day on which it was filled in: what was right then is not wrong because the network was away.
    if !validate_all(&definition.form, &answers, arrived.day()).is_empty() {
        return Err(Refusal::AnswersIncomplete);
    }
    let txn = desk.database.write().await?;
    if !arrived.has_spent(code) && !spend(desk, &txn, device.id, code).await? {
        return Err(Refusal::WrongCode);
    }
    let world = World::with(&*txn, definition).await?;
    let receives = world.organisation.desk_for(&world.definition)?;
    let citizen = Citizen { id: person_with(desk, &txn, &mobile).await?, mobile };
    // Nobody proved this number: what is known of its owner is neither shown nor learned here.
    let applicant = drafts::applicant(&citizen, &world.definition.form, &answers, &Profile::default());
    let command = Submit {
        id: RequestId::new(desk.new_id()),
        tracking_code: code.clone(),
        service: world.definition.key.clone(),
        service_version: world.definition.version,
        desk: receives.id,
        desk_unit: receives.unit,
        applicant,
        channel: Channel::Kiosk,
        answers,
    };
    let decided = ServiceRequest::submit(&Actor::Device(device.clone()), command, desk.now())?;
    let request = request_store::insert(desk, &txn, &world, decided).await?;
    files::bind(desk, &txn, request.id, files).await?;
    let fruit = Fruit { request: Some(request.id.uuid()), code: Some(code.as_str().to_owned()), ..Fruit::default() };
    arrived.taken(&txn, fruit).await?;
    txn.commit().await
}

/// A code that was lent to this device is used once. Whether it was there to be used.
///
/// # Errors
/// `Conflict`, `Trouble`.
pub async fn spend(desk: &Desk, txn: &Writing, device: DeviceId, code: &TrackingCode) -> Answer<bool> {
    let used = code_lease::Entity::update_many()
        .col_expr(code_lease::Column::UsedAt, Expr::value(Some(Moment::from(desk.now()))))
        .filter(code_lease::Column::Code.eq(code.as_str()))
        .filter(code_lease::Column::DeviceId.eq(device.uuid()))
        .filter(code_lease::Column::UsedAt.is_null())
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(used.rows_affected == 1)
}
