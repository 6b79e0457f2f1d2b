//! The letters that another one speaks of: عطف to what it answers, پیرو to what it goes on from.

use crate::OrTrouble;
use crate::database::Writing;
use domain::refusal::Answer;
use domain::secretariat::LetterKind;
use entity::registry_entry::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// The last letter of a request of this kind, with its number.
pub(super) async fn last_of(txn: &Writing, request: Uuid, kind: LetterKind) -> Answer<Option<(Uuid, String)>> {
    Entity::find()
        .select_only()
        .columns([Column::Id, Column::Number])
        .filter(Column::RequestId.eq(request))
        .filter(Column::Kind.eq(kind.as_str()))
        .order_by_desc(Column::RegisteredAt)
        .order_by_desc(Column::Serial)
        .limit(1)
        .into_tuple()
        .one(&**txn)
        .await
        .or_trouble()
}
