use super::remind_due;
use crate::documents::{self, Purpose};
use crate::testing::{APPROVER, CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_CLERK, TestDesk, both_databases, submitted};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::{DocumentId, InquiryId};
use domain::inquiries::{Inquiries, Question, TypedAnswer};
use domain::kartabl::{CaseView, Folder, Kartabl, KartablFilter, Seen, Stages, Triage};
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use domain::request::{EventKind, InquiryState, PublicEvent};
use domain::tracking::{ServiceRequests, Tracking};
use domain::tracking_code::TrackingCode;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF";

/// A request that the expert works on.
struct Work<'a> {
    desk: &'a TestDesk,
    code: TrackingCode,
    expert: Actor,
}

impl<'a> Work<'a> {
    async fn begin(desk: &'a TestDesk) -> Self {
        let code = submitted(desk, 1).await;
        let work = Self { desk, code, expert: desk.officer(EXPERT).await };
        desk.accept(&desk.officer(CLERK).await, work.seen().await, Some(EXPERT)).await.expect("accepted");
        work
    }

    async fn seen(&self) -> Seen {
        let request = crate::request_store::by_code(self.desk.database.read(), &self.code).await.expect("it is there");
        Seen { request: request.id, revision: request.revision }
    }

    async fn case(&self) -> CaseView {
        self.desk.case(&self.expert, self.seen().await.request).await.expect("it opens")
    }

    async fn ask(&self, actor: &Actor, question: Question) -> Answer<Option<String>> {
        self.desk.ask_agency(actor, self.seen().await, question).await
    }

    async fn asked(&self) -> InquiryId {
        self.ask(&self.expert, question()).await.expect("asked");
        self.case().await.inquiries[0].inquiry.id
    }

    async fn upload(&self, actor: &Actor) -> Answer<DocumentId> {
        let request = self.seen().await.request;
        let mut upload =
            documents::begin_for_request(self.desk, actor, request, Purpose::Evidence, "answer.pdf").await?;
        upload.write(PDF).await?;
        Ok(upload.finish().await?.id)
    }

    async fn told(&self) -> Vec<PublicEvent> {
        let citizen = self.desk.citizen(1).await;
        let Tracking::Full(view) = self.desk.track(&citizen, &[], self.code.as_str()).await.expect("it is theirs")
        else {
            panic!("the applicant sees everything")
        };
        view.timeline.into_iter().map(|entry| entry.event).collect()
    }
}

fn question() -> Question {
    Question { planned: Some("identity".to_owned()), days: 3, ..Question::default() }
}

fn typed(words: &str, number: &str, evidence: &[DocumentId]) -> TypedAnswer {
    TypedAnswer { words: words.to_owned(), number: number.to_owned(), evidence: evidence.to_vec() }
}

both_databases! {
    async fn an_agency_is_asked_answers_with_evidence_and_the_citizen_is_told_that_only(desk: TestDesk) {
        let work = Work::begin(&desk).await;
        let letter = work.ask(&work.expert, question()).await.expect("asked");
        assert!(letter.is_some_and(|letter| !letter.is_empty()), "the registry gave a number");
        let case = work.case().await;
        let (inquiry, time_left) = (case.inquiries[0].inquiry.clone(), case.inquiries[0].time_left);
        assert_eq!((inquiry.agency.as_str(), inquiry.question.as_str()), ("سازمان ثبت احوال", "درستی مشخصات هویتی متقاضی"));
        assert!(time_left.is_some_and(|left| !left.overdue && left.working_days == 3));
        assert!(case.promise.is_some_and(|promise| !promise.paused), "the citizen's clock goes on");
        assert!(case.planned_inquiries.is_empty(), "what is waited for is not offered again");
        assert!(case.waited.is_some_and(|waited| waited.goes_on));

        let evidence = work.upload(&work.expert).await.expect("stored");
        desk.clock.advance(Duration::days(1));
        let answer = typed("مشخصات درست است و نشانی تازه دارد", "۱۲/۳۴", &[evidence]);
        let seen = work.seen().await;
        desk.record_answer(&work.expert, seen, inquiry.id, answer.clone()).await.expect("recorded");
        let case = work.case().await;
        assert_eq!(case.inquiries[0].evidence[0].id, evidence);
        assert!(case.documents.iter().all(|document| document.id != evidence), "it is no document of the citizen");
        let waited = case.waited.expect("a day was waited");
        assert!(!waited.goes_on && waited.working_minutes > 60);
        assert!(case.chain_intact);

        let told = work.told().await;
        let agency = Some("سازمان ثبت احوال".to_owned());
        assert!(told.contains(&PublicEvent::AgencyAsked { agency: agency.clone() }));
        assert!(told.contains(&PublicEvent::AgencyAnswered { agency }));
        assert!(!format!("{told:?}").contains("نشانی تازه"), "never the content");
        let citizen = desk.citizen(1).await;
        let opened = documents::open(&desk, &citizen, evidence).await;
        assert_eq!(opened.err(), Some(Refusal::NotFound), "nor its evidence");
        assert!(documents::open(&desk, &work.expert, evidence).await.is_ok());
    }

    async fn an_answer_is_recorded_once_and_only_with_its_own_evidence(desk: TestDesk) {
        let work = Work::begin(&desk).await;
        let inquiry = work.asked().await;
        let record = async |answer: TypedAnswer| {
            desk.record_answer(&work.expert, work.seen().await, inquiry, answer).await
        };
        assert_eq!(record(typed("متن", "", &[])).await, Err(Refusal::EvidenceMissing));
        let foreign = DocumentId::new(desk.new_id());
        assert_eq!(record(typed("متن", "", &[foreign])).await, Err(Refusal::File(Problem::FileMissing)));
        let attachment = {
            let request = work.seen().await.request;
            desk.decide(&work.expert, work.seen().await, "forward".to_owned(), String::new()).await.expect("decided");
            let part = Purpose::Response;
            let mut upload =
                documents::begin_for_request(&desk, &work.expert, request, part, "x.pdf").await.expect("begun");
            upload.write(PDF).await.expect("taken");
            upload.finish().await.expect("stored").id
        };
        assert_eq!(record(typed("متن", "", &[attachment])).await, Err(Refusal::File(Problem::FileMissing)));
        record(typed("متن", "۱", &[])).await.expect("recorded");
        assert_eq!(record(typed("متن", "۲", &[])).await, Err(Refusal::WrongStatus));
    }

    async fn only_who_works_on_the_case_asks_and_their_unit_records(desk: TestDesk) {
        let work = Work::begin(&desk).await;
        for id in [CLERK, OTHER_CLERK, COLLEAGUE, APPROVER, INSPECTOR] {
            assert_eq!(work.ask(&desk.officer(id).await, question()).await, Err(Refusal::NotFound), "{id}");
        }
        assert_eq!(work.ask(&desk.citizen(1).await, question()).await, Err(Refusal::NotFound));
        let inquiry = work.asked().await;
        for id in [CLERK, OTHER_CLERK, COLLEAGUE, INSPECTOR] {
            let (actor, seen) = (desk.officer(id).await, work.seen().await);
            assert_eq!(desk.record_answer(&actor, seen, inquiry, typed("x", "۱", &[])).await, Err(Refusal::NotFound));
            assert_eq!(work.upload(&actor).await, Err(Refusal::NotFound));
            let cancelled = desk.cancel_inquiry(&actor, work.seen().await, inquiry, "x".to_owned()).await;
            assert_eq!(cancelled, Err(Refusal::NotFound));
        }
        let approver = desk.officer(APPROVER).await;
        desk.record_answer(&approver, work.seen().await, inquiry, typed("x", "۱", &[])).await.expect("the same unit");
    }

    async fn a_cancelled_inquiry_is_waited_for_no_more(desk: TestDesk) {
        let work = Work::begin(&desk).await;
        let inquiry = work.asked().await;
        let cancel = async |reason: &str| {
            desk.cancel_inquiry(&work.expert, work.seen().await, inquiry, reason.to_owned()).await
        };
        assert_eq!(cancel("").await, Err(Refusal::ReasonMissing));
        cancel("نیازی نیست").await.expect("cancelled");
        let case = work.case().await;
        assert!(matches!(&case.inquiries[0].inquiry.state, InquiryState::Cancelled { reason, .. } if reason == "نیازی نیست"));
        assert!(case.waited.is_some_and(|waited| !waited.goes_on));
        assert!(work.told().await.iter().any(|event| matches!(event, PublicEvent::AgencyReleased { .. })));
        assert!(!format!("{:?}", work.told().await).contains("نیازی نیست"));
    }

    async fn whoever_asked_is_reminded_once_when_the_time_is_up(desk: TestDesk) {
        let work = Work::begin(&desk).await;
        work.asked().await;
        let mine = KartablFilter { folder: Folder::Mine, ..KartablFilter::default() };
        work.case().await;
        assert!(!desk.list(&work.expert, mine.clone()).await.expect("a list").rows[0].unread);
        assert_eq!(remind_due(&desk).await, Ok(0));
        // The stage is somebody else's by then.
        desk.decide(&work.expert, work.seen().await, "forward".to_owned(), String::new()).await.expect("decided");
        desk.clock.advance(Duration::days(8));
        assert_eq!(remind_due(&desk).await, Ok(1));
        assert_eq!(remind_due(&desk).await, Ok(0), "once");
        assert!(desk.list(&work.expert, mine).await.expect("a list").rows[0].unread, "it is new again for who asked");
        let case = work.case().await;
        assert!(case.inquiries[0].inquiry.reminded_at.is_some());
        assert!(case.inquiries[0].time_left.is_some_and(|left| left.overdue));
        let late = |kind: &EventKind| matches!(kind, EventKind::InquiryOverdue { asked_by, .. } if *asked_by == EXPERT);
        assert!(case.timeline.iter().any(|entry| late(&entry.kind)));
        assert!(case.chain_intact);
    }

    async fn the_citizen_is_never_asked_to_carry_it(desk: TestDesk) {
        let work = Work::begin(&desk).await;
        let ask = async |words: &str| desk.ask_citizen(&work.expert, work.seen().await, words.to_owned(), 5).await;
        let what = "درستی مشخصات هویتی متقاضی".to_owned();
        for words in ["گواهی درستی مشخصات هویتی را بیاورید.", "از سازمان ثبت احوال استعلام بگیرید"] {
            assert_eq!(ask(words).await, Err(Refusal::ObtainedByInquiry { what: what.clone() }), "{words}");
        }
        ask("برای انگشت‌نگاری به باجهٔ ۳ بیایید").await.expect("anything else");
    }
}
