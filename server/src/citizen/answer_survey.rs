//! Answer the survey of table 5.

use super::posted::{Named, value};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::survey::SurveyAnswers;

/// `POST /survey/{token}`, with the inputs `q1` … (0 to 5) and `comment`.
pub async fn answer_survey(
    State(house): State<House>,
    mut session: Session,
    Named(token): Named<String>,
    Form(raw): Form<Raw>,
) -> Response {
    let page = format!("/survey/{token}");
    match house.desk().surveys.answer(&token, read(&raw)).await {
        Ok(()) => see_other(&page, None),
        Err(refusal) => send_back(&mut session, &page, refusal, raw).await,
    }
}

/// What was marked; anything else than a number of a question and a score is passed over.
fn read(raw: &Raw) -> SurveyAnswers {
    let score = |(name, value): &(String, String)| Some((name.strip_prefix('q')?.parse().ok()?, value.parse().ok()?));
    SurveyAnswers { scores: raw.iter().filter_map(score).collect(), comment: value(raw, "comment").to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_forgeries_passed_over() {
        let pairs = [("q1", "5"), ("q16", "0"), ("q2", ""), ("qx", "3"), ("q3", "۴"), ("comment", "خوب")];
        let answers = read(&pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        assert_eq!(answers.scores, [(1, 5), (16, 0)].into());
        assert_eq!(answers.comment, "خوب");
    }
}
