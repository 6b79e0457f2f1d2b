use crate::testing::{CLERK, COLLEAGUE, EXPERT, OTHER_CLERK, OTHER_DESK, TestDesk, both_databases, submitted};
use domain::kartabl::{Folder, Kartabl, KartablFilter, Seen, Triage};
use domain::message::Messages;
use domain::refusal::Refusal;
use domain::request::{DeficientItem, StatusKind};
use domain::tracking::{ServiceRequests, Tracking};

async fn seen(desk: &TestDesk, number: u32) -> Seen {
    let code = submitted(desk, number).await;
    let request = crate::request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    Seen { request: request.id, revision: request.revision }
}

both_databases! {
    async fn accepting_gives_a_letter_number_and_hands_it_to_the_expert(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let letter = desk.accept(&clerk, seen, Some(EXPERT)).await.expect("accepted");
        let case = desk.case(&desk.officer(EXPERT).await, seen.request).await.expect("the expert opens it");
        assert_eq!(case.letter.as_deref(), Some(letter.as_str()));
        assert_eq!(case.status.kind(), StatusKind::InProgress);
        assert!(case.chain_intact);
    }

    async fn two_officers_deciding_at_once_leave_one_winner(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        desk.accept(&clerk, seen, None).await.expect("the first wins");
        let second = desk.reject(&clerk, seen, "دلیل".to_owned(), "قانون".to_owned()).await;
        assert_eq!(second, Err(Refusal::Conflict));
        let changes = desk.changes_since(&clerk, seen.request, seen.revision).await.expect("the second sees");
        assert_eq!(changes.len(), 1);
    }

    async fn a_rejected_acceptance_leaves_no_gap_in_the_letter_numbers(desk: TestDesk) {
        let (first, second) = (seen(&desk, 1).await, seen(&desk, 2).await);
        let clerk = desk.officer(CLERK).await;
        // An expert of another unit cannot take it: the number goes back.
        assert_eq!(desk.accept(&clerk, first, Some(COLLEAGUE)).await, Err(Refusal::WrongReceiver));
        let one = desk.accept(&clerk, first, None).await.expect("accepted");
        let two = desk.accept(&clerk, second, None).await.expect("accepted");
        assert!(one.ends_with("/1") && two.ends_with("/2"), "{one} then {two}");
    }

    async fn after_a_transfer_the_first_desk_no_longer_opens_it_and_the_second_does(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        assert_eq!(desk.case(&other, seen.request).await.err(), Some(Refusal::NotFound));
        desk.transfer(&clerk, seen, OTHER_DESK, "به واحد دیگر مربوط است".to_owned()).await.expect("transferred");
        assert_eq!(desk.case(&clerk, seen.request).await.err(), Some(Refusal::NotFound));
        desk.case(&other, seen.request).await.expect("the second desk opens it");
        let inbox = KartablFilter { folder: Folder::Desk, ..KartablFilter::default() };
        assert!(desk.list(&clerk, inbox.clone()).await.expect("a list").rows.is_empty());
        assert_eq!(desk.list(&other, inbox).await.expect("a list").rows.len(), 1);
    }

    async fn a_deficiency_pauses_the_promise_and_names_its_items(desk: TestDesk) {
        let code = submitted(&desk, 1).await;
        let request = crate::request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
        let seen = Seen { request: request.id, revision: request.revision };
        let items = vec![DeficientItem { field: "full_name".to_owned(), words: "نام کامل نیست".to_owned() }];
        let clerk = desk.officer(CLERK).await;
        desk.mark_deficient(&clerk, seen, items, String::new(), 10).await.expect("marked");
        let citizen = desk.citizen(1).await;
        let Tracking::Full(view) = desk.track(&citizen, &[], code.as_str()).await.expect("their own") else {
            panic!("the applicant sees everything");
        };
        assert_eq!(view.status, StatusKind::Deficient);
        assert!(view.promise.expect("still open").paused);
        assert_eq!(view.deficiency.expect("named").items.len(), 1);
    }
}

/// Outside a demo nobody reads the outbox.
#[test]
fn messages_are_only_shown_in_a_demo() {
    crate::testing::on_sqlite(|desk: TestDesk| async move {
        assert_eq!(desk.demo_messages("").await.err(), Some(Refusal::NotFound));
    });
}
