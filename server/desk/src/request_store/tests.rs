use crate::both_databases;
use crate::letters::{self, Letter};
use crate::request_store::{self, Broken};
use crate::testing::{self, CLERK, DESK, EXPERT, OTHER_CLERK, WORK_UNIT};
use crate::world::World;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::request::{Reject, ServiceRequest, StatusKind};
use domain::secretariat::LetterKind;
use entity::{message, registry_entry, request_event, service_request};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

async fn note(desk: &Desk, actor: &Actor, seen: Seen, words: &str) -> Answer<u32> {
    let txn = desk.database.write().await?;
    let request = request_store::seen(&txn, actor, seen).await?;
    let world = World::of(desk, &*txn, &request).await?;
    let decided = request.note(actor, words, desk.now())?;
    let written = request_store::save(desk, &txn, &world, decided).await?;
    txn.commit().await?;
    Ok(written.revision)
}

fn letter(kind: LetterKind, request: &ServiceRequest) -> Letter<'_> {
    let (subject, party) = ("موضوع".to_owned(), "گیرنده".to_owned());
    Letter { kind, unit: WORK_UNIT, request, subject, party, attachments: 0, answers: false }
}

both_databases! {
    async fn a_request_comes_back_as_it_was_written(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let read = request_store::by_id(desk.database.read(), sent.id).await.unwrap();
        assert_eq!(read, sent);
        assert_eq!(request_store::by_code(desk.database.read(), &sent.tracking_code).await.unwrap(), sent);
        assert_eq!((read.desk, read.status.kind()), (DESK, StatusKind::Submitted));
        let row = service_request::Entity::find_by_id(sent.id.uuid()).one(desk.database.read()).await.unwrap().unwrap();
        let world = World::of(&desk, desk.database.read(), &read).await.unwrap();
        let promise = world.promise(&read, desk.now()).unwrap();
        assert_eq!(row.due_at, Some(promise.at.into()), "the promise in the column is the one that can be explained");
    }

    async fn two_hands_at_once_and_one_is_told(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let seen = Seen { request: sent.id, revision: sent.revision };
        let clerk = desk.officer(CLERK).await;
        let (one, two) = tokio::join!(note(&desk, &clerk, seen, "یک"), note(&desk, &clerk, seen, "دو"));
        let mut outcomes = [one, two];
        outcomes.sort_by_key(Result::is_err);
        assert_eq!(outcomes, [Ok(2), Err(Refusal::Conflict)]);
        assert_eq!(note(&desk, &clerk, Seen { revision: 2, ..seen }, "سه").await, Ok(3));
    }

    async fn whoever_may_not_see_it_is_not_told_that_it_changed(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let stranger = desk.officer(OTHER_CLERK).await;
        for revision in [sent.revision, 77] {
            let seen = Seen { request: sent.id, revision };
            assert_eq!(note(&desk, &stranger, seen, "x").await, Err(Refusal::NotFound));
        }
        let nothing = Seen { request: RequestId::new(uuid::Uuid::from_u128(5)), revision: 1 };
        assert_eq!(note(&desk, &stranger, nothing, "x").await, Err(Refusal::NotFound));
    }

    async fn the_chain_of_events_fits_until_somebody_touches_it(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let clerk = desk.officer(CLERK).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let other = testing::sent_by(&desk, &citizen).await;
        for revision in 1..4 {
            note(&desk, &clerk, Seen { request: sent.id, revision }, "یادداشت").await.unwrap();
        }
        let read = desk.database.read();
        assert_eq!(request_store::verify_all(read).await.unwrap(), []);
        let noted = request_store::by_id(read, sent.id).await.unwrap();
        let history = request_store::history(read, &noted).await.unwrap();
        assert!(history.intact && history.events.len() == 4);

        let rows = request_event::Entity::find().filter(request_event::Column::RequestId.eq(sent.id.uuid()));
        let rows = rows.order_by_asc(request_event::Column::Seq).all(read).await.unwrap();
        // Each column in turn, then a missing last event.
        let at = desk.database.write().await.unwrap();
        let changes: [(request_event::Column, sea_orm::Value); 5] = [
            (request_event::Column::Data, "{\"event\":\"noted\",\"words\":\"دیگر\"}".into()),
            (request_event::Column::At, 1_i64.into()),
            (request_event::Column::Actor, "{\"by\":\"system\"}".into()),
            (request_event::Column::UnitId, WORK_UNIT.uuid().into()),
            (request_event::Column::PrevHash, "0".repeat(64).into()),
        ];
        at.rollback().await.unwrap();
        for (column, value) in changes {
            let txn = desk.database.write().await.unwrap();
            request_event::Entity::update_many()
                .col_expr(column, sea_orm::sea_query::Expr::value(value))
                .filter(request_event::Column::Id.eq(rows[1].id))
                .exec(&*txn)
                .await
                .unwrap();
            let found = request_store::verify_all(&*txn).await.unwrap();
            assert_eq!(found, [Broken { request: sent.id, seq: 2 }], "{column:?}");
            txn.rollback().await.unwrap();
        }
        let txn = desk.database.write().await.unwrap();
        request_event::Entity::delete_by_id(rows[3].id).exec(&*txn).await.unwrap();
        assert!(!request_store::history(&*txn, &noted).await.unwrap().intact);
        assert!(request_store::history(&*txn, &other).await.unwrap().intact);
        txn.rollback().await.unwrap();
    }

    async fn one_event_is_told_once(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let read = desk.database.read();
        let told = message::Entity::find().all(read).await.unwrap();
        assert_eq!(told.len(), 1);
        assert!(told[0].text.starts_with("Received") && told[0].text.contains(sent.tracking_code.as_str()));
        // The same row again is refused by its key.
        let txn = desk.database.write().await.unwrap();
        let mut again = told[0].clone();
        again.id = desk.new_id();
        let again = sea_orm::IntoActiveModel::into_active_model(again);
        let refused = message::Entity::insert(again).exec_without_returning(&*txn).await.or_trouble();
        assert_eq!(refused.unwrap_err(), Refusal::Conflict);
    }

    async fn a_rejection_stops_what_is_owed(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let clerk = desk.officer(CLERK).await;
        let txn = desk.database.write().await.unwrap();
        let world = World::of(&desk, &*txn, &sent).await.unwrap();
        let command = Reject { reason: "ناقص".to_owned(), legal_basis: "مادهٔ ۱".to_owned() };
        let decided = sent.clone().reject(&clerk, command, &world.plan(), desk.now()).unwrap();
        request_store::save(&desk, &txn, &world, decided).await.unwrap();
        txn.commit().await.unwrap();
        let row = service_request::Entity::find_by_id(sent.id.uuid()).one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!((row.status.as_str(), row.due_at, row.revision), ("rejected", None, 2));
    }

    async fn letter_numbers_have_no_gaps_under_eight_writers(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let request = testing::sent_by(&desk, &citizen).await;
        let organisation = World::of(&desk, desk.database.read(), &request).await.unwrap().organisation;
        let clerk = desk.officer(CLERK).await;
        let writers: Vec<_> = (0..8).map(|writer| {
            let (desk, request, organisation, clerk) = (desk.clone(), request.clone(), organisation.clone(), clerk.clone());
            tokio::spawn(async move {
                for turn in 0..5 {
                    let txn = desk.database.write().await.unwrap();
                    letters::register(&desk, &txn, &organisation, &clerk, letter(LetterKind::Outgoing, &request), desk.now()).await.unwrap();
                    // Every writer changes its mind once: that number has to come back.
                    if turn == writer % 5 { txn.rollback().await.unwrap() } else { txn.commit().await.unwrap() }
                }
            })
        }).collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let letters = registry_entry::Entity::find().order_by_asc(registry_entry::Column::Serial).all(desk.database.read()).await.unwrap();
        let serials: Vec<i64> = letters.iter().map(|letter| letter.serial).collect();
        assert_eq!(serials, (1..=32).collect::<Vec<_>>());
        assert_eq!(letters[0].number, "1405/ص/1");
        // A registry of its own, and a year of its own.
        let txn = desk.database.write().await.unwrap();
        let incoming = letters::register(&desk, &txn, &organisation, &clerk, letter(LetterKind::Incoming, &request), desk.now()).await.unwrap();
        let next_year = desk.now() + chrono::Duration::days(365);
        let later = letters::register(&desk, &txn, &organisation, &clerk, letter(LetterKind::Outgoing, &request), next_year).await.unwrap();
        assert_eq!((incoming.as_str(), later.as_str()), ("1405/و/1", "1406/ص/1"));
    }

    async fn a_reader_cannot_write_on_sqlite(desk: TestDesk) {
        use sea_orm::ConnectionTrait;
        if desk.database.backend() == sea_orm::DbBackend::Sqlite {
            let refused = desk.database.read().execute_unprepared("DELETE FROM setting").await;
            assert!(refused.is_err());
        }
        assert_eq!(entity::setting::Entity::find().count(desk.database.read()).await.unwrap(), 0);
    }

    async fn a_moved_officer_stops_at_once(desk: TestDesk) {
        assert!(desk.officer_of(EXPERT).await.works_in(WORK_UNIT));
        let txn = desk.database.write().await.unwrap();
        crate::people::deactivate_officer(&txn, EXPERT).await.unwrap();
        txn.commit().await.unwrap();
        assert_eq!(crate::organisation::officer(desk.database.read(), EXPERT).await.unwrap(), None);
    }
}
