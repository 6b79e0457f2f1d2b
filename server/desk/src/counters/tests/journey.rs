use super::{answered, clerk, filled_in, officer, person, service, visitor};
use crate::testing::{SECOND_COUNTER_CLERK, both_databases};
use chrono::Duration;
use domain::in_person::{CounterActionKind, Counters};
use domain::kartabl::Kartabl;
use domain::refusal::Refusal;
use domain::request::{By, Channel, EventKind, StatusKind};
use domain::text::to_persian_digits;
use entity::{assisted_draft, counter_action, draft, message, ticket};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

both_databases! {
    async fn who_walks_in_leaves_with_a_receipt_and_later_with_the_answer(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        // The request, in their name.
        let draft = desk.assist(&clerk, ticket, service(), person()).await.expect("it is begun");
        let form = desk.assisted_form(&clerk, draft).await.expect("the whole form");
        assert_eq!(form.pages.len(), 3, "the page about the licence is not called for");
        assert!(form.pages[0].raw.contains(&("full_name".to_owned(), "زهرا نمونه".to_owned())), "as they said it");
        assert!(!form.problems.is_empty() && form.promise.is_some());
        let left = desk.save_assisted(&clerk, draft, filled_in()).await.expect("it is saved");
        assert!(left.is_empty(), "{left:?}");
        let code = desk.send_assisted(&clerk, draft, &form.key).await.expect("it is sent");
        assert_eq!(desk.send_assisted(&clerk, draft, &form.key).await, Ok(code.clone()), "sent twice is sent once");
        let request = crate::request_store::by_code(desk.database.read(), &code).await.expect("it is there");
        assert_eq!((request.channel, request.status.kind()), (Channel::Counter, StatusKind::Submitted));
        assert_eq!(request.applicant.name, "زهرا نمونه");
        assert_eq!(request.applicant.mobile.as_str(), "09990000077");
        let events = crate::request_store::events(desk.database.read(), request.id).await.expect("a history");
        let kind = EventKind::Submitted { channel: Channel::Counter, identity_seen: true };
        assert_eq!(events[0].1.kind, kind);
        assert!(matches!(&events[0].1.by, By::Officer { name, .. } if name == "متصدی counter"));
        let receipt = desk.receipt(&clerk, request.id).await.expect("a receipt");
        assert!(receipt.promise.is_some() && receipt.code == code);
        let view = desk.view(&clerk).await.expect("a view").current.expect("somebody is there");
        assert_eq!(view.cases[0].code, code);
        assert_eq!((view.draft, view.done.len()), (None, 1));
        desk.finish(&clerk, ticket).await.expect("done");
        // Nothing of them is left before the clerk.
        assert_eq!(desk.receipt(&clerk, request.id).await, Err(Refusal::NotFound));
        assert_eq!(desk.assisted_form(&clerk, draft).await, Err(Refusal::NotFound));
        assert_eq!(desk.case(&clerk, request.id).await.map(|_| ()), Err(Refusal::NotFound));
        assert_eq!(desk.view(&clerk).await.expect("a view").current, None);
        assert_eq!(draft::Entity::find().count(desk.database.read()).await, Ok(0));
        let kept = assisted_draft::Entity::find().one(desk.database.read()).await.expect("rows").expect("that it was");
        assert_eq!((kept.name.as_str(), kept.national_id.as_str(), kept.mobile.as_str()), ("", "", ""));

        answered(&desk, request.id).await;
        // They come again; the code is on their paper.
        desk.clock.set(desk.now() + Duration::hours(1));
        let ticket = visitor(&desk, &clerk).await;
        let address = format!("https://desk.example.ir/requests/{code}");
        assert_eq!(desk.open_case(&clerk, ticket, &address).await, Ok(request.id));
        let opened = desk.view(&clerk).await.expect("a view").current.expect("somebody is there").cases;
        assert!(opened[0].to_hand_over && opened[0].opens);
        assert!(desk.case(&clerk, request.id).await.is_ok(), "the case's page opens too");
        assert!(!desk.answer_sheet(&clerk, request.id).await.expect("the letter").text.is_empty());
        assert_eq!(desk.hand_over_receipt(&clerk, request.id).await, Err(Refusal::WrongStatus));
        desk.hand_over(&clerk, ticket, request.id).await.expect("handed over");
        assert_eq!(desk.hand_over(&clerk, ticket, request.id).await, Err(Refusal::WrongStatus), "once");
        let signed = desk.hand_over_receipt(&clerk, request.id).await.expect("what they sign");
        assert_eq!((signed.counter, signed.clerk.as_str()), (1, "متصدی counter"));
        let invited = |text: &str| text.contains("SurveyInvitation");
        let invitations = async || {
            let rows = message::Entity::find().all(desk.database.read()).await.expect("messages");
            rows.into_iter().filter(|row| invited(&row.text)).count()
        };
        let before = invitations().await;
        desk.offer_survey(&clerk, ticket).await.expect("offered");
        desk.offer_survey(&clerk, ticket).await.expect("offered again");
        assert_eq!(invitations().await, before + 1, "one more message, however often it is offered");
        desk.finish(&clerk, ticket).await.expect("done");
        assert_eq!(desk.case(&clerk, request.id).await.map(|_| ()), Err(Refusal::NotFound));

        let actions = counter_action::Entity::find().order_by_asc(counter_action::Column::At);
        let actions = actions.order_by_asc(counter_action::Column::Id).all(desk.database.read()).await.expect("rows");
        let kinds: Vec<_> = actions.iter().map(|action| action.kind.as_str()).collect();
        assert_eq!(kinds, [CounterActionKind::ReceiveRequest.as_str(), CounterActionKind::DeliverResponse.as_str()]);
        assert!(actions.iter().all(|action| action.request_id == Some(request.id.uuid()) && action.began_at.is_some()));
        let offered = ticket::Entity::find_by_id(ticket.uuid()).one(desk.database.read()).await.expect("rows");
        assert!(offered.is_some_and(|ticket| ticket.survey_offered_at.is_some()));
    }

    async fn a_code_is_taken_as_fingers_type_it_and_guessing_ends_soon(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let code = crate::testing::submitted(&desk, 1).await;
        let ticket = visitor(&desk, &clerk).await;
        let typed = to_persian_digits(&code.grouped().join(" "));
        desk.open_case(&clerk, ticket, &typed).await.expect("as it is typed");
        desk.open_case(&clerk, ticket, &typed).await.expect("opened twice is open");
        assert_eq!(desk.view(&clerk).await.expect("a view").current.expect("somebody").cases.len(), 1);
        let mut last = Ok(());
        for _ in 0..40 {
            last = desk.open_case(&clerk, ticket, "۱۲۳۴").await.map(|_| ());
        }
        assert!(matches!(last, Err(Refusal::TooMany { .. })), "{last:?}");
    }

    async fn information_and_guiding_are_counted_too(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        desk.inform(&clerk, ticket, service(), 0).await.expect("told");
        desk.inform(&clerk, ticket, service(), 0).await.expect("pressed twice, told once");
        desk.clock.set(desk.now() + Duration::minutes(3));
        let other_unit = crate::testing::WORK_UNIT;
        assert_eq!(desk.guide(&clerk, ticket, other_unit, 0).await, Err(Refusal::Conflict), "of a page that is old");
        desk.guide(&clerk, ticket, other_unit, 1).await.expect("guided");
        let nowhere = domain::id::UnitId::new(desk.new_id());
        assert_eq!(desk.guide(&clerk, ticket, nowhere, 2).await, Err(Refusal::NotFound));
        let done = desk.view(&clerk).await.expect("a view").current.expect("somebody is there").done;
        let kinds: Vec<_> = done.iter().map(|action| action.kind).collect();
        assert_eq!(kinds, [CounterActionKind::Information, CounterActionKind::GuideToUnit]);
        assert_eq!(done[1].unit_title, "واحد کارشناسی");
        let other = officer(&desk, SECOND_COUNTER_CLERK).await;
        assert_eq!(desk.inform(&other, ticket, service(), 2).await, Err(Refusal::NoCounter));
        desk.sit(&other, crate::testing::SECOND_COUNTER).await.expect("free");
        assert_eq!(desk.inform(&other, ticket, service(), 2).await, Err(Refusal::NotFound), "it is not their visitor");
    }
}
