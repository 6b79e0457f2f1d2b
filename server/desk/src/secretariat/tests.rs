//! Registries, their books, and the registrar's word.

use crate::letters;
use crate::people::{NewOfficer, create_officer, supervise_desk};
use crate::request_store;
use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, DESK, DESK_UNIT, EXPERT, INSPECTOR, OTHER_CLERK, TestDesk,
    both_databases, submitted,
};
use domain::actor::{Actor, Grant, Role};
use domain::id::{OfficerId, UnitId};
use domain::kartabl::{Folder, Kartabl, KartablFilter, Responses, Seen, Stages, Triage};
use domain::letter_number::LetterTemplate;
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::request::{DraftResponse, Outcome, StatusKind};
use domain::secretariat::{BookFilter, BookPage, LetterKind, Secretariat};
use uuid::Uuid;

pub(super) async fn seen(desk: &TestDesk, number: u32) -> Seen {
    let code = submitted(desk, number).await;
    let request = request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    Seen { request: request.id, revision: request.revision }
}

pub(super) async fn latest(desk: &TestDesk, seen: Seen) -> Seen {
    let request = request_store::by_id(desk.database.read(), seen.request).await.expect("it is there");
    Seen { request: request.id, revision: request.revision }
}

/// An officer with these grants, who is not among the fixtures.
pub(super) async fn hire(desk: &TestDesk, number: u128, grants: &[(Role, UnitId)]) -> Actor {
    let id = OfficerId::new(Uuid::from_u128(500 + number));
    let new = NewOfficer {
        id,
        username: format!("hired-{number}"),
        name: format!("کارمند {number}"),
        password_hash: String::new(),
        grants: grants.iter().map(|(role, unit)| Grant { role: *role, unit: *unit }).collect(),
    };
    let txn = desk.database.write().await.expect("a transaction");
    create_officer(&txn, new, desk.now()).await.expect("an officer");
    txn.commit().await.expect("written");
    desk.officer(id).await
}

async fn supervise(desk: &TestDesk) {
    let txn = desk.database.write().await.expect("a transaction");
    supervise_desk(&txn, DESK, true).await.expect("set");
    txn.commit().await.expect("written");
}

pub(super) async fn book(desk: &TestDesk, actor: &Actor, kind: LetterKind, words: &str) -> BookPage {
    let filter = BookFilter { kind, words: words.to_owned(), ..BookFilter::default() };
    desk.book(actor, filter).await.expect("a book")
}

both_databases! {
    async fn an_acceptance_and_its_answer_are_lines_that_speak_of_each_other(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let number = desk.accept(&clerk, seen, Some(EXPERT)).await.expect("accepted");
        let (expert, approver) = (desk.officer(EXPERT).await, desk.officer(APPROVER).await);
        let now = latest(&desk, seen).await;
        Stages::decide(&*desk.desk, &expert, now, "forward".to_owned(), String::new()).await.expect("decided");
        let draft = DraftResponse {
            outcome: Outcome::Granted,
            text: "متن".to_owned(),
            legal_basis: String::new(),
            next_step: String::new(),
            valid_until: None,
            attachments: Vec::new(),
        };
        Responses::draft(&*desk.desk, &expert, latest(&desk, seen).await, draft).await.expect("drafted");
        let answer = desk.approve(&approver, latest(&desk, seen).await).await.expect("approved");
        // The central registry is the first unit's: its registrar keeps the book, the desk's officers do not.
        let registrar = hire(&desk, 1, &[(Role::Registrar, crate::testing::ROOT_UNIT)]).await;
        let incoming = book(&desk, &registrar, LetterKind::Incoming, "").await;
        let [line] = incoming.entries.as_slice() else { panic!("one line") };
        let told = line.told.as_ref().expect("it is open");
        assert_eq!((line.number.as_str(), told.party.as_str()), (number.as_str(), "زهرا نمونه"));
        assert_eq!((line.reply_to.as_str(), line.follows.as_str(), line.request), ("", "", None));
        assert!(!line.registered_by.is_empty());
        let outgoing = book(&desk, &registrar, LetterKind::Outgoing, "").await;
        let [line] = outgoing.entries.as_slice() else { panic!("one line") };
        assert_eq!((line.number.as_str(), line.reply_to.as_str()), (answer.as_str(), number.as_str()));
        for (words, found) in [("زهرا", 1), ("نمونهٔ دیگر", 0), (number.as_str(), 1), ("%", 0), ("1405", 1)] {
            assert_eq!(book(&desk, &registrar, LetterKind::Incoming, words).await.entries.len(), found, "{words}");
        }
        for id in [CLERK, OTHER_CLERK, EXPERT, COLLEAGUE, APPROVER, INSPECTOR, ADMINISTRATOR] {
            let refused = desk.book(&desk.officer(id).await, BookFilter::default()).await;
            assert_eq!(refused.map(|page| page.entries.len()), Err(Refusal::NotFound), "{id:?}");
        }
        assert_eq!(desk.book(&desk.citizen(1).await, BookFilter::default()).await.map(drop), Err(Refusal::SignInFirst));
    }

    async fn a_unit_with_a_registry_of_its_own_numbers_by_its_own_template(desk: TestDesk) {
        let template = LetterTemplate::parse("{دبیرخانه}-{شماره}").expect("a template");
        let txn = desk.database.write().await.expect("a transaction");
        let id = letters::create_registry(&desk, &txn, DESK_UNIT, "دبیرخانهٔ میز", "میز", (&template, &template), desk.now())
            .await
            .expect("a registry");
        txn.commit().await.expect("written");
        let clerk = desk.officer(CLERK).await;
        for expected in ["میز-1", "میز-2"] {
            let seen = seen(&desk, if expected.ends_with('1') { 1 } else { 2 }).await;
            assert_eq!(desk.accept(&clerk, seen, None).await.expect("accepted"), expected);
        }
        let page = book(&desk, &clerk, LetterKind::Incoming, "").await;
        assert_eq!((page.registry.id.uuid(), page.registries.len(), page.entries.len()), (id, 1, 2));
        assert!(page.entries.iter().all(|line| line.request.is_some()), "the desk's officer may open them");
        let other = BookFilter { registry: Some(id.into()), ..BookFilter::default() };
        assert_eq!(desk.book(&desk.officer(OTHER_CLERK).await, other).await.map(drop), Err(Refusal::NotFound));
    }

    async fn eight_parallel_acceptances_leave_no_gap_and_no_double_in_the_book(desk: TestDesk) {
        let clerk = desk.officer(CLERK).await;
        let mut cases = Vec::new();
        for number in 0..24 {
            cases.push(seen(&desk, number).await);
        }
        let other = desk.second_instance().await;
        let writers: Vec<_> = cases.chunks(3).enumerate().map(|(number, cases)| {
            let desk = if number % 2 == 0 { desk.desk.clone() } else { other.clone() };
            let (clerk, cases) = (clerk.clone(), cases.to_vec());
            tokio::spawn(async move {
                for (place, seen) in cases.into_iter().enumerate() {
                    if place == 0 {
                        // Refused after its number was taken: it comes back.
                        assert!(desk.accept(&clerk, seen, Some(CLERK)).await.is_err());
                    }
                    desk.accept(&clerk, seen, None).await.expect("accepted");
                }
            })
        }).collect();
        for writer in writers {
            writer.await.expect("it ends");
        }
        let registrar = hire(&desk, 1, &[(Role::Registrar, crate::testing::ROOT_UNIT)]).await;
        let lines = book(&desk, &registrar, LetterKind::Incoming, "").await.entries;
        let serials: Vec<i64> = lines.iter().rev().map(|line| line.serial).collect();
        assert_eq!(serials, (1..=24).collect::<Vec<_>>());
    }

    async fn a_supervised_acceptance_waits_for_the_registrar(desk: TestDesk) {
        supervise(&desk).await;
        let first = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let registrar = hire(&desk, 1, &[(Role::Registrar, DESK_UNIT)]).await;
        let desk_folder = KartablFilter { folder: Folder::Desk, ..KartablFilter::default() };
        assert_eq!(desk.case_ahead(&registrar, first.request).await.map(drop), Err(Refusal::NotFound));
        assert_eq!(desk.accept(&clerk, first, Some(EXPERT)).await.as_deref(), Ok(""));
        let case = desk.case_ahead(&registrar, first.request).await.expect("theirs to confirm");
        assert_eq!((case.status.kind(), case.letter.as_deref()), (StatusKind::Registering, None));
        assert!(case.may.contains(&Action::ConfirmAcceptance) && !case.may.contains(&Action::Accept));
        assert_eq!(desk.list(&registrar, desk_folder.clone()).await.expect("a list").rows.len(), 1);
        assert_eq!(desk.list(&clerk, desk_folder.clone()).await.expect("a list").rows.len(), 0);
        let now = latest(&desk, first).await;
        assert_eq!(desk.confirm_acceptance(&clerk, now).await, Err(Refusal::NotFound));
        assert_eq!(desk.confirm_acceptance(&registrar, first).await, Err(Refusal::Conflict));
        let silent = desk.send_back_acceptance(&registrar, now, String::new()).await;
        assert_eq!(silent, Err(Refusal::ReasonMissing));
        desk.send_back_acceptance(&registrar, now, "مدرک خوانا نیست".to_owned()).await.expect("sent back");
        assert_eq!(desk.list(&clerk, desk_folder).await.expect("a list").rows.len(), 1);
        desk.accept(&clerk, latest(&desk, first).await, Some(EXPERT)).await.expect("accepted again");
        let number = desk.confirm_acceptance(&registrar, latest(&desk, first).await).await.expect("registered");
        let request = request_store::by_id(desk.database.read(), first.request).await.expect("there");
        assert_eq!((request.letter.as_deref(), request.owner()), (Some(number.as_str()), Some(EXPERT)));
        assert_eq!(desk.case_ahead(&registrar, first.request).await.map(drop), Err(Refusal::NotFound));
    }
}
