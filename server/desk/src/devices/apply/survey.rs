//! A survey that somebody answered at a kiosk: about a case, where its code has an open survey, otherwise about the visit.

use crate::OrTrouble;
use crate::case::Case;
use crate::desk::Desk;
use crate::devices::entries::{Arrived, Fruit};
use crate::{request_store, surveys};
use domain::in_person::{Device, OfflineSurvey};
use domain::refusal::{Answer, Refusal};
use domain::survey::SurveyVariant;
use entity::{survey, ticket, to_json, visit_survey};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// # Errors
/// `TooLong`, `AlreadyAnswered` where somebody was faster, `Conflict`, `Trouble`.
pub async fn take(desk: &Desk, device: &Device, arrived: &Arrived<'_>, answered: OfflineSurvey) -> Answer<()> {
    if let Some(open) = open_survey(desk, &answered).await? {
        let (request, case) = Case::with_id(desk, open.request_id.into()).await?;
        surveys::answer_open(&case, request, &open, answered.answers).await?;
        let code = answered.code.map(|code| code.as_str().to_owned());
        arrived.taken(&case.txn, Fruit { code, ..Fruit::default() }).await?;
        return case.txn.commit().await;
    }
    let answers = answered.answers.checked(SurveyVariant::Full)?;
    let txn = desk.database.write().await?;
    let visit = match &answered.ticket {
        Some(token) => ticket::Entity::find()
            .filter(ticket::Column::Token.eq(token.as_str()))
            .filter(ticket::Column::PlaceId.eq(device.place.uuid()))
            .one(&*txn)
            .await
            .or_trouble()?
            .map(|row| row.id),
        None => None,
    };
    let row = visit_survey::Model {
        id: arrived.entry.id.uuid(),
        place_id: device.place.uuid(),
        device_id: device.id.uuid(),
        ticket_id: visit,
        made_at: answered.made_at.into(),
        received_at: arrived.at.into(),
        answers: to_json(&answers.scores),
        comment: answers.comment,
    };
    visit_survey::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    arrived.taken(&txn, Fruit { ticket: visit, ..Fruit::default() }).await?;
    txn.commit().await
}

/// The case's survey that nobody has answered, where the person gave the case's code.
async fn open_survey(desk: &Desk, answered: &OfflineSurvey) -> Answer<Option<survey::Model>> {
    let Some(code) = &answered.code else { return Ok(None) };
    let connection = desk.database.read();
    let request = match request_store::by_code(connection, code).await {
        Ok(request) => request,
        Err(Refusal::NotFound) => return Ok(None),
        Err(refusal) => return Err(refusal),
    };
    survey::Entity::find()
        .filter(survey::Column::RequestId.eq(request.id.uuid()))
        .filter(survey::Column::AnsweredAt.is_null())
        .order_by_desc(survey::Column::CreatedAt)
        .one(connection)
        .await
        .or_trouble()
}
