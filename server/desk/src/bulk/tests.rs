use super::carry_out_due;
use crate::testing::{CLERK, COLLEAGUE, DESK, EXPERT, OTHER_CLERK, OTHER_DESK, TestDesk, both_databases, submitted};
use chrono::Duration;
use domain::id::{OrderId, RequestId};
use domain::kartabl::{Kartabl, Seen, Triage};
use domain::refusal::Refusal;
use domain::request::{EventKind, Purpose, StatusKind};
use domain::work::{Asked, BulkOrders, GRACE_SECONDS, ItemState, OrderState, Plan, Preview, SELECTED, Step};
use domain::work::{Macros, NewMacro};

fn asked(step: Step) -> Asked {
    Asked::Plan(Plan { name: None, steps: vec![step] })
}

fn referring() -> Asked {
    asked(Step::Refer {
        to: vec![COLLEAGUE],
        purpose: Purpose::Opinion,
        instruction: "نظر بدهید".to_owned(),
        due_at: None,
        due_days: None,
    })
}

fn seen(preview: &Preview) -> Vec<Seen> {
    preview.will.iter().map(|will| will.seen).collect()
}

async fn new_cases(desk: &TestDesk, count: u32) -> Vec<RequestId> {
    let mut ids = Vec::new();
    for number in 1..=count {
        let code = submitted(desk, number).await;
        ids.push(crate::request_store::by_code(desk.database.read(), &code).await.expect("it was sent").id);
    }
    ids
}

/// In the hands of the expert.
async fn accepted(desk: &TestDesk, ids: &[RequestId]) {
    let clerk = desk.officer(CLERK).await;
    for id in ids {
        desk.accept(&clerk, now(desk, *id).await, Some(EXPERT)).await.expect("accepted");
    }
}

async fn now(desk: &TestDesk, id: RequestId) -> Seen {
    let request = crate::request_store::by_id(desk.database.read(), id).await.expect("it is there");
    Seen { request: id, revision: request.revision }
}

fn wait(desk: &TestDesk, seconds: i64) {
    desk.clock.advance(Duration::seconds(seconds));
}

async fn states(desk: &TestDesk, order: OrderId, of: domain::id::OfficerId) -> Vec<ItemState> {
    let view = desk.order_view(&desk.officer(of).await, order).await.expect("one's own order");
    view.items.into_iter().map(|item| item.state).collect()
}

both_databases! {
    async fn fifty_are_referred_and_each_says_what_came_of_it(desk: TestDesk) {
        let ids = new_cases(&desk, 50).await;
        // Five are still at the desk, where the expert may do nothing and see nothing.
        accepted(&desk, &ids[..45]).await;
        let expert = desk.officer(EXPERT).await;
        let preview = desk.preview(&expert, ids.clone(), referring()).await.expect("a preview");
        assert_eq!((preview.will.len(), preview.refused.len(), preview.unknown), (45, 0, 5));
        assert!(preview.will.iter().all(|will| matches!(will.events[..], [EventKind::Referred { .. }])));
        assert!(preview.will.iter().all(|will| will.messages.is_empty()), "colleagues get no text message");
        // The desk's clerk sees all of them and may refer none: they are named, with the reason.
        let clerk = desk.officer(CLERK).await;
        let named = desk.preview(&clerk, ids.clone(), referring()).await.expect("a preview");
        assert_eq!((named.will.len(), named.refused.len(), named.unknown), (0, 50, 0));
        assert!(named.refused.iter().all(|refused| refused.why == Refusal::NotFound && !refused.applicant_name.is_empty()));
        // Nothing of the rehearsal stands.
        assert_eq!(now(&desk, ids[0]).await, preview.will[0].seen);
        let mut seen = seen(&preview);
        seen.sort_by_key(|seen| ids.iter().position(|id| *id == seen.request));
        let order = desk.order(&expert, "k", seen.clone(), referring()).await.expect("ordered");
        assert_eq!(desk.order(&expert, "k", seen.clone(), referring()).await, Ok(order), "sent twice it is one");
        assert_eq!(desk.order_view(&clerk, order).await, Err(Refusal::NotFound));
        assert_eq!(carry_out_due(&desk).await, Ok(0), "there is still time");
        // Meanwhile somebody writes a note on the third.
        desk.note(&expert, ids[2], "دیدم".to_owned()).await.expect("noted");
        wait(&desk, GRACE_SECONDS);
        assert_eq!(carry_out_due(&desk).await, Ok(45));
        let view = desk.order_view(&expert, order).await.expect("it is there");
        assert_eq!((view.state, view.items.len()), (OrderState::Done, 45));
        for (place, item) in view.items.iter().enumerate() {
            let wanted = if place == 2 { ItemState::Refused(Refusal::Conflict) } else { ItemState::Done };
            assert_eq!(item.state, wanted, "{place}");
        }
        assert_eq!(carry_out_due(&desk).await, Ok(0));
        let case = desk.case(&expert, ids[0]).await.expect("it opens");
        assert_eq!(case.referrals.len(), 1);
        assert!(case.chain_intact);
    }

    async fn it_is_taken_back_in_time_and_not_afterwards(desk: TestDesk) {
        let ids = new_cases(&desk, 2).await;
        let clerk = desk.officer(CLERK).await;
        let preview = desk.preview(&clerk, ids.clone(), asked(Step::Accept)).await.expect("a preview");
        let first = desk.order(&clerk, "1", seen(&preview), asked(Step::Accept)).await.expect("ordered");
        wait(&desk, GRACE_SECONDS - 1);
        assert_eq!(desk.order_view(&clerk, first).await.expect("it waits").seconds_left, 1);
        assert_eq!(desk.undo(&desk.officer(OTHER_CLERK).await, first).await, Err(Refusal::NotFound));
        desk.undo(&clerk, first).await.expect("taken back");
        wait(&desk, 5);
        assert_eq!(carry_out_due(&desk).await, Ok(0));
        assert_eq!(desk.order_view(&clerk, first).await.expect("it is known").state, OrderState::Undone);
        let second = desk.order(&clerk, "2", seen(&preview), asked(Step::Accept)).await.expect("ordered");
        wait(&desk, GRACE_SECONDS);
        assert_eq!(carry_out_due(&desk).await, Ok(2));
        assert_eq!(desk.undo(&clerk, second).await, Err(Refusal::TooLate));
        assert_eq!(now(&desk, ids[0]).await.revision, preview.will[0].seen.revision + 1);
    }

    async fn it_survives_the_machine_and_is_done_once_by_several(desk: TestDesk) {
        let ids = new_cases(&desk, 6).await;
        let clerk = desk.officer(CLERK).await;
        let preview = desk.preview(&clerk, ids.clone(), asked(Step::Accept)).await.expect("a preview");
        let order = desk.order(&clerk, "k", seen(&preview), asked(Step::Accept)).await.expect("ordered");
        wait(&desk, GRACE_SECONDS);
        // The first instance is gone; another finds the order and goes on. A third looks at the same time.
        let (second, third) = (desk.second_instance().await, desk.desk.clone());
        let (one, two) = tokio::join!(carry_out_due(&second), carry_out_due(&third));
        assert_eq!(one.expect("carried out") + two.expect("carried out"), 6);
        assert_eq!(states(&desk, order, CLERK).await, vec![ItemState::Done; 6]);
        for id in &ids {
            let request = crate::request_store::by_id(desk.database.read(), *id).await.expect("it is there");
            assert_eq!((request.revision, request.status.kind()), (2, StatusKind::InProgress), "once");
        }
    }

    async fn an_order_that_was_left_in_the_middle_is_gone_on_with(desk: TestDesk) {
        let ids = new_cases(&desk, 3).await;
        let clerk = desk.officer(CLERK).await;
        let preview = desk.preview(&clerk, ids, asked(Step::Accept)).await.expect("a preview");
        let order = desk.order(&clerk, "k", seen(&preview), asked(Step::Accept)).await.expect("ordered");
        wait(&desk, GRACE_SECONDS);
        let row = {
            use sea_orm::EntityTrait;
            entity::bulk_order::Entity::find_by_id(order.uuid()).one(desk.database.read()).await.expect("it answers")
        };
        // Claimed, and then the machine stopped.
        assert!(crate::bulk::carry_out::claim(&desk, &row.expect("it is there")).await.expect("claimed"));
        assert_eq!(carry_out_due(&desk).await, Ok(0), "it is in somebody's hands");
        assert_eq!(desk.undo(&clerk, order).await, Err(Refusal::TooLate));
        wait(&desk, 61);
        assert_eq!(carry_out_due(&desk).await, Ok(3));
        assert_eq!(states(&desk, order, CLERK).await, vec![ItemState::Done; 3]);
    }

    async fn what_may_not_be_done_any_more_is_not_done(desk: TestDesk) {
        let ids = new_cases(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let transfer = || asked(Step::Transfer { to: OTHER_DESK, reason: "آنجا".to_owned() });
        let preview = desk.preview(&clerk, ids.clone(), transfer()).await.expect("a preview");
        let order = desk.order(&clerk, "k", seen(&preview), transfer()).await.expect("ordered");
        {
            use sea_orm::sea_query::Expr;
            use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
            let txn = desk.database.write().await.expect("a transaction");
            entity::officer::Entity::update_many()
                .col_expr(entity::officer::Column::Active, Expr::value(false))
                .filter(entity::officer::Column::Id.eq(CLERK.uuid()))
                .exec(&*txn)
                .await
                .expect("disabled");
            txn.commit().await.expect("written");
        }
        wait(&desk, GRACE_SECONDS);
        carry_out_due(&desk).await.expect("looked at");
        let view = desk.order_view(&clerk, order).await.expect("the order");
        assert_eq!(view.items[0].state, ItemState::Refused(Refusal::NotFound));
        let request = crate::request_store::by_id(desk.database.read(), ids[0]).await.expect("it is there");
        assert_eq!(request.desk, DESK);
    }

    async fn a_selection_has_an_end_and_foreign_cases_get_into_no_order(desk: TestDesk) {
        let ids = new_cases(&desk, 1).await;
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        let most = Err(Refusal::Selected { most: SELECTED as u32 });
        assert_eq!(desk.preview(&clerk, Vec::new(), asked(Step::Accept)).await.map(drop), most);
        let many = (0..=SELECTED as u128).map(|id| uuid::Uuid::from_u128(id).into()).collect();
        assert_eq!(desk.preview(&clerk, many, asked(Step::Accept)).await.map(drop), most);
        let foreign = vec![now(&desk, ids[0]).await];
        assert_eq!(desk.order(&other, "k", foreign, asked(Step::Accept)).await, Err(Refusal::NotFound));
        let unseen = desk.preview(&other, ids, asked(Step::Accept)).await.expect("a preview");
        assert_eq!((unseen.will.len(), unseen.refused.len(), unseen.unknown), (0, 0, 1));
    }

    async fn a_macro_is_whole_or_nothing_in_bulk_too(desk: TestDesk) {
        let ids = new_cases(&desk, 3).await;
        let clerk = desk.officer(CLERK).await;
        let steps = vec![
            Step::Note { words: "برای {نام}".to_owned() },
            Step::Accept,
            Step::Note { words: "نامهٔ {شمارهٔ نامه}، {کد رهگیری}".to_owned() },
        ];
        let new = NewMacro { name: "پذیرش".to_owned(), unit: None, steps };
        let id = desk.save_macro(&clerk, None, new).await.expect("kept");
        let asked = Asked::Macro { id, version: None };
        let preview = desk.preview(&clerk, ids.clone(), asked.clone()).await.expect("a preview");
        assert_eq!(preview.will.len(), 3);
        let events = &preview.will[0].events;
        let code = preview.will[0].code.to_string();
        assert!(matches!(&events[0], EventKind::Noted { words } if words == "برای زهرا نمونه"), "{events:?}");
        assert!(matches!(&events[1], EventKind::Accepted { .. }));
        assert!(matches!(&events[2], EventKind::Noted { words } if words.contains(&code)), "{events:?}");
        assert_eq!(preview.will[0].messages.len(), 1, "the applicant is told of the acceptance");
        // The second was accepted by somebody, whereupon the note before it would have been possible by itself.
        desk.accept(&clerk, now(&desk, ids[1]).await, None).await.expect("accepted");
        let revisions = {
            let mut all = seen(&preview);
            all[1] = now(&desk, ids[1]).await;
            all
        };
        let order = desk.order(&clerk, "k", revisions, asked).await.expect("ordered");
        wait(&desk, GRACE_SECONDS);
        assert_eq!(carry_out_due(&desk).await, Ok(3));
        let states = states(&desk, order, CLERK).await;
        assert_eq!(states[0], ItemState::Done);
        assert!(matches!(states[1], ItemState::Refused(_)), "{states:?}");
        let half = desk.changes_since(&clerk, ids[1], 0).await.expect("its history");
        assert!(!half.iter().any(|entry| matches!(entry.kind, EventKind::Noted { .. })), "no half of it");
    }

    async fn a_macro_changed_after_its_preview_is_not_ordered_unseen(desk: TestDesk) {
        let ids = new_cases(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let new = |words: &str| NewMacro {
            name: "یادداشت".to_owned(),
            unit: None,
            steps: vec![Step::Note { words: words.to_owned() }],
        };
        let id = desk.save_macro(&clerk, None, new("یک")).await.expect("kept");
        let preview = desk.preview(&clerk, ids, Asked::Macro { id, version: None }).await.expect("a preview");
        desk.save_macro(&clerk, Some(id), new("دو")).await.expect("changed");
        let asked = Asked::Macro { id, version: preview.version };
        assert_eq!(desk.order(&clerk, "k", seen(&preview), asked).await, Err(Refusal::Conflict));
    }
}
