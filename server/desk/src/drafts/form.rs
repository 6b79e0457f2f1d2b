//! The form of a draft: the whole one, or only what has to be completed.

use super::Draft;
use crate::desk::Desk;
use domain::form::Form;
use domain::refusal::Answer;
use domain::service::ServiceDefinition;
use sea_orm::ConnectionTrait;
use std::sync::Arc;

/// The draft's own version of its service.
///
/// # Errors
/// `Trouble`.
pub async fn definition_of(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    draft: &Draft,
) -> Answer<Arc<ServiceDefinition>> {
    desk.definitions.version(connection, &draft.service, draft.service_version).await
}

/// What the draft asks.
///
/// # Errors
/// `Trouble`.
pub async fn form_of(desk: &Desk, connection: &impl ConnectionTrait, draft: &Draft) -> Answer<Form> {
    Ok(draft.purpose.asks(&definition_of(desk, connection, draft).await?.form))
}
