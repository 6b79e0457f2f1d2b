//! The survey (نظرسنجی, table 5), answered from a link without signing in.

use crate::limits::bounded;
use crate::refusal::Answer;
use crate::request::Channel;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Highest satisfaction on the five-point scale.
pub const SCALE: u8 = 5;

pub use crate::service::SurveyVariant;

impl SurveyVariant {
    /// What somebody whose request came in this way is asked, where the service offers `self`; `None` where it offers
    /// no survey. Whoever came in person is asked about the place too.
    pub fn asked_by(self, channel: Channel) -> Option<Self> {
        match (self, channel) {
            (SurveyVariant::None, _) => None,
            (SurveyVariant::Online, Channel::Web | Channel::Api) => Some(SurveyVariant::Online),
            (SurveyVariant::Online, Channel::Counter | Channel::Kiosk) | (SurveyVariant::Full, _) => {
                Some(SurveyVariant::Full)
            }
        }
    }

    /// Numbers of the questions asked, in order; the words are in `components::text::survey`.
    pub fn questions(self) -> &'static [u8] {
        match self {
            SurveyVariant::Full => &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
            SurveyVariant::Online => &[1, 2, 17, 3, 6, 18, 10, 13, 19, 16],
            SurveyVariant::None => &[],
        }
    }
}

/// What somebody answered. Every question may be skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyAnswers {
    /// Question number → satisfaction 1..=5, or 0 for «does not apply».
    pub scores: BTreeMap<u8, u8>,
    pub comment: String,
}

impl SurveyAnswers {
    /// What counts of it: scores on the scale for questions of the variant, and a comment that is not too long.
    pub fn checked(mut self, variant: SurveyVariant) -> Answer<Self> {
        self.scores.retain(|question, score| variant.questions().contains(question) && *score <= SCALE);
        self.comment = bounded(&self.comment)?;
        Ok(self)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyPage {
    pub service_title: String,
    pub variant: SurveyVariant,
    pub answered: bool,
}

#[async_trait::async_trait]
pub trait Surveys: Send + Sync {
    /// `NotFound` for an unknown token.
    async fn open(&self, token: &str) -> Answer<SurveyPage>;
    /// Once; unknown questions and scores beyond the scale are dropped. The request's history keeps that it was
    /// answered.
    async fn answer(&self, token: &str, answers: SurveyAnswers) -> Answer<()>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::WORDS;
    use crate::refusal::Refusal;

    #[test]
    fn whoever_came_in_person_is_asked_about_the_place_too() {
        assert_eq!(SurveyVariant::Online.asked_by(Channel::Web), Some(SurveyVariant::Online));
        assert_eq!(SurveyVariant::Online.asked_by(Channel::Counter), Some(SurveyVariant::Full));
        assert_eq!(SurveyVariant::Full.asked_by(Channel::Web), Some(SurveyVariant::Full));
        assert_eq!(SurveyVariant::None.asked_by(Channel::Counter), None);
    }

    #[test]
    fn only_questions_that_were_asked_and_scores_of_the_scale_count() {
        let said = SurveyAnswers { scores: [(1, 5), (4, 3), (2, 9), (99, 1)].into(), comment: " كار ".to_owned() };
        let counted = said.checked(SurveyVariant::Online).unwrap();
        assert_eq!(counted, SurveyAnswers { scores: [(1, 5)].into(), comment: "کار".to_owned() });
        let long = SurveyAnswers { comment: "آ".repeat(WORDS as usize + 1), ..SurveyAnswers::default() };
        assert_eq!(long.checked(SurveyVariant::Full), Err(Refusal::TooLong { max: WORDS }));
    }
}
