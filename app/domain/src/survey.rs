//! The survey (نظرسنجی, table 5), answered from a link without signing in.

use crate::refusal::Answer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Highest satisfaction on the five-point scale.
pub const SCALE: u8 = 5;

pub use crate::service::SurveyVariant;

impl SurveyVariant {
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
    /// Once; unknown questions and scores beyond the scale are dropped.
    async fn answer(&self, token: &str, answers: SurveyAnswers) -> Answer<()>;
}
