//! The survey (نظرسنجی, table 5), by a link that opens nothing else.

use crate::OrTrouble;
use crate::case::Case;
use crate::desk::Desk;
use crate::request_store;
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use domain::survey::{SurveyAnswers, SurveyPage, SurveyVariant, Surveys};
use entity::{Moment, from_word, survey, to_json};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

#[async_trait::async_trait]
impl Surveys for Desk {
    async fn open(&self, token: &str) -> Answer<SurveyPage> {
        let connection = self.database.read();
        let row = find(connection, token).await?;
        let request = request_store::by_id(connection, row.request_id.into()).await?;
        let definition = self.definitions.version(connection, &request.service, request.service_version).await?;
        Ok(SurveyPage {
            service_title: definition.title.clone(),
            variant: from_word("survey.variant", &row.variant).or_trouble()?,
            answered: row.answered_at.is_some(),
        })
    }

    async fn answer(&self, token: &str, answers: SurveyAnswers) -> Answer<()> {
        let row = find(self.database.read(), token).await?;
        let (request, case) = Case::with_id(self, row.request_id.into()).await?;
        answer_open(&case, request, &row, answers).await?;
        case.txn.commit().await
    }
}

/// Writes the answers to a survey; whoever calls commits.
///
/// # Errors
/// `AlreadyAnswered`, `TooLong`, `Conflict`, `Trouble`.
pub(crate) async fn answer_open(
    case: &Case<'_>,
    request: ServiceRequest,
    row: &survey::Model,
    answers: SurveyAnswers,
) -> Answer<()> {
    let variant: SurveyVariant = from_word("survey.variant", &row.variant).or_trouble()?;
    let SurveyAnswers { scores, comment } = answers.checked(variant)?;
    let written = survey::Entity::update_many()
        .col_expr(survey::Column::AnsweredAt, Expr::value(Moment::from(case.at)))
        .col_expr(survey::Column::Answers, Expr::value(to_json(&scores)))
        .col_expr(survey::Column::Comment, Expr::value(comment))
        .filter(survey::Column::Id.eq(row.id))
        .filter(survey::Column::AnsweredAt.is_null())
        .exec(&*case.txn)
        .await
        .or_trouble()?;
    if written.rows_affected != 1 {
        return Err(Refusal::AlreadyAnswered);
    }
    // The link, or the code, went to the applicant and to nobody else.
    let applicant = request.applicant.actor();
    let decided = request.answer_survey(&applicant, case.at)?;
    request_store::save(case.desk, &case.txn, &case.world, decided).await?;
    Ok(())
}

async fn find(connection: &impl ConnectionTrait, token: &str) -> Answer<survey::Model> {
    let hash = crate::sha256_hex(&[token.as_bytes()]);
    survey::Entity::find()
        .filter(survey::Column::TokenHash.eq(hash))
        .one(connection)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)
}
