//! When a case is looked at again. Whatever happens to it sets its alarm to at once; looking sets it to the next moment
//! at which somebody may have to be reminded.

use crate::OrTrouble;
use crate::database::Writing;
use domain::Instant;
use domain::id::RequestId;
use domain::refusal::Answer;
use entity::alarm;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

/// Sets it, or takes it away.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn set(txn: &Writing, request: RequestId, at: Option<Instant>) -> Answer<()> {
    let Some(at) = at else {
        alarm::Entity::delete_by_id(request.uuid()).exec(&**txn).await.or_trouble()?;
        return Ok(());
    };
    alarm::Entity::insert(alarm::Model { request_id: request.uuid(), at: at.into() }.into_active_model())
        .on_conflict(OnConflict::column(alarm::Column::RequestId).update_column(alarm::Column::At).to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
