//! What officers of a desk do: triage, closing; and the inspector.

use super::History;
use super::story::seen;
use crate::demo::cast::actor;
use crate::demo::made::{CannotLoad, Doing};
use crate::demo::words::WORDS;
use domain::actor::Role;
use domain::form::Answer;
use domain::kartabl::{Kartabl, Stages, Triage};
use domain::refusal::Refusal;
use domain::request::{DeficientItem, ServiceRequest};
use domain::tracking::ServiceRequests;

/// Calendar days to complete a request.
const COMPLETION_DAYS: u32 = 15;

impl History {
    pub(super) async fn triage(&mut self, number: usize, request: &ServiceRequest) -> Result<(), CannotLoad> {
        let clerks = self.cast.with(Role::DeskOfficer, request.desk_unit);
        let clerk = actor(self.dice.pick(&clerks).ok_or(Refusal::Trouble)?);
        let (desk, dice, seen) = (&self.desk, &self.dice, seen(request));
        let story = &self.stories[number];
        let first_time = request.deficiency_rounds == 0 && !story.objected;
        match dice.below(100) {
            0..4 if first_time => {
                let person = self.cast.citizens[story.citizen].actor();
                desk.withdraw(&person, &story.request.tracking_code).await.doing("withdraw a request")
            }
            4..20 if request.deficiency_rounds < 2 => {
                let items = self.deficient_items(request);
                let words = dice.text(&WORDS.deficiency.words);
                desk.mark_deficient(&clerk, seen, items, words, COMPLETION_DAYS).await.doing("mark a request deficient")
            }
            20..27 if first_time => {
                let (reason, basis) = dice.pick(&WORDS.rejection).cloned().unwrap_or_default();
                desk.reject(&clerk, seen, reason, basis).await.doing("reject a request")
            }
            27..30 if first_time && self.cast.desks.len() > 1 => {
                let others: Vec<_> = self.cast.desks.iter().filter(|other| other.id != request.desk).collect();
                let to = dice.pick(&others).ok_or(Refusal::Trouble)?.id;
                desk.transfer(&clerk, seen, to, dice.text(&WORDS.transfer)).await.doing("transfer a request")
            }
            _ => {
                let experts = self.first_experts(number);
                let expert = experts.as_ref().filter(|_| dice.percent(70)).map(|expert| expert.id);
                desk.accept(&clerk, seen, expert).await.doing("accept a request")?;
                // Some look at once, the others find it unread; what the registrar has to confirm is not theirs yet.
                let supervised = self.cast.desks.iter().any(|desk| desk.id == request.desk && desk.supervised);
                match experts.filter(|_| expert.is_some() && !supervised && dice.percent(50)) {
                    Some(expert) => desk.case(&actor(&expert), request.id).await.map(drop).doing("open a case"),
                    None => Ok(()),
                }
            }
        }
    }

    /// One or two answers that the form asked for, with what is wrong with them.
    fn deficient_items(&self, request: &ServiceRequest) -> Vec<DeficientItem> {
        let wrong = |answer: &Answer| !matches!(answer, Answer::Agreed | Answer::YesNo(_) | Answer::Entries(_));
        let mut named: Vec<_> = request.answers.iter().filter(|(_, answer)| wrong(answer)).collect();
        // Files are wrong most often.
        named.sort_by_key(|(_, answer)| !matches!(answer, Answer::Files(_)));
        let count = if self.dice.percent(30) { 2 } else { 1 };
        let item = |(key, answer): (&domain::form::FieldKey, &Answer)| {
            let words =
                if matches!(answer, Answer::Files(_)) { &WORDS.deficiency.file } else { &WORDS.deficiency.other };
            DeficientItem { field: key.as_str().to_owned(), words: self.dice.text(words) }
        };
        named.into_iter().take(count).map(item).collect()
    }

    pub(super) async fn close(&self, request: &ServiceRequest) -> Result<(), CannotLoad> {
        let clerks = self.cast.with(Role::DeskOfficer, request.desk_unit);
        let clerk = actor(self.dice.pick(&clerks).ok_or(Refusal::Trouble)?);
        Stages::close(&*self.desk, &clerk, seen(request)).await.doing("close a request")
    }

    pub(super) async fn reopen(&mut self, number: usize, request: &ServiceRequest) -> Result<(), CannotLoad> {
        self.stories[number].reopened = true;
        let inspectors = self.cast.officers.iter();
        let mut inspector =
            inspectors.filter(|officer| officer.grants.iter().any(|grant| grant.role == Role::Inspector));
        let inspector = actor(inspector.next_back().ok_or(Refusal::Trouble)?);
        let reason = self.dice.text(&WORDS.reopen);
        self.desk.reopen(&inspector, seen(request), reason).await.doing("reopen a request")
    }
}
