use crate::testing::{self, APPROVER, CLERK, EXPERT, TestDesk};
use crate::{both_databases, lapse, request_store};
use chrono::Duration;
use domain::actor::Actor;
use domain::kartabl::{Kartabl, Responses, Seen, Stages, Triage};
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::request::{DeficientItem, DraftResponse, EventKind, Outcome, PublicEvent, StatusKind};
use domain::survey::{SurveyAnswers, Surveys};
use domain::tracking::{RequestView, ServiceRequests, Tracking};
use domain::tracking_code::TrackingCode;

async fn seen(desk: &TestDesk, code: &TrackingCode) -> Seen {
    let request = request_store::by_code(desk.database.read(), code).await.unwrap();
    Seen { request: request.id, revision: request.revision }
}

async fn view(desk: &TestDesk, actor: &Actor, code: &TrackingCode) -> RequestView {
    match desk.track(actor, &[], code.as_str()).await.unwrap() {
        Tracking::Full(view) => *view,
        other => panic!("not everything was shown: {other:?}"),
    }
}

/// Takes a request through triage and both stages to its answer.
async fn answered(desk: &TestDesk, number: u32) -> TrackingCode {
    let code = testing::submitted(desk, number).await;
    let (clerk, expert, approver) =
        (desk.officer(CLERK).await, desk.officer(EXPERT).await, desk.officer(APPROVER).await);
    desk.accept(&clerk, seen(desk, &code).await, None).await.unwrap();
    desk.decide(&expert, seen(desk, &code).await, "forward".to_owned(), String::new()).await.unwrap();
    let draft = DraftResponse {
        outcome: Outcome::Granted,
        text: "کارت صادر شد.".to_owned(),
        legal_basis: String::new(),
        next_step: String::new(),
        valid_until: None,
        attachments: Vec::new(),
    };
    desk.draft(&expert, seen(desk, &code).await, draft).await.unwrap();
    desk.approve(&approver, seen(desk, &code).await).await.unwrap();
    code
}

both_databases! {
    async fn the_code_alone_shows_nothing_personal(desk: TestDesk) {
        let code = testing::submitted(&desk, 1).await;
        let request = request_store::by_code(desk.database.read(), &code).await.unwrap();
        for actor in [Actor::Anonymous, desk.citizen(2).await, desk.officer(CLERK).await] {
            let shown = desk.track(&actor, &[], code.as_str()).await.unwrap();
            assert!(matches!(shown, Tracking::StatusOnly { status: StatusKind::Submitted, .. }));
            assert!(!format!("{shown:?}").contains("زهرا"));
            assert_eq!(desk.receipt(&actor, &code).await.err(), Some(Refusal::NotFound));
        }
        let followed = desk.track(&Actor::Anonymous, &[request.id], code.as_str()).await.unwrap();
        let Tracking::Full(followed) = followed else { panic!("followed") };
        assert!(!followed.own && followed.may.is_empty() && followed.survey.is_none());
        let own = view(&desk, &desk.citizen(1).await, &code).await;
        assert!(own.own && own.may.contains(&Action::Withdraw));
        for wrong in ["", "1234", "0000000000000001", "0000000000000000"] {
            assert_eq!(desk.track(&Actor::Anonymous, &[], wrong).await, Err(Refusal::NotFound));
        }
    }

    async fn following_needs_the_digits_and_is_counted(desk: TestDesk) {
        let code = testing::submitted(&desk, 1).await;
        let request = request_store::by_code(desk.database.read(), &code).await.unwrap();
        assert_eq!(desk.follow(code.as_str(), "۰۰۰۱", "1.1.1.1").await, Ok(request.id));
        let unknown = TrackingCode::from_random([9; 16]);
        assert_eq!(desk.follow(unknown.as_str(), "0001", "1.1.1.1").await, Err(Refusal::WrongCode));
        assert_eq!(desk.follow("x", "0001", "1.1.1.1").await, Err(Refusal::WrongCode));
        for _ in 0..5 {
            assert_eq!(desk.follow(code.as_str(), "9999", "1.1.1.1").await, Err(Refusal::WrongCode));
        }
        let locked = desk.follow(code.as_str(), "0001", "2.2.2.2").await;
        assert_eq!(locked, Err(Refusal::TooMany { minutes: 60 }));
    }

    async fn a_receipt_is_dated_and_only_the_applicants(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let code = testing::submitted(&desk, 1).await;
        let receipt = desk.receipt(&citizen, &code).await.unwrap();
        assert_eq!(receipt.applicant.name, "زهرا نمونه");
        assert_eq!(receipt.address, format!("https://desk.example.ir/requests/{code}"));
        assert!(receipt.promise.unwrap().at > receipt.received_at);
        assert!(receipt.qr.starts_with("<svg"));
        let mine = desk.mine(&citizen).await.unwrap();
        assert_eq!((mine.requests.len(), mine.requests[0].code.clone()), (1, code));
        assert!(desk.mine(&desk.citizen(2).await).await.unwrap().requests.is_empty());
        assert_eq!(desk.mine(&Actor::Anonymous).await.err(), Some(Refusal::SignInFirst));
    }

    async fn the_first_reading_delivers_and_the_second_changes_nothing(desk: TestDesk) {
        let code = answered(&desk, 1).await;
        let (citizen, stranger) = (desk.citizen(1).await, desk.citizen(2).await);
        assert_eq!(desk.response(&stranger, &code).await.err(), Some(Refusal::NotFound));
        let (one, two) = tokio::join!(desk.response(&citizen, &code), desk.response(&citizen, &code));
        let (one, two) = (one.unwrap(), two.unwrap());
        assert_eq!(one, two);
        assert_eq!((one.outcome, one.text.as_str(), one.may_object), (Outcome::Granted, "کارت صادر شد.", true));
        let delivered = view(&desk, &citizen, &code).await.timeline.into_iter();
        let delivered = delivered.filter(|entry| matches!(entry.event, PublicEvent::Delivered { .. })).count();
        assert_eq!(delivered, 1);
        let request = request_store::by_code(desk.database.read(), &code).await.unwrap();
        assert!(request_store::history(desk.database.read(), &request).await.unwrap().intact);
    }

    async fn a_survey_is_answered_once_and_only_its_own_questions(desk: TestDesk) {
        let code = answered(&desk, 1).await;
        let link = desk.response(&desk.citizen(1).await, &code).await.unwrap().survey.unwrap();
        let token = link.strip_prefix("/survey/").unwrap();
        assert!(!desk.open(token).await.unwrap().answered);
        assert_eq!(desk.open("x").await.err(), Some(Refusal::NotFound));
        let answers = SurveyAnswers { scores: [(1, 5), (99, 5), (2, 9)].into(), comment: "سپاس".to_owned() };
        desk.answer(token, answers.clone()).await.unwrap();
        assert_eq!(desk.answer(token, answers).await, Err(Refusal::AlreadyAnswered));
        assert!(desk.open(token).await.unwrap().answered);
        use sea_orm::EntityTrait;
        let row = entity::survey::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!(row.answers.as_deref(), Some("{\"1\":5}"));
        assert_eq!(view(&desk, &desk.citizen(1).await, &code).await.survey, None);
    }

    async fn that_a_survey_was_answered_is_in_the_history_for_staff_alone(desk: TestDesk) {
        let code = answered(&desk, 1).await;
        let citizen = desk.citizen(1).await;
        let link = desk.response(&citizen, &code).await.unwrap().survey.unwrap();
        let before = view(&desk, &citizen, &code).await.timeline;
        let token = link.strip_prefix("/survey/").unwrap();
        let answers = SurveyAnswers { scores: [(1, 5)].into(), comment: String::new() };
        // Somebody else asks at the same moment: one is recorded, the other changes nothing.
        let (one, two) = tokio::join!(desk.answer(token, answers.clone()), desk.answer(token, answers));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let case = desk.case(&desk.officer(APPROVER).await, seen(&desk, &code).await.request).await.unwrap();
        let recorded: Vec<_> = case.timeline.iter().filter(|entry| entry.kind == EventKind::SurveyAnswered).collect();
        assert_eq!(recorded.len(), 1);
        assert_eq!(recorded[0].by, "زهرا نمونه");
        assert!(case.chain_intact);
        assert_eq!(view(&desk, &citizen, &code).await.timeline, before);
    }

    async fn a_rejection_can_be_objected_to_for_its_time(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let clerk = desk.officer(CLERK).await;
        let (early, late) = (testing::submitted(&desk, 1).await, testing::submitted(&desk, 1).await);
        for code in [&early, &late] {
            desk.reject(&clerk, seen(&desk, code).await, "دلیل".to_owned(), "ماده".to_owned()).await.unwrap();
        }
        assert_eq!(view(&desk, &citizen, &early).await.rejection.unwrap().reason, "دلیل");
        let words = || "درست نیست".to_owned();
        assert_eq!(desk.object(&desk.citizen(2).await, &early, words()).await, Err(Refusal::NotFound));
        assert_eq!(desk.object(&citizen, &early, String::new()).await, Err(Refusal::ReasonMissing));
        desk.object(&citizen, &early, words()).await.unwrap();
        assert_eq!(view(&desk, &citizen, &early).await.status, StatusKind::Submitted);
        assert!(view(&desk, &citizen, &late).await.may.contains(&Action::Object));
        desk.clock.advance(Duration::days(22));
        assert!(!view(&desk, &citizen, &late).await.may.contains(&Action::Object), "what is refused is not offered");
        assert_eq!(desk.object(&citizen, &late, words()).await, Err(Refusal::ObjectionTimePassed));
    }

    async fn what_the_citizen_lets_pass_lapses_once(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let code = testing::submitted(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let items = vec![DeficientItem { field: "area".to_owned(), words: "نادرست".to_owned() }];
        desk.mark_deficient(&clerk, seen(&desk, &code).await, items, String::new(), 10).await.unwrap();
        assert_eq!(view(&desk, &citizen, &code).await.deficient_labels, ["مساحت"]);
        assert_eq!(lapse::lapse_due(&desk).await, Ok(0));
        desk.clock.advance(Duration::days(11));
        assert_eq!(lapse::lapse_due(&desk).await, Ok(1));
        assert_eq!(lapse::lapse_due(&desk).await, Ok(0));
        assert_eq!(view(&desk, &citizen, &code).await.status, StatusKind::Closed);
    }

    async fn withdrawing_is_the_applicants_alone(desk: TestDesk) {
        let code = testing::submitted(&desk, 1).await;
        assert_eq!(desk.withdraw(&desk.citizen(2).await, &code).await, Err(Refusal::NotFound));
        assert_eq!(desk.withdraw(&Actor::Anonymous, &code).await, Err(Refusal::NotFound));
        let citizen = desk.citizen(1).await;
        desk.withdraw(&citizen, &code).await.unwrap();
        assert_eq!(desk.withdraw(&citizen, &code).await, Err(Refusal::WrongStatus));
        let view = view(&desk, &citizen, &code).await;
        assert_eq!((view.status, view.promise), (StatusKind::Withdrawn, None));
    }

    async fn the_citizen_says_that_it_is_done(desk: TestDesk) {
        let code = testing::submitted(&desk, 1).await;
        let citizen = desk.citizen(1).await;
        desk.accept(&desk.officer(CLERK).await, seen(&desk, &code).await, None).await.unwrap();
        let expert = desk.officer(EXPERT).await;
        desk.ask_citizen(&expert, seen(&desk, &code).await, "برای معاینه بیایید".to_owned(), 10).await.unwrap();
        assert!(view(&desk, &citizen, &code).await.task.is_some());
        assert_eq!(desk.act(&expert, &code, String::new()).await, Err(Refusal::NotFound));
        desk.act(&citizen, &code, "آمدم".to_owned()).await.unwrap();
        assert_eq!(view(&desk, &citizen, &code).await.status, StatusKind::InProgress);
    }
}
