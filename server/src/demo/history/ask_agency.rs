//! Units ask other agencies, and write down what comes back.

use super::History;
use super::story::seen;
use crate::demo::cast::actor;
use crate::demo::made::{CannotLoad, Doing};
use crate::demo::papers::paper;
use crate::demo::words::WORDS;
use desk::documents::{self, Purpose};
use domain::actor::{Actor, Officer};
use domain::form::FileType;
use domain::id::{DocumentId, InquiryId};
use domain::inquiries::{Inquiries, Question, TypedAnswer};
use domain::request::{Progress, ServiceRequest};

/// Of a hundred stages with something to ask, in so many it is asked in writing.
const ASK: u64 = 45;
/// Of a hundred inquiries, so many are answered; the others are not needed any more.
const ANSWERED: u64 = 88;
/// Of a hundred answers, so many come with a file of the letter.
const WITH_FILE: u64 = 60;

impl History {
    /// An inquiry of this stage that was not asked yet, asked by the one who works on it; whether that was done.
    pub(super) async fn ask_agency(
        &self,
        number: usize,
        request: &ServiceRequest,
        progress: &Progress,
        worker: &Officer,
    ) -> Result<bool, CannotLoad> {
        let asked = |key: &str| request.inquiries.iter().any(|known| known.planned.as_deref() == Some(key));
        let planned = &self.stories[number].definition.inquiries;
        let open = planned.iter().find(|known| known.stage.as_deref() == Some(&progress.stage) && !asked(&known.key));
        let Some(planned) = open.filter(|_| self.dice.percent(ASK)) else { return Ok(false) };
        let legal_basis = planned.legal_basis.clone().unwrap_or_else(|| self.dice.text(&WORDS.inquiry_laws));
        let days = u32::try_from(self.dice.between(2, 7)).unwrap_or(5);
        let question = Question { planned: Some(planned.key.clone()), legal_basis, days, ..Question::default() };
        self.desk.ask_agency(&actor(worker), seen(request), question).await.doing("ask an agency")?;
        Ok(true)
    }

    /// The answer has come, or is not needed any more.
    pub(super) async fn hear_agency(
        &self,
        request: &ServiceRequest,
        inquiry: InquiryId,
        worker: &Officer,
    ) -> Result<(), CannotLoad> {
        let worker = actor(worker);
        if !self.dice.percent(ANSWERED) {
            let reason = self.dice.text(&WORDS.inquiry_cancels);
            return self.desk.cancel_inquiry(&worker, seen(request), inquiry, reason).await.doing("cancel an inquiry");
        }
        let evidence =
            if self.dice.percent(WITH_FILE) { vec![self.letter_file(request, &worker).await?] } else { vec![] };
        let (words, number) = (self.dice.text(&WORDS.inquiry_answers), self.dice.text(&WORDS.inquiry_numbers));
        let answer = TypedAnswer { words, number, evidence };
        self.desk.record_answer(&worker, seen(request), inquiry, answer).await.doing("record an agency's answer")
    }

    async fn letter_file(&self, request: &ServiceRequest, worker: &Actor) -> Result<DocumentId, CannotLoad> {
        let number = u32::try_from(self.dice.between(100, 999)).unwrap_or(100);
        let (name, content) = paper(&[FileType::Pdf], "نامهٔ پاسخ", number).unwrap_or_default();
        let upload = documents::begin_for_request(&self.desk, worker, request.id, Purpose::Evidence, &name).await;
        let mut upload = upload.doing("send evidence")?;
        upload.write(&content).await.doing("send evidence")?;
        Ok(upload.finish().await.doing("send evidence")?.id)
    }
}
