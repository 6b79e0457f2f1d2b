//! A day is played at two counters and counted by hand.

use super::script::{FIRST, HALL, LINE, MAHDI, SARA, SECOND, hall, service};
use crate::request_store;
use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, EXPERT, OTHER_CLERK, OTHER_UNIT, TestDesk, both_databases, submitted,
};
use chrono::Duration;
use domain::actor::Actor;
use domain::form::{Problems, Raw};
use domain::id::{OfficerId, PlaceId, RequestId, TicketId};
use domain::in_person::{
    CounterActionKind, Counters, DailyReport, DailyReports, PersonAtCounter, Priority, Queue, TakeTicket,
};
use domain::jalali::JalaliDate;
use domain::kartabl::{Responses, Seen, Stages, Triage};
use domain::refusal::Refusal;
use domain::request::{DraftResponse, Outcome};
use entity::service_request;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

fn pass(desk: &TestDesk, minutes: i64) {
    desk.clock.set(desk.now() + Duration::minutes(minutes));
}

/// Somebody takes a number, is called and stands at the clerk's counter.
async fn served(desk: &TestDesk, clerk: &Actor, key: &str) -> TicketId {
    let ticket = called(desk, clerk, key).await;
    desk.start(clerk, ticket).await.expect("started");
    ticket
}

async fn called(desk: &TestDesk, clerk: &Actor, key: &str) -> TicketId {
    let wish = TakeTicket {
        place: HALL,
        line: LINE,
        services: vec![service()],
        priority: Priority::Ordinary,
        mobile: None,
        key: key.to_owned(),
    };
    Queue::take(&*desk.desk, clerk, "", wish).await.expect("a number");
    pass(desk, 2);
    desk.call_next(clerk).await.expect("called")
}

fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A request is filled in at the counter and sent.
async fn registered(desk: &TestDesk, clerk: &Actor, ticket: TicketId) {
    let person = PersonAtCounter {
        name: "زهرا نمونه".to_owned(),
        national_id: "9990000018".to_owned(),
        mobile: "09990001234".to_owned(),
        identity_seen: true,
    };
    let draft = desk.assist(clerk, ticket, service(), person).await.expect("a form");
    let answers = [
        ("full_name", "زهرا نمونه"),
        ("national_id", "9990000018"),
        ("area", "40"),
        ("has_licence", "no"),
        ("agree", "yes"),
    ];
    let left: Problems = desk.save_assisted(clerk, draft, raw(&answers)).await.expect("saved");
    assert!(left.is_empty(), "{left:?}");
    let form = desk.assisted_form(clerk, draft).await.expect("the form");
    desk.send_assisted(clerk, draft, &form.key).await.expect("sent");
}

/// A case that waits for its answer to be handed over.
async fn answered(desk: &TestDesk) -> (RequestId, String) {
    let code = submitted(desk, 5).await;
    let latest = async || {
        let request = request_store::by_code(desk.database.read(), &code).await.expect("it is there");
        Seen { request: request.id, revision: request.revision }
    };
    let (clerk, expert, approver) =
        (desk.officer(CLERK).await, desk.officer(EXPERT).await, desk.officer(APPROVER).await);
    desk.accept(&clerk, latest().await, Some(EXPERT)).await.expect("accepted");
    Stages::decide(&*desk.desk, &expert, latest().await, "forward".to_owned(), String::new()).await.expect("decided");
    let draft = DraftResponse {
        outcome: Outcome::Granted,
        text: "متن".to_owned(),
        legal_basis: String::new(),
        next_step: String::new(),
        valid_until: None,
        attachments: Vec::new(),
    };
    Responses::draft(&*desk.desk, &expert, latest().await, draft).await.expect("drafted");
    desk.approve(&approver, latest().await).await.expect("approved");
    (latest().await.request, code.as_str().to_owned())
}

/// What both clerks did: on a slip of paper it would be
///
/// | who | action | minutes |
/// |---|---|---|
/// | Mahdi | request | 6 |
/// | Mahdi | information | 3 |
/// | Mahdi | guided | 1 |
/// | Mahdi | guided | 1 |
/// | Sara | answer | 4 |
///
/// and Mahdi called one in vain and finished one with whom he only talked; another one came late, after Mahdi had given up
/// twice, and was served.
async fn played(desk: &TestDesk) -> (Actor, Actor, RequestId) {
    let (mahdi, sara) = hall(desk).await;
    let (case, code) = answered(desk).await;
    desk.sit(&mahdi, FIRST).await.expect("sits");
    desk.sit(&sara, SECOND).await.expect("sits");

    let ticket = served(desk, &mahdi, "1").await;
    pass(desk, 6);
    registered(desk, &mahdi, ticket).await;
    desk.offer_survey(&mahdi, ticket).await.expect("offered");
    desk.finish(&mahdi, ticket).await.expect("finished");

    let ticket = served(desk, &mahdi, "2").await;
    pass(desk, 3);
    desk.inform(&mahdi, ticket, service(), 0).await.expect("informed");
    pass(desk, 1);
    desk.guide(&mahdi, ticket, OTHER_UNIT, 1).await.expect("guided");
    desk.finish(&mahdi, ticket).await.expect("finished");

    let ticket = called(desk, &mahdi, "3").await;
    desk.no_show(&mahdi, ticket).await.expect("absent");

    let ticket = served(desk, &mahdi, "4").await;
    pass(desk, 2);
    desk.finish(&mahdi, ticket).await.expect("finished");

    let late = called(desk, &mahdi, "6").await;
    desk.no_show(&mahdi, late).await.expect("absent");
    desk.recall(&mahdi, late).await.expect("called again");
    desk.no_show(&mahdi, late).await.expect("absent again");
    desk.pick(&mahdi, late, "دیر رسید".to_owned()).await.expect("they came");
    desk.start(&mahdi, late).await.expect("at the counter");
    pass(desk, 1);
    desk.guide(&mahdi, late, OTHER_UNIT, 0).await.expect("guided");
    desk.finish(&mahdi, late).await.expect("finished");

    let ticket = served(desk, &sara, "5").await;
    pass(desk, 4);
    desk.open_case(&sara, ticket, &code).await.expect("open");
    desk.hand_over(&sara, ticket, case).await.expect("handed over");
    desk.finish(&sara, ticket).await.expect("finished");
    desk.rise(&sara).await.expect("rose");
    (mahdi, sara, case)
}

fn today(desk: &TestDesk) -> JalaliDate {
    JalaliDate::of(desk.now())
}

async fn sheet(desk: &TestDesk, actor: &Actor, officer: Option<OfficerId>) -> DailyReport {
    desk.daily(actor, HALL, today(desk), officer).await.expect("a sheet")
}

both_databases! {
    async fn a_sheet_equals_the_count_by_hand(desk: TestDesk) {
        let (mahdi, _, case) = played(&desk).await;
        let own = sheet(&desk, &mahdi, None).await;
        let done: Vec<_> = own.rows.iter().map(|row| (row.action, row.took_minutes, row.survey_offered)).collect();
        use CounterActionKind::{DeliverResponse, GuideToUnit, Information, ReceiveRequest};
        let counted = [
            (ReceiveRequest, Some(6), true),
            (Information, Some(3), false),
            (GuideToUnit, Some(1), false),
            (GuideToUnit, Some(1), false),
        ];
        assert_eq!(done, counted);
        assert_eq!((own.totals, own.no_shows, own.unrecorded), ([1, 1, 0, 2], 1, 1));
        assert_eq!(own.officer.as_ref().map(|(id, _)| *id), Some(MAHDI));
        assert_eq!((own.counters.as_slice(), own.ended_at), ([1].as_slice(), None));
        let row = &own.rows[0];
        assert_eq!((row.visitor.as_str(), row.national_id.as_str()), ("زهرا نمونه", "999*****18"));
        assert_eq!((row.mobile.as_str(), row.service.as_str()), ("0999***1234", "صدور کارت بهداشت"));
        assert!(row.code.is_some() && row.promise.is_some() && row.status.is_some());
        assert_eq!(row.ticket.as_ref().map(|ticket| ticket.number), Some(1));
        assert_eq!(own.rows[2].unit, "واحد دیگر");
        assert!(own.rows[1].visitor.is_empty() && own.rows[1].national_id.is_empty());

        let head = desk.officer(CLERK).await;
        let all = sheet(&desk, &head, None).await;
        assert_eq!((all.totals, all.no_shows, all.unrecorded), ([1, 1, 1, 2], 1, 1));
        assert_eq!(all.rows.len(), 5);
        let last = all.rows.last().expect("a row");
        assert_eq!((last.action, last.took_minutes), (DeliverResponse, Some(4)));
        assert_eq!(last.code, Some(request_store::by_id(desk.database.read(), case).await.expect("there").tracking_code));
        assert_eq!((all.counters.as_slice(), all.officer.is_none(), all.may_sign), ([1, 2].as_slice(), true, false));
        assert_eq!(all.officers.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [MAHDI, SARA]);

        // The day before nothing was done.
        let before = desk.daily(&head, HALL, today(&desk).plus_days(-1), None).await.expect("a sheet");
        assert_eq!((before.rows.len(), before.no_shows, before.began_at), (0, 0, None));
    }

    async fn a_clerk_reads_their_own_sheet_and_strangers_none(desk: TestDesk) {
        let (mahdi, sara, _) = played(&desk).await;
        assert_eq!(desk.daily(&mahdi, HALL, today(&desk), Some(SARA)).await, Err(Refusal::NotFound));
        assert_eq!(sheet(&desk, &sara, Some(SARA)).await.rows.len(), 1);
        assert_eq!(desk.reported_places(&mahdi).await.expect("places").len(), 1);
        for stranger in [OTHER_CLERK, EXPERT, ADMINISTRATOR] {
            let stranger = desk.officer(stranger).await;
            assert_eq!(desk.daily(&stranger, HALL, today(&desk), None).await, Err(Refusal::NotFound));
            assert_eq!(desk.sign(&stranger, HALL, today(&desk), MAHDI).await, Err(Refusal::NotFound));
            assert_eq!(desk.reported_places(&stranger).await, Ok(Vec::new()));
        }
        assert_eq!(desk.daily(&Actor::Anonymous, HALL, today(&desk), None).await, Err(Refusal::SignInFirst));
        let nowhere = PlaceId::new(Uuid::from_u128(99));
        assert_eq!(desk.daily(&mahdi, nowhere, today(&desk), None).await, Err(Refusal::NotFound));
    }

    async fn a_confidential_case_is_named_only_to_whoever_served_it_or_is_cleared(desk: TestDesk) {
        let (_, sara, case) = played(&desk).await;
        let txn = desk.database.write().await.expect("a transaction");
        service_request::Entity::update_many()
            .col_expr(service_request::Column::Confidentiality, Expr::value(1))
            .filter(service_request::Column::Id.eq(case.uuid()))
            .exec(&*txn)
            .await
            .expect("classified");
        txn.commit().await.expect("written");
        let own = sheet(&desk, &sara, None).await;
        assert!(!own.rows[0].confidential && !own.rows[0].visitor.is_empty());
        let head = desk.officer(CLERK).await;
        let all = sheet(&desk, &head, Some(SARA)).await;
        let row = &all.rows[0];
        assert!(row.confidential && row.visitor.is_empty() && row.national_id.is_empty() && row.mobile.is_empty());
        assert!(row.code.is_some(), "it stays a line of the sheet");
    }

    async fn the_officer_signs_then_the_head_and_a_change_shows(desk: TestDesk) {
        let (mahdi, _, _) = played(&desk).await;
        let head = desk.officer(CLERK).await;
        let day = today(&desk);
        assert!(!sheet(&desk, &head, Some(MAHDI)).await.may_sign);
        assert_eq!(desk.sign(&head, HALL, day, MAHDI).await, Err(Refusal::WrongStatus));
        assert_eq!(desk.sign(&mahdi, HALL, day, SARA).await, Err(Refusal::NotFound));
        assert!(sheet(&desk, &mahdi, None).await.may_sign);
        desk.sign(&mahdi, HALL, day, MAHDI).await.expect("signed");
        assert_eq!(desk.sign(&mahdi, HALL, day, MAHDI).await, Err(Refusal::WrongStatus));
        desk.sign(&head, HALL, day, MAHDI).await.expect("countersigned");
        let signed = sheet(&desk, &head, Some(MAHDI)).await;
        let who: Vec<_> = signed.signed.iter().map(|one| (one.officer, one.head, one.changed_since)).collect();
        assert_eq!(who, [(MAHDI, false, false), (CLERK, true, false)]);
        assert!(!signed.may_sign);

        // One more is served: both signatures stand, and say that the sheet is another one now.
        let ticket = served(&desk, &mahdi, "7").await;
        desk.inform(&mahdi, ticket, service(), 0).await.expect("informed");
        desk.finish(&mahdi, ticket).await.expect("finished");
        let changed = sheet(&desk, &mahdi, None).await;
        assert!(changed.signed.iter().all(|one| one.changed_since) && changed.may_sign);
        desk.sign(&mahdi, HALL, day, MAHDI).await.expect("signed again");
        let again = sheet(&desk, &mahdi, None).await;
        let who: Vec<_> = again.signed.iter().map(|one| (one.officer, one.changed_since)).collect();
        assert_eq!(who, [(MAHDI, false), (CLERK, true)]);
        // Nobody signs an empty sheet.
        assert_eq!(desk.sign(&mahdi, HALL, day.plus_days(-1), MAHDI).await, Err(Refusal::WrongStatus));
    }
}
