//! A person's own drafts, as a list.

use super::Draft;
use super::form::definition_of;
use crate::OrTrouble;
use crate::desk::Desk;
use domain::draft::DraftCard;
use domain::id::PersonId;
use domain::refusal::Answer;
use entity::{Moment, draft};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Newest first.
///
/// # Errors
/// `Trouble`.
pub async fn cards(desk: &Desk, person: PersonId) -> Answer<Vec<DraftCard>> {
    let connection = desk.database.read();
    let rows = draft::Entity::find()
        .filter(draft::Column::PersonId.eq(person.uuid()))
        .filter(draft::Column::AssistedBy.is_null())
        .filter(draft::Column::ExpiresAt.gt(Moment::from(desk.now())))
        .order_by_desc(draft::Column::UpdatedAt)
        .all(connection)
        .await
        .or_trouble()?;
    let mut cards = Vec::new();
    for row in rows {
        let draft = Draft::of_row(row)?;
        let definition = definition_of(desk, connection, &draft).await?;
        cards.push(DraftCard {
            draft: draft.id,
            service_title: definition.title.clone(),
            purpose: draft.purpose,
            updated_at: draft.updated_at,
            expires_at: draft.expires_at,
        });
    }
    Ok(cards)
}
