use crate::both_databases;
use crate::testing::{self, CLERK, SERVICE, TestDesk};
use domain::actor::Actor;
use domain::draft::{DraftPurpose, Drafts, NextPage};
use domain::form::{Answer as FormAnswer, PageKey, Raw};
use domain::id::DraftId;
use domain::kartabl::{Seen, Triage};
use domain::refusal::Refusal;
use domain::request::{DeficientItem, StatusKind};
use domain::service::ServiceKey;
use domain::tracking::ServiceRequests;
use entity::{draft, idempotency, message, request_event, service_request};
use sea_orm::{EntityTrait, PaginatorTrait};

fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn page(key: &str) -> PageKey {
    PageKey::parse(key).unwrap()
}

fn service() -> ServiceKey {
    ServiceKey::parse(SERVICE).unwrap()
}

fn to(key: &str) -> NextPage {
    NextPage::Page(page(key))
}

async fn post(desk: &TestDesk, actor: &Actor, draft: DraftId, key: &str, pairs: &[(&str, &str)]) -> NextPage {
    desk.save(actor, draft, &page(key), raw(pairs), false).await.unwrap()
}

/// A draft with everything answered.
async fn filled(desk: &TestDesk, actor: &Actor) -> DraftId {
    let draft = desk.start(actor, &service(), None).await.unwrap();
    let person = [("full_name", "زهرا نمونه"), ("national_id", "۹۹۹۰۰۰۰۰۱۸")];
    assert_eq!(post(desk, actor, draft, "person", &person).await, to("shop"));
    assert_eq!(post(desk, actor, draft, "shop", &[("area", "۴۰"), ("has_licence", "no")]).await, to("papers"));
    assert_eq!(post(desk, actor, draft, "papers", &[("agree", "yes")]).await, NextPage::Check);
    draft
}

both_databases! {
    async fn a_draft_goes_from_page_to_page_and_becomes_a_request(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = filled(&desk, &citizen).await;
        let check = desk.check(&citizen, draft).await.unwrap();
        assert!(check.problems.is_empty(), "{:?}", check.problems);
        let code = desk.submit(&citizen, draft, &check.idempotency_key).await.unwrap();
        let request = crate::request_store::by_code(desk.database.read(), &code).await.unwrap();
        assert_eq!(request.applicant.name, "زهرا نمونه");
        assert_eq!(request.applicant.identifier.as_deref(), Some("9990000018"));
        assert_eq!(request.status.kind(), StatusKind::Submitted);
        assert_eq!(draft::Entity::find().count(desk.database.read()).await.unwrap(), 0);
        // What was said once is offered for confirmation the next time.
        let next = desk.start(&citizen, &service(), None).await.unwrap();
        let page = desk.page(&citizen, next, &page("person")).await.unwrap();
        assert!(page.raw.contains(&("full_name".to_owned(), "زهرا نمونه".to_owned())));
        assert!(page.answers.is_empty());
    }

    async fn what_was_typed_wrong_is_kept_with_its_problems(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = desk.start(&citizen, &service(), None).await.unwrap();
        let wrong = [("full_name", "زهرا"), ("national_id", "123")];
        assert_eq!(post(&desk, &citizen, draft, "person", &wrong).await, to("person"));
        let shown = desk.page(&citizen, draft, &page("person")).await.unwrap();
        assert_eq!(shown.raw, raw(&wrong));
        assert_eq!(shown.problems.len(), 1);
        assert_eq!(desk.resume(&citizen, draft).await.unwrap(), to("person"));
        let right = [("full_name", "زهرا"), ("national_id", "9990000018")];
        assert_eq!(post(&desk, &citizen, draft, "person", &right).await, to("shop"));
        assert!(desk.page(&citizen, draft, &page("person")).await.unwrap().problems.is_empty());
        assert_eq!(desk.submit(&citizen, draft, "x").await, Err(Refusal::OtherPayload));
        let key = desk.check(&citizen, draft).await.unwrap().idempotency_key;
        assert_eq!(desk.submit(&citizen, draft, &key).await, Err(Refusal::AnswersIncomplete));
    }

    async fn somebody_elses_draft_is_not_there(desk: TestDesk) {
        let (owner, other) = (desk.citizen(1).await, desk.citizen(2).await);
        let draft = filled(&desk, &owner).await;
        let person = page("person");
        for (actor, refusal) in [
            (other, Refusal::NotFound),
            (desk.officer(CLERK).await, Refusal::NotFound),
            (Actor::Anonymous, Refusal::SignInFirst),
        ] {
            assert_eq!(desk.resume(&actor, draft).await, Err(refusal.clone()));
            assert_eq!(desk.page(&actor, draft, &person).await.err(), Some(refusal.clone()));
            assert_eq!(desk.save(&actor, draft, &person, Raw::new(), false).await, Err(refusal.clone()));
            assert_eq!(desk.check(&actor, draft).await.err(), Some(refusal.clone()));
            assert_eq!(desk.submit(&actor, draft, "x").await, Err(refusal.clone()));
            assert_eq!(desk.discard(&actor, draft).await, Err(refusal));
        }
        desk.check(&owner, draft).await.unwrap();
    }

    async fn five_sends_at_once_are_one_request_and_one_code(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = filled(&desk, &citizen).await;
        let key = desk.check(&citizen, draft).await.unwrap().idempotency_key;
        let second = desk.second_instance().await;
        let sends: Vec<_> = (0..5).map(|number| {
            let desk = if number % 2 == 0 { desk.desk.clone() } else { second.clone() };
            let (citizen, key) = (citizen.clone(), key.clone());
            tokio::spawn(async move { desk.submit(&citizen, draft, &key).await })
        }).collect();
        let mut codes = Vec::new();
        for send in sends {
            codes.push(send.await.unwrap().unwrap());
        }
        codes.dedup();
        assert_eq!(codes.len(), 1);
        let read = desk.database.read();
        assert_eq!(service_request::Entity::find().count(read).await.unwrap(), 1);
        assert_eq!(request_event::Entity::find().count(read).await.unwrap(), 1);
        assert_eq!(message::Entity::find().count(read).await.unwrap(), 1);
        assert_eq!(idempotency::Entity::find().count(read).await.unwrap(), 1);
        second.database.close().await;
    }

    async fn the_same_key_says_the_same_and_nothing_else(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = filled(&desk, &citizen).await;
        let key = desk.check(&citizen, draft).await.unwrap().idempotency_key;
        let code = desk.submit(&citizen, draft, &key).await.unwrap();
        assert_eq!(desk.submit(&citizen, draft, &key).await, Ok(code));
        let other = filled(&desk, &citizen).await;
        assert_eq!(desk.submit(&citizen, other, &key).await, Err(Refusal::OtherPayload));
        // The key of one person means nothing for another.
        let stranger = desk.citizen(2).await;
        assert_eq!(desk.submit(&stranger, draft, &key).await, Err(Refusal::NotFound));
    }

    async fn a_completion_opens_only_what_was_named(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let code = testing::submitted(&desk, 1).await;
        let request = crate::request_store::by_code(desk.database.read(), &code).await.unwrap();
        assert_eq!(desk.complete(&citizen, &code).await, Err(Refusal::WrongStatus));
        let seen = Seen { request: request.id, revision: request.revision };
        let items = vec![DeficientItem { field: "has_licence".to_owned(), words: "پروانه دارید".to_owned() }];
        desk.mark_deficient(&desk.officer(CLERK).await, seen, items, String::new(), 10).await.unwrap();

        let stranger = desk.citizen(2).await;
        assert_eq!(desk.complete(&stranger, &code).await, Err(Refusal::NotFound));
        let draft = desk.complete(&citizen, &code).await.unwrap();
        assert_eq!(desk.complete(&citizen, &code).await, Ok(draft), "the same draft");
        assert_eq!(desk.resume(&citizen, draft).await.unwrap(), to("shop"));
        let shown = desk.page(&citizen, draft, &page("shop")).await.unwrap();
        assert_eq!(shown.page.fields.len(), 1);
        assert!(matches!(shown.purpose, DraftPurpose::Completion { .. }));
        assert_eq!(desk.page(&citizen, draft, &page("person")).await.err(), Some(Refusal::NotFound));
        // The named answer calls for another one.
        let forged = [("has_licence", "yes"), ("area", "9999")];
        assert_eq!(post(&desk, &citizen, draft, "shop", &forged).await, to("licence"));
        assert_eq!(post(&desk, &citizen, draft, "licence", &[("licence_no", "123456")]).await, NextPage::Check);
        let check = desk.check(&citizen, draft).await.unwrap();
        assert_eq!(desk.submit(&citizen, draft, &check.idempotency_key).await, Ok(code.clone()), "the code stays");
        let request = crate::request_store::by_code(desk.database.read(), &code).await.unwrap();
        assert_eq!(request.status.kind(), StatusKind::Submitted);
        assert_eq!(request.answers.get("has_licence"), Some(&FormAnswer::YesNo(true)));
        assert_eq!(request.answers.text("licence_no"), Some("123456"));
        assert_eq!(request.answers.get("area"), Some(&FormAnswer::Number(40)), "what was not named stays");
    }

    async fn a_rejected_request_starts_again_with_its_answers(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let code = testing::submitted(&desk, 1).await;
        let again = desk.start(&citizen, &service(), Some(code.clone())).await;
        assert_eq!(again, Err(Refusal::WrongStatus));
        let request = crate::request_store::by_code(desk.database.read(), &code).await.unwrap();
        let seen = Seen { request: request.id, revision: request.revision };
        let clerk = desk.officer(CLERK).await;
        desk.reject(&clerk, seen, "دلیل".to_owned(), "ماده".to_owned()).await.unwrap();
        let stranger = desk.citizen(2).await;
        assert_eq!(desk.start(&stranger, &service(), Some(code.clone())).await, Err(Refusal::NotFound));
        let draft = desk.start(&citizen, &service(), Some(code)).await.unwrap();
        assert_eq!(desk.check(&citizen, draft).await.unwrap().answers, testing::answers());
    }

    async fn changing_an_answer_leads_back_or_to_what_it_calls_for(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = filled(&desk, &citizen).await;
        let change = |pairs: &[(&str, &str)]| raw(pairs);
        let shop = page("shop");
        let back = desk.save(&citizen, draft, &shop, change(&[("area", "50"), ("has_licence", "no")]), true).await;
        assert_eq!(back, Ok(NextPage::Check));
        let more = desk.save(&citizen, draft, &shop, change(&[("area", "50"), ("has_licence", "yes")]), true).await;
        assert_eq!(more, Ok(to("licence")));
    }

    async fn a_draft_expires_and_is_swept_up(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = filled(&desk, &citizen).await;
        assert_eq!(desk.start_page(&citizen, &service()).await.unwrap().unfinished, Some(draft));
        assert_eq!(desk.mine(&citizen).await.unwrap().drafts.len(), 1);
        desk.clock.advance(chrono::Duration::days(30));
        assert_eq!(desk.resume(&citizen, draft).await, Err(Refusal::NotFound));
        assert_eq!(desk.start_page(&citizen, &service()).await.unwrap().unfinished, None);
        crate::drafts::discard_expired(&desk).await.unwrap();
        assert_eq!(draft::Entity::find().count(desk.database.read()).await.unwrap(), 0);
        let strangers = desk.start(&Actor::Anonymous, &service(), None).await;
        assert_eq!(strangers, Err(Refusal::SignInFirst));
    }
}
