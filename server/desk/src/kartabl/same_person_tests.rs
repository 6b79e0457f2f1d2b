use crate::testing::{CLERK, EXPERT, INSPECTOR, OTHER_CLERK, OTHER_DESK, TestDesk, both_databases, sent, sent_by};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{Kartabl, Seen, Triage};
use domain::refusal::Refusal;
use domain::request::ServiceRequest;

/// Another identifier than the one the tests' citizens share.
fn known_as(identifier: &str) -> impl FnOnce(&mut domain::request::Submit) {
    move |command| command.applicant.identifier = Some(identifier.to_owned())
}

async fn others(desk: &TestDesk, actor: &Actor, of: &ServiceRequest) -> Vec<RequestId> {
    let found = desk.same_person(actor, of.id).await.expect("the case is theirs");
    assert!(!found.more);
    found.rows.into_iter().map(|row| row.id).collect()
}

both_databases! {
    async fn others_are_of_the_same_identifier_or_mobile_and_of_nobody_else(desk: TestDesk) {
        let (one, two) = (desk.citizen(1).await, desk.citizen(2).await);
        let first = sent_by(&desk, &one).await;
        let same_mobile = sent(&desk, &one, known_as("9990000026")).await;
        let same_identifier = sent_by(&desk, &two).await;
        let stranger = sent(&desk, &two, known_as("9990000034")).await;
        let clerk = desk.officer(CLERK).await;
        let mut found = others(&desk, &clerk, &first).await;
        found.sort();
        let mut expected = [same_mobile.id, same_identifier.id];
        expected.sort();
        assert_eq!(found, expected);
        assert!(!others(&desk, &clerk, &first).await.contains(&stranger.id));
    }

    async fn what_an_officer_may_not_see_is_not_there_nor_counted(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let here = sent_by(&desk, &citizen).await;
        let there = sent_by(&desk, &citizen).await;
        let clerk = desk.officer(CLERK).await;
        let seen = Seen { request: there.id, revision: there.revision };
        desk.transfer(&clerk, seen, OTHER_DESK, "به آن میز مربوط است".to_owned()).await.expect("transferred");
        assert_eq!(others(&desk, &clerk, &here).await, [], "it went to another desk");
        let inspector = desk.officer(INSPECTOR).await;
        assert_eq!(others(&desk, &inspector, &here).await, [there.id]);
        // Who may not see the case learns nothing of its person.
        for stranger in [OTHER_CLERK, EXPERT] {
            let asked = desk.same_person(&desk.officer(stranger).await, here.id).await;
            assert_eq!(asked.map(|found| found.rows.len()), Err(Refusal::NotFound));
        }
        let other_clerk = desk.officer(OTHER_CLERK).await;
        assert_eq!(others(&desk, &other_clerk, &there).await, []);
        assert_eq!(desk.same_person(&citizen, here.id).await.map(|found| found.rows.len()), Err(Refusal::SignInFirst));
    }

    async fn more_than_a_panel_holds_says_so(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let first = sent_by(&desk, &citizen).await;
        for _ in 0..31 {
            sent_by(&desk, &citizen).await;
        }
        let found = desk.same_person(&desk.officer(CLERK).await, first.id).await.expect("the case is theirs");
        assert_eq!((found.rows.len(), found.more), (30, true));
        assert!(found.rows.iter().all(|row| row.id != first.id ));
    }
}
