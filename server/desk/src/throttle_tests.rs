use crate::both_databases;
use crate::throttle::{self, Limit};
use domain::refusal::Refusal;

const LIMIT: Limit = Limit { scope: "test", most: 5, minutes: 10 };

both_databases! {
    async fn parallel_tries_are_each_counted(desk: TestDesk) {
        let second = desk.second_instance().await;
        let tries: Vec<_> = (0..20).map(|number| {
            let desk = if number % 2 == 0 { desk.desk.clone() } else { second.clone() };
            tokio::spawn(async move { throttle::count(&desk.database, LIMIT, "0999", desk.now()).await })
        }).collect();
        let mut allowed = 0;
        for one in tries {
            match one.await.unwrap() {
                Ok(()) => allowed += 1,
                Err(refusal) => assert_eq!(refusal, Refusal::TooMany { minutes: 10 }),
            }
        }
        assert_eq!(allowed, 5);
        second.database.close().await;
    }

    async fn a_window_ends_and_a_good_try_does_not_count(desk: TestDesk) {
        for _ in 0..5 {
            throttle::count(&desk.database, LIMIT, "a", desk.now()).await.unwrap();
        }
        throttle::count(&desk.database, LIMIT, "b", desk.now()).await.unwrap();
        desk.clock.advance(chrono::Duration::minutes(9));
        assert_eq!(throttle::count(&desk.database, LIMIT, "a", desk.now()).await, Err(Refusal::TooMany { minutes: 1 }));
        let txn = desk.database.write().await.unwrap();
        throttle::take_back(&*txn, LIMIT, "a").await.unwrap();
        txn.commit().await.unwrap();
        throttle::count(&desk.database, LIMIT, "a", desk.now()).await.unwrap();
        assert!(throttle::count(&desk.database, LIMIT, "a", desk.now()).await.is_err());
        desk.clock.advance(chrono::Duration::minutes(1));
        throttle::count(&desk.database, LIMIT, "a", desk.now()).await.unwrap();
    }
}
