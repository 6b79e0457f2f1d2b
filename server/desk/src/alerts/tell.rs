//! Telling: one line for one officer, once.

use super::choose;
use crate::database::Writing;
use crate::{Desk, OrTrouble};
use domain::Instant;
use domain::alert::AlertKind;
use domain::id::{OfficerId, RequestId};
use domain::refusal::Answer;
use entity::{alert, alert::Column};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

/// What is told.
pub(super) struct Telling {
    pub kind: AlertKind,
    pub request: RequestId,
    pub by: Option<OfficerId>,
    /// The event or the moment it is about: the same is told once.
    pub about: String,
    pub at: Instant,
}

/// Tells them, as far as they want it and did not do it themselves.
///
/// # Errors
/// `Trouble`.
pub(super) async fn tell(desk: &Desk, txn: &Writing, telling: &Telling, to: &[OfficerId]) -> Answer<()> {
    for officer in to {
        if telling.by == Some(*officer) || !choose::of(&**txn, *officer).await?.wants(telling.kind) {
            continue;
        }
        let row = alert::Model {
            id: desk.chance.id(telling.at),
            officer_id: officer.uuid(),
            request_id: telling.request.uuid(),
            kind: telling.kind.as_str().to_owned(),
            by_id: telling.by.map(OfficerId::uuid),
            about: telling.about.clone(),
            at: telling.at.into(),
            read_at: None,
        };
        let once = [Column::OfficerId, Column::RequestId, Column::Kind, Column::About];
        alert::Entity::insert(row.into_active_model())
            .on_conflict(OnConflict::columns(once).do_nothing().to_owned())
            .exec_without_returning(&**txn)
            .await
            .or_trouble()?;
    }
    Ok(())
}
