//! Both places that decide who sees a case say the same while it lies open at a counter.

use super::{clerk, now, officer, visitor};
use crate::OrTrouble;
use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, COUNTER_CLERK, EXPERT, FIRST_COUNTER, INSPECTOR, OTHER_CLERK,
    OTHER_COUNTER_CLERK, OTHER_DESK, SECOND_COUNTER, SECOND_COUNTER_CLERK, TestDesk, both_databases, submitted,
};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::in_person::Counters;
use domain::kartabl::{Folder, Kartabl, KartablFilter, Triage};
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::request::{Confidentiality, Standing, Urgency};
use domain::secretariat::Secretariat;
use entity::service_request;
use sea_orm::{EntityTrait, QueryFilter};

/// Who sees it, as rows and as the permission table say; the two have to be the same.
async fn seen_by(desk: &TestDesk, id: RequestId) -> Vec<domain::id::OfficerId> {
    let everybody = [
        CLERK,
        OTHER_CLERK,
        EXPERT,
        COLLEAGUE,
        APPROVER,
        INSPECTOR,
        ADMINISTRATOR,
        COUNTER_CLERK,
        SECOND_COUNTER_CLERK,
        OTHER_COUNTER_CLERK,
    ];
    let request = crate::request_store::by_id(desk.database.read(), id).await.expect("there");
    let mut seen = Vec::new();
    for officer in everybody {
        let actor = desk.officer(officer).await;
        let Actor::Officer(known) = &actor else { unreachable!("an officer") };
        let rows = service_request::Entity::find().filter(crate::kartabl::visible(known));
        let rows = rows.all(desk.database.read()).await.or_trouble().expect("rows");
        let listed = rows.iter().any(|row| row.id == id.uuid());
        assert_eq!(listed, Standing::new(&request, &actor).may(Action::View), "{known:?}");
        if listed {
            seen.push(officer);
        }
    }
    seen
}

both_databases! {
    async fn a_case_lies_open_before_its_clerk_while_the_visit_lasts(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let code = submitted(&desk, 1).await;
        let id = crate::request_store::by_code(desk.database.read(), &code).await.expect("there").id;
        // Its desk is another unit's, so that nobody of the hall sees it by their role.
        let triage = officer(&desk, CLERK).await;
        desk.transfer(&triage, now(&desk, id).await, OTHER_DESK, "آنجا".to_owned()).await.expect("transferred");
        let before = seen_by(&desk, id).await;
        assert!(!before.contains(&COUNTER_CLERK));
        let ticket = visitor(&desk, &clerk).await;
        desk.open_case(&clerk, ticket, code.as_str()).await.expect("opened");
        let during = seen_by(&desk, id).await;
        assert_eq!(during.len(), before.len() + 1);
        assert!(during.contains(&COUNTER_CLERK));
        let all = KartablFilter { folder: Folder::All, ..KartablFilter::default() };
        assert_eq!(desk.list(&clerk, all.clone()).await.expect("a list").rows.len(), 1);
        desk.note(&clerk, id, "اصل سند دیده شد".to_owned()).await.expect("a remark");
        // Put aside, it stays open; taken on at another counter, it closes until its code is shown there.
        desk.hold(&clerk, ticket, "کپی".to_owned()).await.expect("put aside");
        assert_eq!(seen_by(&desk, id).await, during);
        let second = officer(&desk, SECOND_COUNTER_CLERK).await;
        desk.sit(&second, SECOND_COUNTER).await.expect("free");
        desk.resume(&second, ticket).await.expect("taken on");
        assert_eq!(seen_by(&desk, id).await, before);
        desk.open_case(&second, ticket, code.as_str()).await.expect("opened");
        assert!(seen_by(&desk, id).await.contains(&SECOND_COUNTER_CLERK));
        desk.finish(&second, ticket).await.expect("done");
        assert_eq!(seen_by(&desk, id).await, before, "nothing is left once the visit is over");
        assert!(desk.list(&clerk, all).await.expect("a list").rows.is_empty());
    }

    async fn a_case_closes_with_whoever_is_not_there(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let code = submitted(&desk, 1).await;
        let id = crate::request_store::by_code(desk.database.read(), &code).await.expect("there").id;
        let triage = officer(&desk, CLERK).await;
        desk.transfer(&triage, now(&desk, id).await, OTHER_DESK, "آنجا".to_owned()).await.expect("transferred");
        let before = seen_by(&desk, id).await;
        // They were put aside and did not come back: called again, they show their code again.
        let ticket = visitor(&desk, &clerk).await;
        desk.open_case(&clerk, ticket, code.as_str()).await.expect("opened");
        desk.hold(&clerk, ticket, "کپی".to_owned()).await.expect("put aside");
        desk.no_show(&clerk, ticket).await.expect("they did not come back");
        desk.recall(&clerk, ticket).await.expect("called again");
        desk.start(&clerk, ticket).await.expect("somebody is there");
        assert_eq!(seen_by(&desk, id).await, before);
        assert!(desk.view(&clerk).await.expect("a view").current.expect("somebody").cases.is_empty());
        // They were put aside, and the clerk got up or went to another counter.
        for elsewhere in [None, Some(SECOND_COUNTER)] {
            desk.open_case(&clerk, ticket, code.as_str()).await.expect("opened");
            desk.hold(&clerk, ticket, "کپی".to_owned()).await.expect("put aside");
            assert!(seen_by(&desk, id).await.contains(&COUNTER_CLERK));
            match elsewhere {
                None => desk.rise(&clerk).await.expect("they get up"),
                Some(counter) => desk.sit(&clerk, counter).await.expect("free"),
            }
            assert_eq!(seen_by(&desk, id).await, before, "{elsewhere:?}");
            desk.sit(&clerk, FIRST_COUNTER).await.expect("back");
            desk.resume(&clerk, ticket).await.expect("taken on");
            assert_eq!(seen_by(&desk, id).await, before, "{elsewhere:?}");
        }
    }

    async fn what_is_confidential_stays_closed_at_a_counter(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let code = submitted(&desk, 1).await;
        let id = crate::request_store::by_code(desk.database.read(), &code).await.expect("there").id;
        let ticket = visitor(&desk, &clerk).await;
        desk.open_case(&clerk, ticket, code.as_str()).await.expect("opened");
        let expert = officer(&desk, CLERK).await;
        desk.accept(&expert, now(&desk, id).await, Some(EXPERT)).await.expect("accepted");
        let head = officer(&desk, APPROVER).await;
        let level = Confidentiality::Confidential;
        desk.classify(&head, now(&desk, id).await, Urgency::Normal, level).await.expect("classified");
        assert!(!seen_by(&desk, id).await.contains(&COUNTER_CLERK), "it closes at once");
        assert_eq!(desk.open_case(&clerk, ticket, code.as_str()).await, Err(Refusal::NotFound));
        assert!(desk.view(&clerk).await.expect("a view").current.expect("somebody").cases.is_empty());
        assert_eq!(desk.receipt(&clerk, id).await.map(|_| ()), Err(Refusal::NotFound));
    }
}
