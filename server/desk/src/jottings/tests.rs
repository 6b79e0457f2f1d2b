use crate::testing::{ADMINISTRATOR, CLERK, EXPERT, INSPECTOR, OTHER_CLERK, TestDesk, both_databases, submitted};
use crate::{request_store, sweep};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::jotting::{Jotted, Jotting, Jottings, PER_CASE, Pen};
use domain::kartabl::{Kartabl, Seen, Triage};
use domain::refusal::Refusal;
use entity::{jotting, service_request};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

async fn seen(desk: &TestDesk, number: u32) -> Seen {
    let code = submitted(desk, number).await;
    let request = request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    Seen { request: request.id, revision: request.revision }
}

fn form(verb: &str, words: &str) -> Jotting {
    Jotting { verb: verb.to_owned(), inputs: [("words".to_owned(), words.to_owned())].into() }
}

fn jotted(tab: &str, stroke: u32, verb: &str, words: &str) -> Jotted {
    Jotted { pen: Pen { tab: tab.to_owned(), stroke }, forms: vec![form(verb, words)] }
}

async fn words(desk: &impl Jottings, actor: &Actor, request: RequestId) -> Vec<(String, String)> {
    let kept = desk.of(actor, request).await.expect("they are read");
    kept.into_iter().map(|mut form| (form.verb, form.inputs.remove("words").unwrap_or_default())).collect()
}

async fn rows(desk: &TestDesk) -> u64 {
    jotting::Entity::find().count(desk.database.read()).await.expect("they are counted")
}

both_databases! {
    async fn what_is_being_written_is_there_for_its_writer_and_for_nobody_else(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let (clerk, inspector) = (desk.officer(CLERK).await, desk.officer(INSPECTOR).await);
        desk.keep(&clerk, seen.request, jotted("a", 1, "reject", "نشانی با سند")).await.expect("kept");
        desk.keep(&clerk, seen.request, jotted("a", 2, "note", "تلفن زدم")).await.expect("kept");
        let second = desk.second_instance().await;
        let there = [("note", "تلفن زدم"), ("reject", "نشانی با سند")].map(|(verb, words)| (verb.into(), words.into()));
        assert_eq!(words(&*second, &clerk, seen.request).await, there);
        second.database.close().await;
        // Somebody else who sees the case, and those who do not.
        assert!(words(&*desk.desk, &inspector, seen.request).await.is_empty());
        for stranger in [OTHER_CLERK, ADMINISTRATOR, EXPERT] {
            let actor = desk.officer(stranger).await;
            assert_eq!(desk.of(&actor, seen.request).await, Err(Refusal::NotFound));
            let kept = desk.keep(&actor, seen.request, jotted("a", 1, "note", "x")).await;
            assert_eq!(kept, Err(Refusal::NotFound));
        }
        assert_eq!(desk.of(&Actor::Anonymous, seen.request).await, Err(Refusal::SignInFirst));
        assert_eq!(rows(&desk).await, 2);
    }

    async fn what_arrives_late_replaces_nothing_that_was_typed_after_it(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        for (tab, stroke, typed, there) in [
            ("a", 5, "پنج", "پنج"),
            ("a", 4, "چهار", "پنج"),
            // Another tab counts for itself, and the last one holds.
            ("b", 1, "یک", "یک"),
            ("a", 6, "شش", "شش"),
        ] {
            desk.keep(&clerk, seen.request, jotted(tab, stroke, "note", typed)).await.expect("taken");
            assert_eq!(words(&*desk.desk, &clerk, seen.request).await[0].1, there);
        }
        desk.keep(&clerk, seen.request, jotted("a", 2, "note", " ")).await.expect("taken");
        assert_eq!(rows(&desk).await, 1, "an old «nothing» takes nothing away");
        desk.keep(&clerk, seen.request, jotted("a", 7, "note", " ")).await.expect("taken");
        assert_eq!(rows(&desk).await, 0);
    }

    async fn the_verb_that_is_done_takes_its_words_along_and_a_refused_one_leaves_them(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let (clerk, inspector) = (desk.officer(CLERK).await, desk.officer(INSPECTOR).await);
        for verb in ["accept", "reject", "note"] {
            desk.keep(&clerk, seen.request, jotted("a", 1, verb, "متن")).await.expect("kept");
        }
        desk.keep(&inspector, seen.request, jotted("b", 1, "note", "از من")).await.expect("kept");
        desk.note(&clerk, seen.request, "متن".to_owned()).await.expect("noted");
        let stale = desk.reject(&clerk, seen, "متن".to_owned(), "ماده".to_owned()).await;
        assert_eq!(stale, Err(Refusal::Conflict));
        let left: Vec<_> = words(&*desk.desk, &clerk, seen.request).await.into_iter().map(|(verb, _)| verb).collect();
        assert_eq!(left, ["accept", "reject"]);
        assert_eq!(words(&*desk.desk, &inspector, seen.request).await[0].1, "از من");
    }

    async fn there_is_room_for_so_many_forms_of_a_case(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let pen = Pen { tab: "a".to_owned(), stroke: 1 };
        let forms = (0..PER_CASE).map(|number| form(&format!("decide-{number}"), "متن")).collect();
        desk.keep(&clerk, seen.request, Jotted { pen, forms }).await.expect("kept");
        let more = desk.keep(&clerk, seen.request, jotted("a", 2, "note", "متن")).await;
        assert_eq!(more, Err(Refusal::NoRoom));
        assert_eq!(rows(&desk).await, u64::from(PER_CASE));
        desk.keep(&clerk, seen.request, jotted("a", 3, "decide-0", "")).await.expect("one is thrown away");
        desk.keep(&clerk, seen.request, jotted("a", 4, "note", "متن")).await.expect("there is room again");
    }

    async fn what_nobody_goes_on_with_is_swept_up(desk: TestDesk) {
        let (open, closed) = (seen(&desk, 1).await, seen(&desk, 2).await);
        let clerk = desk.officer(CLERK).await;
        for seen in [open, closed] {
            desk.keep(&clerk, seen.request, jotted("a", 1, "note", "متن")).await.expect("kept");
        }
        let txn = desk.database.write().await.expect("a transaction");
        service_request::Entity::update_many()
            .col_expr(service_request::Column::Status, Expr::value("closed"))
            .filter(service_request::Column::Id.eq(closed.request.uuid()))
            .exec(&*txn)
            .await
            .expect("closed");
        txn.commit().await.expect("written");
        sweep::sweep(&desk).await.expect("swept");
        assert_eq!(rows(&desk).await, 2, "nobody is interrupted in the middle of a sentence");
        desk.clock.advance(Duration::days(2));
        sweep::sweep(&desk).await.expect("swept");
        assert_eq!(rows(&desk).await, 1);
        desk.clock.advance(Duration::days(29));
        sweep::sweep(&desk).await.expect("swept");
        assert_eq!(rows(&desk).await, 0);
    }
}
