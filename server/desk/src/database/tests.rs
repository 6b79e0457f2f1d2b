use crate::both_databases;
use crate::database::{CannotOpen, Database, OpenOptions};
use entity::{setting, unit};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, Statement};

both_databases! {
    async fn migrating_again_and_by_two_at_once_changes_nothing(desk: TestDesk) {
        let second = desk.second_instance().await;
        let before = unit::Entity::find().count(desk.database.read()).await.unwrap();
        let (one, two) =
            tokio::join!(migration::run(desk.database.for_migration()), migration::run(second.database.for_migration()));
        one.unwrap();
        two.unwrap();
        assert!(migration::is_current(desk.database.read()).await.unwrap());
        assert_eq!(unit::Entity::find().count(desk.database.read()).await.unwrap(), before);
        second.database.close().await;
    }

    async fn a_transaction_that_is_dropped_has_not_happened(desk: TestDesk) {
        let txn = desk.database.write().await.unwrap();
        crate::settings::store(&txn, "x", &1).await.unwrap();
        drop(txn);
        assert_eq!(setting::Entity::find().count(desk.database.read()).await.unwrap(), 0);
        let txn = desk.database.write().await.unwrap();
        crate::settings::store(&txn, "x", &1).await.unwrap();
        crate::settings::store(&txn, "x", &2).await.unwrap();
        txn.commit().await.unwrap();
        assert_eq!(crate::settings::load::<i32>(desk.database.read(), "x").await, Ok(Some(2)));
    }

    async fn what_keeps_promises_is_switched_on(desk: TestDesk) {
        let backend = desk.database.backend();
        let asked: &[(&str, &str)] = if backend == DbBackend::Sqlite {
            &[("PRAGMA journal_mode", "wal"), ("PRAGMA synchronous", "2"), ("PRAGMA foreign_keys", "1")]
        } else {
            &[("SHOW default_transaction_isolation", "read committed"), ("SHOW lock_timeout", "20s")]
        };
        let txn = desk.database.write().await.unwrap();
        for (question, expected) in asked {
            let row = txn.query_one_raw(Statement::from_string(backend, *question)).await.unwrap().unwrap();
            let answer = row.try_get_by_index::<String>(0).or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()));
            assert_eq!(&answer.unwrap(), expected, "{question}");
        }
    }

    async fn no_row_points_at_nothing(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        crate::testing::sent_by(&desk, &citizen).await;
        let txn = desk.database.write().await.unwrap();
        assert!(entity::person::Entity::delete_many().exec(&*txn).await.is_err());
    }
}

#[tokio::test]
async fn a_database_that_forgets_is_not_opened() {
    for url in ["sqlite::memory:", "sqlite:file:x?mode=memory"] {
        assert!(matches!(Database::open(&OpenOptions::new(url)).await, Err(CannotOpen::InMemory)), "{url}");
    }
    assert!(matches!(Database::open(&OpenOptions::new("mysql://x")).await, Err(CannotOpen::UnknownKind)));
}
