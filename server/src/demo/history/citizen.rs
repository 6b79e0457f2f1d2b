//! What citizens do after sending.

use super::History;
use super::story::seen;
use crate::demo::cast::actor;
use crate::demo::filling::Filling;
use crate::demo::made::{CannotLoad, Doing};
use crate::demo::words::WORDS;
use domain::Instant;
use domain::actor::Role;
use domain::draft::Drafts;
use domain::form::{InputPath, restrict_to};
use domain::jalali::JalaliDate;
use domain::kartabl::{Responses, Stages};
use domain::refusal::Refusal;
use domain::request::{DeficientItem, DeliveryMeans, ServiceRequest};
use domain::survey::{SCALE, SurveyAnswers, Surveys};
use domain::tracking::ServiceRequests;
use std::collections::BTreeMap;

impl History {
    /// Completes the named items, takes the request back, or falls silent.
    pub(super) async fn complete(
        &mut self,
        number: usize,
        request: &ServiceRequest,
        items: &[DeficientItem],
        at: Instant,
    ) -> Result<(), CannotLoad> {
        let (citizen, code) = (self.stories[number].citizen, request.tracking_code.clone());
        let person = self.cast.citizens[citizen].actor();
        let desk = self.desk.clone();
        match self.dice.below(100) {
            0..68 => {}
            68..78 => return desk.withdraw(&person, &code).await.doing("withdraw a request"),
            _ => {
                self.stories[number].silent = true;
                return Ok(());
            }
        }
        let draft = desk.complete(&person, &code).await.doing("start a completion")?;
        let next = desk.resume(&person, draft).await.doing("resume a draft")?;
        let named: Vec<_> = items.iter().map(|item| InputPath::new(&item.field)).collect();
        let form = restrict_to(&self.stories[number].definition.form, &named);
        let (who, today) = (&self.cast.citizens[citizen], JalaliDate::of(at));
        let filling = Filling::again(who, today, &self.dice, request.answers.clone());
        self.report.files += self.fill_in(&person, draft, filling, next, &form).await?;
        let page = desk.check(&person, draft).await.doing("check a completion")?;
        desk.submit(&person, draft, &page.idempotency_key).await.doing("send a completion")?;
        Ok(())
    }

    pub(super) async fn object(&mut self, number: usize) -> Result<(), CannotLoad> {
        self.stories[number].objected = true;
        let story = &self.stories[number];
        let person = self.cast.citizens[story.citizen].actor();
        self.desk.object(&person, &story.request.tracking_code, self.dice.text(&WORDS.objections)).await.doing("object")
    }

    /// Does what was asked, or staff see it done, or nothing more comes.
    pub(super) async fn act(&mut self, number: usize, request: &ServiceRequest) -> Result<(), CannotLoad> {
        let story = &mut self.stories[number];
        let person = self.cast.citizens[story.citizen].actor();
        match self.dice.below(100) {
            0..55 => {
                self.desk.act(&person, &story.request.tracking_code, self.dice.text(&WORDS.acts)).await.doing("act")
            }
            55..80 => {
                let worker = self.worker(request).ok_or(Refusal::Trouble)?;
                let words = self.dice.text(&WORDS.confirms);
                self.desk.confirm_citizen_acted(&actor(&worker), seen(request), words).await.doing("confirm")
            }
            _ => {
                story.silent = true;
                Ok(())
            }
        }
    }

    /// Reads the answer in the panel or takes it at the counter, and perhaps says how it went.
    pub(super) async fn receive(&mut self, number: usize, request: &ServiceRequest) -> Result<(), CannotLoad> {
        let story = &self.stories[number];
        let person = self.cast.citizens[story.citizen].actor();
        let handed_over = self.dice.percent(18);
        let clerk = self.dice.pick(&self.cast.with(Role::DeskOfficer, request.desk_unit)).map(|clerk| actor(clerk));
        if let (true, Some(clerk)) = (handed_over, clerk) {
            let means = if self.dice.percent(80) { DeliveryMeans::InPerson } else { DeliveryMeans::Post };
            return self.desk.deliver(&clerk, seen(request), means).await.doing("hand over an answer");
        }
        let view = self.desk.response(&person, &story.request.tracking_code).await.doing("read an answer")?;
        let Some(address) = view.survey.filter(|_| !story.surveyed && self.dice.percent(60)) else { return Ok(()) };
        let token = address.rsplit('/').next().unwrap_or_default().to_owned();
        let answers = self.opinion(story.definition.survey.questions(), story.slow);
        self.desk.answer(&token, answers).await.doing("answer a survey")?;
        self.stories[number].surveyed = true;
        self.report.surveys += 1;
        Ok(())
    }

    /// Better where the answer came in time.
    fn opinion(&self, questions: &[u8], slow: bool) -> SurveyAnswers {
        let (least, most) = if slow { (1, 4) } else { (3, SCALE) };
        let mut scores = BTreeMap::new();
        for question in questions {
            if self.dice.percent(90) {
                let score = self.dice.between(i64::from(least), i64::from(most));
                scores.insert(*question, u8::try_from(score).unwrap_or(SCALE));
            }
        }
        SurveyAnswers { scores, comment: self.dice.text(&WORDS.survey_comments) }
    }
}
