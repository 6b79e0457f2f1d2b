use crate::request_store;
use crate::testing::{PLACE, SERVICE, TestDesk, TestKiosk, answers, both_databases, sent, sent_by};
use data_encoding::BASE64;
use domain::form::{Answer, FieldKey, FileAnswer};
use domain::id::DocumentId;
use domain::in_person::{Entry, EntryOutcome, EntryState, OfflineFile, OfflineRequest, OfflineSurvey};
use domain::problem::Problem;
use domain::refusal::Refusal;
use domain::request::{Channel, StatusKind};
use domain::service::ServiceKey;
use domain::survey::SurveyAnswers;
use domain::tracking::{ServiceRequests, Tracking};
use domain::tracking_code::TrackingCode;
use entity::{document, message, visit_survey};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

pub fn request(desk: &TestDesk, code: &TrackingCode) -> OfflineRequest {
    OfflineRequest {
        code: code.clone(),
        service: ServiceKey::parse(SERVICE).unwrap(),
        service_version: 1,
        mobile: "09990000042".to_owned(),
        answers: answers(),
        files: Vec::new(),
        made_at: desk.now(),
    }
}

/// The same with a file, of which the kiosk says what is not true.
fn with_file(desk: &TestDesk, code: &TrackingCode, bytes: &[u8]) -> OfflineRequest {
    let mut request = request(desk, code);
    let document = DocumentId::new(desk.new_id());
    let said = FileAnswer {
        document,
        name: "a.exe".to_owned(),
        size: 1,
        media_type: "image/png".to_owned(),
        sha256: "0".repeat(64),
    };
    request.answers.insert(FieldKey::parse("photo").unwrap(), Answer::Files(vec![said]));
    request.files = vec![OfflineFile { id: document, name: "مدرک.pdf".to_owned(), bytes: BASE64.encode(bytes) }];
    request
}

async fn send(desk: &TestDesk, kiosk: &mut TestKiosk, request: OfflineRequest) -> EntryOutcome {
    let entry = kiosk.keep(desk, &Entry::Request(request));
    let outcome = kiosk.send(desk, std::slice::from_ref(&entry)).await.remove(0);
    let again = kiosk.send(desk, std::slice::from_ref(&entry)).await;
    assert_eq!(again, std::slice::from_ref(&outcome), "the same for ever");
    outcome
}

pub async fn ready(desk: &TestDesk) -> (TestKiosk, Vec<TrackingCode>) {
    desk.with_halls().await;
    let kiosk = TestKiosk::pair(desk, PLACE).await;
    let codes = kiosk.lease(desk).await.codes;
    (kiosk, codes)
}

async fn files(desk: &TestDesk) -> u64 {
    document::Entity::find().count(desk.database.read()).await.unwrap()
}

/// Files that lie there, however deep.
fn stored(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { stored(&path) } else { 1 }).sum()
}

both_databases! {
    async fn a_request_from_a_kiosk_is_one_like_others_under_the_code_it_was_given(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let outcome = send(&desk, &mut kiosk, request(&desk, &codes[0])).await;
        assert_eq!((outcome.state, outcome.refusal), (EntryState::Taken, None));
        let found = request_store::by_code(desk.database.read(), &codes[0]).await.unwrap();
        assert_eq!((found.channel, found.status.kind()), (Channel::Kiosk, StatusKind::Submitted));
        assert_eq!(found.applicant.mobile.as_str(), "09990000042");
        assert_eq!(message::Entity::find().count(desk.database.read()).await.unwrap(), 1, "the receipt's message");
        let tracked = desk.track(&domain::actor::Actor::Anonymous, &[], codes[0].as_str()).await.unwrap();
        assert!(matches!(tracked, Tracking::StatusOnly { .. }));
        assert!(!kiosk.lease(&desk).await.codes.contains(&codes[0]), "a used code is not lent again");
    }

    async fn a_code_is_used_once_and_by_the_device_that_has_it(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let mut other = TestKiosk::pair(&desk, PLACE).await;
        let foreign = send(&desk, &mut other, request(&desk, &codes[0])).await;
        assert_eq!((foreign.state, foreign.refusal), (EntryState::Refused, Some(Refusal::WrongCode)));
        assert_eq!(send(&desk, &mut kiosk, request(&desk, &codes[0])).await.state, EntryState::Taken);
        let twice = send(&desk, &mut kiosk, request(&desk, &codes[0])).await;
        assert_eq!((twice.state, twice.refusal), (EntryState::Refused, Some(Refusal::WrongCode)));
        let invented = desk.new_code();
        assert_eq!(send(&desk, &mut kiosk, request(&desk, &invented)).await.state, EntryState::Refused);
    }

    async fn a_code_on_the_paper_of_a_refused_request_is_nobody_elses_later(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let nobodys = OfflineRequest { mobile: "1".to_owned(), ..request(&desk, &codes[0]) };
        let outcome = send(&desk, &mut kiosk, nobodys).await;
        assert_eq!((outcome.state, outcome.refusal), (EntryState::Refused, Some(Refusal::AnswersIncomplete)));
        let stock = kiosk.lease(&desk).await.codes;
        assert!(!stock.contains(&codes[0]) && stock.len() == codes.len(), "another is lent in its place");
    }

    async fn a_code_that_another_request_has_holds_up_nothing_that_comes_after_it(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let citizen = desk.citizen(1).await;
        sent(&desk, &citizen, |submit| submit.tracking_code = codes[0].clone()).await;
        let outcome = send(&desk, &mut kiosk, request(&desk, &codes[0])).await;
        assert_eq!((outcome.state, outcome.refusal), (EntryState::Refused, Some(Refusal::WrongCode)));
        assert_eq!(send(&desk, &mut kiosk, request(&desk, &codes[1])).await.state, EntryState::Taken);
    }

    async fn a_file_is_told_by_its_content_and_belongs_to_the_request(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let sent = with_file(&desk, &codes[0], PDF);
        let said = sent.files[0].id;
        let outcome = send(&desk, &mut kiosk, sent).await;
        assert_eq!((outcome.state, outcome.refusal), (EntryState::Taken, None));
        let found = request_store::by_code(desk.database.read(), &codes[0]).await.unwrap();
        let row = document::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!(row.request_id, Some(found.id.uuid()));
        let named = found.answers.files();
        assert_eq!((named[0].document.uuid(), named[0].media_type.as_str()), (row.id, "application/pdf"));
        assert_eq!((named[0].size, named[0].name.as_str()), (PDF.len() as u64, "مدرک.pdf"));
        assert_ne!(named[0].document, said, "ids are the desk's own");
    }

    async fn what_is_not_as_the_form_asks_is_refused_and_leaves_no_file(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let mut wrong = with_file(&desk, &codes[0], PDF);
        wrong.answers.insert(FieldKey::parse("national_id").unwrap(), Answer::Text("1234567890".to_owned()));
        let outcome = send(&desk, &mut kiosk, wrong).await;
        assert_eq!((outcome.state, outcome.refusal), (EntryState::Refused, Some(Refusal::AnswersIncomplete)));
        let program = send(&desk, &mut kiosk, with_file(&desk, &codes[0], b"MZ\x90\0 a program")).await;
        assert_eq!(program.refusal, Some(Refusal::File(Problem::FileType)));
        let mut missing = with_file(&desk, &codes[0], PDF);
        missing.files.clear();
        assert_eq!(send(&desk, &mut kiosk, missing).await.refusal, Some(Refusal::File(Problem::FileMissing)));
        let mut nobody = request(&desk, &codes[0]);
        nobody.mobile = "12".to_owned();
        assert_eq!(send(&desk, &mut kiosk, nobody).await.state, EntryState::Refused);
        let mut other = request(&desk, &codes[0]);
        other.service_version = 9;
        assert_eq!(send(&desk, &mut kiosk, other).await.refusal, Some(Refusal::ServiceClosed));
        assert_eq!(files(&desk).await, 0);
        assert_eq!(stored(&desk.files), 0);
        assert_eq!(send(&desk, &mut kiosk, request(&desk, &codes[1])).await.state, EntryState::Taken, "it goes on");
    }

    async fn answers_that_nobody_asked_for_are_not_kept(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let mut more = request(&desk, &codes[0]);
        more.answers.insert(FieldKey::parse("licence_no").unwrap(), Answer::Text("77".to_owned()));
        more.answers.insert(FieldKey::parse("unknown").unwrap(), Answer::Number(1));
        assert_eq!(send(&desk, &mut kiosk, more).await.state, EntryState::Taken);
        let found = request_store::by_code(desk.database.read(), &codes[0]).await.unwrap();
        assert!(!found.answers.contains("licence_no") && !found.answers.contains("unknown"));
    }

    async fn a_code_without_an_open_survey_gives_a_survey_about_the_visit(desk: TestDesk) {
        let (mut kiosk, _) = ready(&desk).await;
        let citizen = desk.citizen(1).await;
        let code = sent_by(&desk, &citizen).await.tracking_code;
        let answers = SurveyAnswers { scores: [(2, 4)].into(), comment: String::new() };
        let survey = OfflineSurvey { ticket: None, code: Some(code), answers, made_at: desk.now() };
        let entry = kiosk.keep(&desk, &Entry::Survey(survey));
        assert_eq!(kiosk.send(&desk, &[entry]).await[0].state, EntryState::Taken);
        assert_eq!(visit_survey::Entity::find().count(desk.database.read()).await.unwrap(), 1);
    }

    async fn an_entry_that_comes_to_grief_holds_up_the_others_for_a_while_and_not_for_ever(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let txn = desk.database.write().await.unwrap();
        // What a request needs and a survey does not.
        txn.execute_unprepared("ALTER TABLE message RENAME TO message_elsewhere").await.unwrap();
        txn.commit().await.unwrap();
        let answers = SurveyAnswers { scores: [(2, 4)].into(), comment: String::new() };
        let survey = OfflineSurvey { ticket: None, code: None, answers, made_at: desk.now() };
        let kept = [Entry::Request(request(&desk, &codes[0])), Entry::Survey(survey)];
        let sent = kept.map(|entry| kiosk.keep(&desk, &entry));
        for time in 0..200 {
            let outcomes = kiosk.send(&desk, &sent).await;
            let waits = outcomes.iter().all(|outcome| outcome.state == EntryState::Later);
            assert!(waits, "what comes after it waits with it, {time}: {outcomes:?}");
        }
        let states = kiosk.send(&desk, &sent).await.into_iter().map(|outcome| outcome.state);
        assert!(states.eq([EntryState::Refused, EntryState::Taken]));
        assert!(!kiosk.lease(&desk).await.codes.contains(&codes[0]), "its code stands on somebody's paper");
    }
}
