//! What experts and approvers of a unit do.

use super::History;
use super::letter::Said;
use super::story::seen;
use crate::demo::cast::actor;
use crate::demo::made::{CannotLoad, Doing};
use crate::demo::words::WORDS;
use chrono::Duration;
use domain::Instant;
use domain::actor::{Officer, Role};
use domain::jalali::JalaliDate;
use domain::kartabl::{Kartabl, ReferTo, Referrals, Responses, Seen, Stages};
use domain::refusal::Refusal;
use domain::request::{DraftResponse, Outcome, Progress, Purpose, Referral, ServiceRequest};
use domain::service::{Decision, DecisionOutcome};

/// Calendar days to come, pay or bring something.
const CITIZEN_DAYS: u32 = 14;

impl History {
    /// The one who holds the stage, or somebody of its unit.
    pub(super) fn worker(&self, request: &ServiceRequest) -> Option<Officer> {
        if let Some(owner) = request.owner().and_then(|owner| self.cast.officer(owner)) {
            return Some(owner.clone());
        }
        self.dice.pick(&self.cast.with(Role::Expert, request.unit())).map(|officer| (*officer).clone())
    }

    /// An expert of the first stage's unit.
    pub(super) fn first_experts(&self, number: usize) -> Option<Officer> {
        let unit = &self.stories[number].definition.stages.first()?.unit;
        let unit = self.cast.unit(unit)?;
        self.dice.pick(&self.cast.with(Role::Expert, unit)).map(|officer| (*officer).clone())
    }

    pub(super) async fn work(
        &mut self,
        number: usize,
        request: &ServiceRequest,
        progress: &Progress,
        at: Instant,
    ) -> Result<(), CannotLoad> {
        if let Some(open) = request.referrals.iter().find(|referral| referral.holds_up_work()) {
            return self.give_back(request, open).await;
        }
        if let Some(draft) = &progress.draft {
            let signers = self.cast.with(Role::Approver, progress.unit);
            let signers: Vec<_> = signers.into_iter().filter(|signer| signer.id != draft.drafted_by).collect();
            let signer = actor(self.dice.pick(&signers).ok_or(Refusal::Trouble)?);
            return self.desk.approve(&signer, seen(request)).await.map(drop).doing("sign an answer");
        }
        let worker = self.worker(request).ok_or(Refusal::Trouble)?;
        if let Some(waiting) = request.inquiries.iter().find(|inquiry| inquiry.is_waiting()) {
            return self.hear_agency(request, waiting.id, &worker).await;
        }
        if self.ask_agency(number, request, progress, &worker).await? {
            return Ok(());
        }
        let story = &self.stories[number];
        let stage = story.definition.stage(&progress.stage).ok_or(Refusal::Trouble)?.clone();
        let with = |wanted: &dyn Fn(&Decision) -> bool| stage.decisions.iter().find(|decision| wanted(decision));
        let on =
            |decision: &Decision| matches!(decision.outcome, DecisionOutcome::Next | DecisionOutcome::Stage { .. });
        let back = with(&|decision| matches!(decision.outcome, DecisionOutcome::ReturnTo { .. }));
        let refuse = with(&|decision| decision.outcome == DecisionOutcome::Answer && decision.needs_reason);
        let asks = with(&|decision| decision.outcome == DecisionOutcome::AskCitizen).is_some();
        let ways: Vec<_> = stage.decisions.iter().filter(|decision| on(decision)).collect();
        match (self.dice.below(100), back, refuse, ways.is_empty()) {
            (0..18, ..) if !story.referred => self.refer(number, request, &worker, at).await,
            (18..32, ..) if asks && !story.asked => {
                self.stories[number].asked = true;
                let words = self.dice.text(&WORDS.asks);
                self.desk.ask_citizen(&actor(&worker), seen(request), words, CITIZEN_DAYS).await.doing("ask a citizen")
            }
            (32..36, Some(back), ..) if !story.sent_back => {
                self.stories[number].sent_back = true;
                self.decide(request, &worker, back).await
            }
            (36..40, _, Some(_), _) => self.draft(number, request, &worker, true).await,
            (.., true) => self.draft(number, request, &worker, false).await,
            (.., false) => {
                let way = *self.dice.pick(&ways).ok_or(Refusal::Trouble)?;
                self.decide(request, &worker, way).await
            }
        }
    }

    async fn decide(&self, request: &ServiceRequest, worker: &Officer, way: &Decision) -> Result<(), CannotLoad> {
        let note = self.dice.text(&WORDS.decision_notes);
        if self.dice.percent(10) {
            let words = self.dice.text(&WORDS.notes);
            self.desk.note(&actor(worker), request.id, words).await.doing("write a note")?;
            let request = desk::request_store::by_id(self.desk.database.read(), request.id).await?;
            return self.desk.decide(&actor(worker), seen(&request), way.key.clone(), note).await.doing("decide");
        }
        self.desk.decide(&actor(worker), seen(request), way.key.clone(), note).await.doing("decide a stage")
    }

    async fn refer(
        &mut self,
        number: usize,
        request: &ServiceRequest,
        worker: &Officer,
        at: Instant,
    ) -> Result<(), CannotLoad> {
        self.stories[number].referred = true;
        let near = self.dice.percent(65);
        let colleagues: Vec<_> = self
            .cast
            .workers()
            .into_iter()
            .filter(|officer| officer.id != worker.id && (!near || officer.works_in(request.unit())))
            .collect();
        let pick = || self.dice.pick(&colleagues).map(|colleague| colleague.id).ok_or(Refusal::Trouble);
        let mut to = vec![pick()?];
        if self.dice.percent(30) {
            to.push(pick()?);
        }
        let clerks = self.cast.with(Role::DeskOfficer, request.desk_unit);
        let clerk = self.dice.pick(&clerks).filter(|clerk| clerk.id != worker.id && self.dice.percent(35));
        let copies = clerk.into_iter().map(|clerk| clerk.id).collect();
        let purpose = *self.dice.pick(&Purpose::ALL).ok_or(Refusal::Trouble)?;
        let due = self.dice.percent(60).then(|| self.working(at + Duration::days(1), 240));
        let instruction = self.dice.text(&WORDS.instructions);
        let private = self.dice.percent(12);
        let referred = ReferTo { to, copies, purpose, instruction, private, due_at: due };
        self.desk.refer(&actor(worker), seen(request), referred).await.doing("refer a request")
    }

    /// The receiver opens the case and returns it with an answer.
    async fn give_back(&self, request: &ServiceRequest, open: &Referral) -> Result<(), CannotLoad> {
        self.read_copies(request).await?;
        let receiver = actor(self.cast.officer(open.to).ok_or(Refusal::Trouble)?);
        let case = self.desk.case(&receiver, request.id).await.doing("open a referral")?;
        let (seen, words) = (Seen { request: case.id, revision: case.revision }, self.dice.text(&WORDS.returns));
        Referrals::give_back(&*self.desk, &receiver, seen, open.id, words).await.doing("return a referral")
    }

    /// Some read the copies they got.
    async fn read_copies(&self, request: &ServiceRequest) -> Result<(), CannotLoad> {
        for copy in request.referrals.iter().filter(|referral| referral.copy && referral.is_open()) {
            if let Some(reader) = self.cast.officer(copy.to).filter(|_| self.dice.percent(60)) {
                self.desk.case(&actor(reader), request.id).await.map(drop).doing("read a copy")?;
            }
        }
        Ok(())
    }

    async fn draft(
        &self,
        number: usize,
        request: &ServiceRequest,
        worker: &Officer,
        refused: bool,
    ) -> Result<(), CannotLoad> {
        let story = &self.stories[number];
        let outcome = match self.dice.below(100) {
            _ if refused => Outcome::Refused,
            0..50 => Outcome::Granted,
            50..85 => Outcome::Done,
            _ => Outcome::Conditional,
        };
        let valid_until = (!refused && self.dice.percent(70)).then(|| JalaliDate::of(self.desk.now()).plus_months(12));
        let next_step = self.dice.text(&WORDS.next_steps);
        let text = self.letter(story, request, &Said { refused, valid_until, next_step: &next_step });
        let legal_basis = if refused { WORDS.refusal_basis.clone() } else { String::new() };
        let draft = DraftResponse { outcome, text, legal_basis, next_step, valid_until, attachments: Vec::new() };
        Responses::draft(&*self.desk, &actor(worker), seen(request), draft).await.doing("draft an answer")
    }
}
