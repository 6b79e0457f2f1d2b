//! Where the applicant can answer the survey.

use crate::OrTrouble;
use domain::id::RequestId;
use domain::refusal::Answer;
use entity::survey;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// Path of the newest survey of this request that nobody has answered.
///
/// # Errors
/// `Trouble`.
pub async fn survey_link(connection: &impl ConnectionTrait, request: RequestId) -> Answer<Option<String>> {
    let row = survey::Entity::find()
        .filter(survey::Column::RequestId.eq(request.uuid()))
        .filter(survey::Column::AnsweredAt.is_null())
        .order_by_desc(survey::Column::CreatedAt)
        .one(connection)
        .await
        .or_trouble()?;
    Ok(row.map(|row| format!("/survey/{}", row.token)))
}
