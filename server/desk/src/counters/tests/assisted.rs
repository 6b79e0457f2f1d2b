use super::{clerk, filled_in, now, officer, person, raw, service, visitor};
use crate::testing::{CLERK, SECOND_COUNTER, SECOND_COUNTER_CLERK, TestDesk, both_databases};
use domain::actor::{Actor, Citizen};
use domain::draft::{DraftPurpose, Drafts};
use domain::form::{InputPath, PageKey};
use domain::id::DraftId;
use domain::identifier::Mobile;
use domain::in_person::{Counters, PersonAtCounter, Position, Queue, TicketToken};
use domain::kartabl::Triage;
use domain::refusal::Refusal;
use domain::request::{DeficientItem, StatusKind};
use entity::{draft, person as person_row};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Whoever proves the mobile that was said at the counter.
async fn owner(desk: &TestDesk) -> Actor {
    let mobile = Mobile::parse(&person().mobile).expect("a mobile");
    let row = person_row::Entity::find()
        .filter(person_row::Column::Mobile.eq(mobile.as_str()))
        .one(desk.database.read())
        .await
        .expect("rows")
        .expect("the person was made");
    Actor::Citizen(Citizen { id: row.id.into(), mobile })
}

async fn opens(desk: &TestDesk, actor: &Actor, draft: DraftId) -> Result<(), Refusal> {
    desk.page(actor, draft, &PageKey::parse("person").expect("a key")).await.map(|_| ())
}

both_databases! {
    async fn a_form_begun_at_a_counter_is_open_to_its_clerk_alone(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("it is begun");
        assert_eq!(desk.assist(&clerk, ticket, service(), person()).await, Ok(draft), "begun twice is begun once");
        let (second, owner) = (officer(&desk, SECOND_COUNTER_CLERK).await, owner(&desk).await);
        desk.sit(&second, SECOND_COUNTER).await.expect("free");
        assert_eq!(opens(&desk, &clerk, draft).await, Ok(()));
        for other in [&second, &owner, &desk.citizen(3).await, &officer(&desk, CLERK).await] {
            assert_eq!(opens(&desk, other, draft).await, Err(Refusal::NotFound), "{other:?}");
            assert_eq!(desk.assisted_form(other, draft).await.map(|_| ()), Err(Refusal::NotFound));
            assert_eq!(desk.send_assisted(other, draft, "x").await, Err(Refusal::NotFound));
            assert_eq!(desk.save_assisted(other, draft, filled_in()).await, Err(Refusal::NotFound));
            assert_eq!(desk.drop_assisted(other, draft).await, Err(Refusal::NotFound));
        }
        assert_eq!(desk.submit(&clerk, draft, "x").await, Err(Refusal::NotFound), "it is sent by the counter's verb");
        // The next visitor's clerk sees nothing of it, whoever that is.
        desk.transfer_ticket(&clerk, ticket, crate::testing::SECOND_LINE, Position::First, String::new())
            .await
            .expect("sent on");
        assert_eq!(opens(&desk, &clerk, draft).await, Err(Refusal::NotFound));
        assert_eq!(draft::Entity::find().count(desk.database.read()).await, Ok(0), "nothing is left of it");
    }

    async fn however_a_visit_ends_nothing_is_left_of_a_form_that_was_not_sent(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        desk.hold(&clerk, ticket, "کپی می‌گیرد".to_owned()).await.expect("put aside");
        let row = entity::ticket::Entity::find_by_id(ticket.uuid()).one(desk.database.read()).await;
        let token = TicketToken::parse(&row.expect("rows").expect("it is there").token).expect("a token");
        desk.desk.leave(&token).await.expect("they do not come back");
        assert_eq!(draft::Entity::find().count(desk.database.read()).await, Ok(0), "they left");
        let ticket = visitor(&desk, &clerk).await;
        desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        desk.clock.advance(chrono::Duration::days(1));
        assert_eq!(desk.close_days().await, Ok(1));
        assert_eq!(draft::Entity::find().count(desk.database.read()).await, Ok(0), "the day is over");
        let kept = entity::assisted_draft::Entity::find().all(desk.database.read()).await.expect("rows");
        assert!(kept.iter().all(|row| row.name.is_empty() && row.national_id.is_empty() && row.mobile.is_empty()));
    }

    async fn a_mobile_that_was_only_said_is_forgotten_with_the_form(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        let known = async || person_row::Entity::find().count(desk.database.read()).await.expect("rows");
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        assert_eq!(known().await, 1);
        desk.drop_assisted(&clerk, draft).await.expect("given up");
        assert_eq!(known().await, 0, "nothing else is known of them");
        // Whoever has something here stays.
        let owner = desk.citizen(77).await;
        let own = Drafts::start(&*desk.desk, &owner, &service(), None).await.expect("begun by themself");
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        desk.drop_assisted(&clerk, draft).await.expect("given up");
        assert_eq!((known().await, opens(&desk, &owner, own).await), (1, Ok(())));
    }

    async fn a_form_is_closed_while_its_clerk_is_not_there(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        desk.save_assisted(&clerk, draft, filled_in()).await.expect("saved");
        desk.hold(&clerk, ticket, "کپی می‌گیرد".to_owned()).await.expect("put aside");
        desk.rise(&clerk).await.expect("they get up");
        assert_eq!(desk.assisted_form(&clerk, draft).await.map(|_| ()), Err(Refusal::NotFound));
        assert_eq!(opens(&desk, &clerk, draft).await, Err(Refusal::NotFound));
        desk.sit(&clerk, crate::testing::FIRST_COUNTER).await.expect("back");
        Counters::resume(&*desk.desk, &clerk, ticket).await.expect("taken on");
        assert!(desk.assisted_form(&clerk, draft).await.expect("as it was left").problems.is_empty());
    }

    async fn what_is_known_of_a_mobile_is_not_shown_to_whoever_types_it(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let citizen = desk.citizen(77).await;
        let own = Drafts::start(&*desk.desk, &citizen, &service(), None).await.expect("begun");
        let page = |key: &str| PageKey::parse(key).expect("a key");
        let said = raw(&[("full_name", "مریم واقعی"), ("national_id", "9990000018")]);
        desk.save(&citizen, own, &page("person"), said, false).await.expect("saved");
        desk.save(&citizen, own, &page("shop"), raw(&[("area", "40"), ("has_licence", "no")]), false).await.expect("saved");
        desk.save(&citizen, own, &page("papers"), raw(&[("agree", "yes")]), false).await.expect("saved");
        let key = desk.check(&citizen, own).await.expect("checked").idempotency_key;
        desk.submit(&citizen, own, &key).await.expect("sent, and remembered for the next form");
        let ticket = visitor(&desk, &clerk).await;
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        let form = desk.assisted_form(&clerk, draft).await.expect("a form");
        assert!(!format!("{form:?}").contains("مریم واقعی"));
        let left = desk.save_assisted(&clerk, draft, filled_in()).await.expect("saved");
        assert!(left.is_empty());
        desk.send_assisted(&clerk, draft, &form.key).await.expect("sent");
        // Nor does what was said at a counter change what the owner said of themself.
        let next = Drafts::start(&*desk.desk, &citizen, &service(), None).await.expect("begun");
        let shown = desk.page(&citizen, next, &page("person")).await.expect("a page").raw;
        assert!(shown.contains(&("full_name".to_owned(), "مریم واقعی".to_owned())), "{shown:?}");
    }

    async fn nothing_is_begun_for_somebody_who_did_not_prove_who_they_are(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        let unseen = PersonAtCounter { identity_seen: false, ..person() };
        assert_eq!(desk.assist(&clerk, ticket, service(), unseen).await, Err(Refusal::IdentityNotSeen));
        let wrong = PersonAtCounter { national_id: "9990000019".to_owned(), ..person() };
        assert_eq!(desk.assist(&clerk, ticket, service(), wrong).await, Err(Refusal::AnswersIncomplete));
        let elsewhere = domain::service::ServiceKey::parse("other-service").expect("a key");
        assert_eq!(desk.assist(&clerk, ticket, elsewhere, person()).await, Err(Refusal::ServiceClosed));
        assert_eq!(person_row::Entity::find().count(desk.database.read()).await, Ok(0));
    }

    async fn wrong_pages_are_kept_as_typed_and_what_is_missing_is_not_sent(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        let typed = raw(&[("full_name", "زهرا نمونه"), ("national_id", "۱۲"), ("area", "چهل"), ("has_licence", "yes")]);
        let left = desk.save_assisted(&clerk, draft, typed).await.expect("kept");
        assert!(left.at(&InputPath::new("area")).is_some() && left.at(&InputPath::new("national_id")).is_some());
        let form = desk.assisted_form(&clerk, draft).await.expect("a form");
        let shop = form.pages.iter().find(|page| page.page.key.as_str() == "shop").expect("it is shown");
        assert!(shop.raw.contains(&("area".to_owned(), "چهل".to_owned())));
        assert_eq!(desk.send_assisted(&clerk, draft, &form.key).await, Err(Refusal::AnswersIncomplete));
        assert_eq!(desk.finish(&clerk, ticket).await, Ok(()));
        assert_eq!(draft::Entity::find().count(desk.database.read()).await, Ok(0), "given up with the visit");
    }

    async fn what_was_not_come_to_yet_is_not_told_off_and_not_sent(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("begun");
        let typed = raw(&[("full_name", "زهرا نمونه"), ("area", "چهل")]);
        desk.save_assisted(&clerk, draft, typed).await.expect("kept");
        let form = desk.assisted_form(&clerk, draft).await.expect("a form");
        let told: Vec<_> = form.pages.iter().flat_map(|page| page.problems.iter()).collect();
        assert!(matches!(told.as_slice(), [(path, _)] if path.as_str() == "area"), "{told:?}");
        assert!(form.problems.len() > told.len(), "whoever wants to send it is told everything");
        assert_eq!(desk.send_assisted(&clerk, draft, &form.key).await, Err(Refusal::AnswersIncomplete));
        // Good answers that were changed to wrong ones are not sent in their stead.
        assert!(desk.save_assisted(&clerk, draft, filled_in()).await.expect("saved").is_empty());
        let mut wrong = filled_in();
        wrong.iter_mut().filter(|(name, _)| name == "area").for_each(|(_, value)| *value = "چهل".to_owned());
        desk.save_assisted(&clerk, draft, wrong).await.expect("kept");
        assert_eq!(desk.send_assisted(&clerk, draft, &form.key).await, Err(Refusal::AnswersIncomplete));
    }

    async fn papers_that_were_missing_are_completed_at_a_counter(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let code = crate::testing::submitted(&desk, 5).await;
        let id = crate::request_store::by_code(desk.database.read(), &code).await.expect("there").id;
        let items = vec![DeficientItem { field: "area".to_owned(), words: "نادرست است".to_owned() }];
        let triage = officer(&desk, CLERK).await;
        desk.mark_deficient(&triage, now(&desk, id).await, items, "مساحت".to_owned(), 10).await.expect("marked");
        let ticket = visitor(&desk, &clerk).await;
        assert_eq!(desk.complete_assisted(&clerk, ticket, id).await, Err(Refusal::NotFound), "not opened yet");
        desk.open_case(&clerk, ticket, code.as_str()).await.expect("opened");
        let current = desk.view(&clerk).await.expect("a view").current.expect("somebody is there");
        assert_eq!(current.cases[0].missing, ["مساحت"]);
        let draft = desk.complete_assisted(&clerk, ticket, id).await.expect("begun");
        assert_eq!(desk.complete_assisted(&clerk, ticket, id).await, Ok(draft));
        let form = desk.assisted_form(&clerk, draft).await.expect("a form");
        assert!(matches!(form.purpose, DraftPurpose::Completion { .. }));
        let left = desk.save_assisted(&clerk, draft, raw(&[("area", "۴۵")])).await.expect("saved");
        assert!(left.is_empty(), "{left:?}");
        assert_eq!(desk.send_assisted(&clerk, draft, &form.key).await, Ok(code));
        let request = crate::request_store::by_id(desk.database.read(), id).await.expect("there");
        assert_eq!(request.status.kind(), StatusKind::Submitted);
        assert_eq!(desk.complete_assisted(&clerk, ticket, id).await, Err(Refusal::WrongStatus));
    }
}
