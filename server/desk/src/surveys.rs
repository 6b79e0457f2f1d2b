//! The survey (نظرسنجی, table 5), by a link that opens nothing else.

use crate::OrTrouble;
use crate::desk::Desk;
use crate::request_store;
use domain::limits::WORDS;
use domain::refusal::{Answer, Refusal};
use domain::survey::{SCALE, SurveyAnswers, SurveyPage, SurveyVariant, Surveys};
use domain::text::fold;
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
        let comment = fold(&answers.comment);
        if comment.chars().count() > WORDS as usize {
            return Err(Refusal::TooLong { max: WORDS });
        }
        let txn = self.database.write().await?;
        let row = find(&*txn, token).await?;
        let variant: SurveyVariant = from_word("survey.variant", &row.variant).or_trouble()?;
        let mut scores = answers.scores;
        scores.retain(|question, score| variant.questions().contains(question) && *score <= SCALE);
        let written = survey::Entity::update_many()
            .col_expr(survey::Column::AnsweredAt, Expr::value(Moment::from(self.now())))
            .col_expr(survey::Column::Answers, Expr::value(to_json(&scores)))
            .col_expr(survey::Column::Comment, Expr::value(comment))
            .filter(survey::Column::Id.eq(row.id))
            .filter(survey::Column::AnsweredAt.is_null())
            .exec(&*txn)
            .await
            .or_trouble()?;
        if written.rows_affected != 1 {
            return Err(Refusal::AlreadyAnswered);
        }
        txn.commit().await
    }
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
