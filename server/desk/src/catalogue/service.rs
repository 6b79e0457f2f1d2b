//! One service, with the date one would get by sending it now.

use crate::desk::Desk;
use crate::world::World;
use domain::catalogue::ServicePage;
use domain::refusal::Answer;
use domain::service::ServiceKey;

/// # Errors
/// `NotFound`, `ServiceClosed`, `NoCalendar`, `Trouble`.
pub async fn service(desk: &Desk, key: &ServiceKey) -> Answer<ServicePage> {
    let connection = desk.database.read();
    let definition = desk.definitions.published(connection, key).await?;
    let world = World::with(connection, definition).await?;
    let receives = world.organisation.desk_for(&world.definition)?;
    let unit_of = |key: &String| world.organisation.by_key().get(key).copied();
    Ok(ServicePage {
        agency: desk.settings.agency.clone(),
        version: world.definition.version,
        stage_units: world
            .definition
            .stages
            .iter()
            .map(|stage| unit_of(&stage.unit).map(|unit| world.organisation.unit_title(unit)).unwrap_or_default())
            .collect(),
        desk_title: receives.title.clone(),
        promise_if_sent_now: world.promise_if_sent(desk.now())?,
        definition: (*world.definition).clone(),
    })
}
