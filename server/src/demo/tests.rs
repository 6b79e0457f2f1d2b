//! The demonstration as a whole, on SQLite.

use super::*;
use components::text::messages::Messages;
use desk::database::OpenOptions;
use desk::{Database, Keys, Settings};
use domain::access::Access;
use domain::actor::{Actor, Officer, Role};
use domain::kartabl::{Folder, Kartabl, KartablFilter};
use domain::request::StatusKind;
use domain::sla::Sla;
use entity::words::message_state;
use entity::{document, message, service, service_request};
use gateway::storage::Directory;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::BTreeSet;
use std::path::Path;

async fn desk(place: &Path, now: &str) -> Desk {
    let url = format!("sqlite:{}", place.join("demo.db").display());
    let database = Database::open(&OpenOptions::new(&url)).await.unwrap();
    migration::run(database.for_migration()).await.unwrap();
    let settings = Settings { agency: agency(), base_address: "http://127.0.0.1:3000".to_owned(), quarantine: false };
    let storage = Directory::open(&place.join("files")).await.unwrap();
    let clock = Arc::new(SettableClock::new(now.parse().unwrap()));
    let chance = Arc::new(SeededChance::new(7));
    Desk::new(database, clock, chance, Arc::new(Messages), storage, settings, Keys { otp: [7; 32] })
}

async fn made(desk: &Desk, requests: u32) -> Report {
    match load_some(desk, requests).await.unwrap() {
        Made::Now(report) => report,
        Made::Before { .. } => panic!("the database was empty"),
    }
}

/// A Saturday in the middle of a working month.
const NOW: &str = "2026-11-28T08:00:00Z";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_demonstration_holds_what_it_announces() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path(), NOW).await;
    let report = made(&desk, REQUESTS).await;
    let connection = desk.database.read();
    assert_eq!(report.services as u64, service::Entity::find().count(connection).await.unwrap());
    assert!(report.services >= 24);
    let counted: u32 = report.requests.values().sum();
    assert_eq!(u64::from(counted), service_request::Entity::find().count(connection).await.unwrap());
    assert_eq!(counted, REQUESTS);
    for (status, count) in &report.requests {
        let stored = service_request::Entity::find().filter(service_request::Column::Status.eq(status.as_str()));
        assert_eq!(stored.count(connection).await.unwrap(), u64::from(*count), "{status:?}");
    }
    for status in [
        StatusKind::Submitted,
        StatusKind::Deficient,
        StatusKind::Rejected,
        StatusKind::InProgress,
        StatusKind::AwaitingCitizen,
        StatusKind::Answered,
        StatusKind::Closed,
        StatusKind::Withdrawn,
    ] {
        assert!(report.requests.contains_key(&status), "{status:?} in {report:?}");
    }
    let files = document::Entity::find().count(connection).await.unwrap();
    assert!(files > 0 && report.files > 0 && report.surveys > 10, "{report:?}");
    let open = [StatusKind::Submitted.as_str(), StatusKind::InProgress.as_str()];
    let overdue = service_request::Entity::find()
        .filter(service_request::Column::Status.is_in(open))
        .filter(service_request::Column::DueAt.lt(entity::Moment::from(desk.now())))
        .count(connection)
        .await
        .unwrap();
    assert!((3..40).contains(&overdue), "{overdue} overdue");
    let states = states_of_open(&desk).await;
    assert_eq!(states, BTreeSet::from([Sla::OnTime, Sla::Near, Sla::Overdue, Sla::Stopped]), "a badge of each state");
    assert!(entity::alert::Entity::find().count(connection).await.unwrap() > 10, "somebody was reminded");
    let unsent = message::Entity::find().filter(message::Column::State.ne(message_state::SENT));
    assert_eq!(unsent.count(connection).await.unwrap(), 0, "nothing is left for the courier");
    assert!(desk::request_store::verify_all(connection).await.unwrap().is_empty(), "every chain is whole");
    assert_eq!(load(&desk).await.unwrap(), Made::Before { complete: true });
    assert_eq!(u64::from(counted), service_request::Entity::find().count(connection).await.unwrap());
}

/// How the open cases stand with their time, as the inspector's list shows them.
async fn states_of_open(desk: &Desk) -> BTreeSet<Sla> {
    let officers = desk::organisation::officers(desk.database.read()).await.unwrap();
    let inspects = |officer: &Officer| officer.grants.iter().any(|grant| grant.role == Role::Inspector);
    let inspector = Actor::Officer(officers.into_iter().find(inspects).unwrap());
    let mut states = BTreeSet::new();
    let mut filter = KartablFilter { folder: Folder::All, ..KartablFilter::default() };
    loop {
        let page = desk.list(&inspector, filter.clone()).await.unwrap();
        states.extend(page.rows.iter().filter(|row| row.status.is_open()).filter_map(|row| row.sla));
        let Some(next) = page.next else { return states };
        filter.after = Some(next);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_can_sign_in_with_what_the_page_shows() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path(), NOW).await;
    let report = made(&desk, 0).await;
    let accounts = desk.demo_accounts().await.unwrap();
    assert_eq!(accounts.len(), report.officers);
    let account = accounts.iter().find(|account| account.username == "health.desk").unwrap();
    let accepted = desk.enter_password(&account.username, &account.password, "127.0.0.1").await.unwrap();
    assert!(accepted.enrolled);
    desk.enter_second_factor(accepted.officer, &account.code).await.unwrap();
}

/// Nowruz, a Friday night, a morning before opening: no day is too odd to begin on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_made_on_any_day() {
    for now in ["2026-03-23T21:10:00Z", "2026-07-03T23:59:59Z", "2027-01-02T02:00:00Z"] {
        let place = tempfile::tempdir().unwrap();
        let desk = desk(place.path(), now).await;
        let report = made(&desk, 25).await;
        assert_eq!(report.requests.values().sum::<u32>(), 25, "{now}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_real_organisation_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path(), NOW).await;
    let txn = desk.database.write().await.unwrap();
    let unit = domain::organisation::Unit {
        id: desk.new_id().into(),
        key: "real".to_owned(),
        title: "واقعی".to_owned(),
        parent: None,
    };
    desk::people::create_unit(&txn, &unit).await.unwrap();
    txn.commit().await.unwrap();
    assert!(matches!(load(&desk).await, Err(CannotLoad::NotEmpty)));
    assert_eq!(service::Entity::find().count(desk.database.read()).await.unwrap(), 0);
}
