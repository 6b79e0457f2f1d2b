use super::{Delivered, deliver_waiting};
use crate::both_databases;
use crate::testing::{self, TestDesk};
use chrono::Duration;
use domain::access::Access;
use domain::identifier::Mobile;
use entity::message;
use gateway::sms::{Courier, NotTaken, Parcel, Taken};
use sea_orm::EntityTrait;
use std::sync::Mutex;

/// Answers as it is told to, and remembers what it was given.
struct Provider {
    answer: Result<(), NotTaken>,
    given: Mutex<Vec<Parcel>>,
    slow: bool,
}

impl Provider {
    fn that(answer: Result<(), NotTaken>) -> Self {
        Self { answer, given: Mutex::new(Vec::new()), slow: false }
    }

    fn given(&self) -> Vec<Parcel> {
        self.given.lock().unwrap().clone()
    }
}

#[async_trait::async_trait]
impl Courier for Provider {
    fn name(&self) -> &'static str {
        "test"
    }

    async fn send(&self, parcel: &Parcel) -> Result<Taken, NotTaken> {
        self.given.lock().unwrap().push(parcel.clone());
        if self.slow {
            tokio::time::sleep(std::time::Duration::from_millis(30)).await;
        }
        self.answer.clone().map(|()| Taken { provider_ref: "ref".to_owned() })
    }
}

fn busy() -> Provider {
    Provider::that(Err(NotTaken::Later("busy".to_owned())))
}

async fn only(desk: &TestDesk) -> message::Model {
    let rows = message::Entity::find().all(desk.database.read()).await.unwrap();
    assert_eq!(rows.len(), 1);
    rows.into_iter().next().unwrap()
}

both_databases! {
    async fn a_notice_is_sent_and_not_again(desk: TestDesk) {
        testing::submitted(&desk, 1).await;
        let provider = Provider::that(Ok(()));
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap(), Delivered { sent: 1, ..Delivered::default() });
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap(), Delivered::default());
        let row = only(&desk).await;
        assert_eq!((row.state.as_str(), row.provider_ref.as_deref()), ("sent", Some("ref")));
        assert_eq!(provider.given()[0].to, "+989990000001");
        assert_eq!(provider.given()[0].reference, row.id.to_string());
    }

    async fn a_busy_provider_is_tried_again_ever_more_patiently_and_then_given_up(desk: TestDesk) {
        testing::submitted(&desk, 1).await;
        let provider = busy();
        deliver_waiting(&desk, &provider).await.unwrap();
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap(), Delivered::default(), "not at once");
        desk.clock.advance(Duration::seconds(15));
        deliver_waiting(&desk, &provider).await.unwrap();
        desk.clock.advance(Duration::seconds(15));
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap(), Delivered::default(), "twice as long");
        for _ in 0..20 {
            desk.clock.advance(Duration::hours(2));
            deliver_waiting(&desk, &provider).await.unwrap();
        }
        let row = only(&desk).await;
        assert_eq!((row.state.as_str(), row.attempts, row.last_error.as_deref()), ("dead", 12, Some("busy")));
        let references: std::collections::HashSet<_> = provider.given().into_iter().map(|p| p.reference).collect();
        assert_eq!(references.len(), 1, "the provider can tell that it is the same one");
    }

    async fn two_workers_never_send_the_same_message(desk: TestDesk) {
        for number in 0..25 {
            testing::submitted(&desk, number).await;
        }
        let second = desk.second_instance().await;
        let provider = Provider { slow: true, ..Provider::that(Ok(())) };
        let (one, two) = tokio::join!(deliver_waiting(&desk, &provider), deliver_waiting(&second, &provider));
        assert_eq!(one.unwrap().sent + two.unwrap().sent, 25);
        let mut references: Vec<_> = provider.given().into_iter().map(|parcel| parcel.reference).collect();
        references.sort();
        references.dedup();
        assert_eq!((references.len(), provider.given().len()), (25, 25));
        second.database.close().await;
    }

    async fn a_worker_that_did_not_come_back_is_replaced_for_notices_and_not_for_codes(desk: TestDesk) {
        testing::submitted(&desk, 1).await;
        crate::outbox::claim::claim(&desk).await.unwrap();
        let provider = Provider::that(Ok(()));
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap(), Delivered::default(), "leased");
        desk.clock.advance(crate::outbox::claim::LEASE);
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap().sent, 1);

        desk.ask_code(&Mobile::parse("09990000042").unwrap(), "1.1.1.1").await.unwrap();
        crate::outbox::claim::claim(&desk).await.unwrap();
        desk.clock.advance(crate::outbox::claim::LEASE);
        let code = deliver_waiting(&desk, &provider).await.unwrap();
        assert_eq!(code, Delivered { dead: 1, ..Delivered::default() });
        assert_eq!(provider.given().len(), 1, "it may have been sent");
    }

    async fn a_code_is_never_late_and_never_sent_again(desk: TestDesk) {
        desk.ask_code(&Mobile::parse("09990000042").unwrap(), "1.1.1.1").await.unwrap();
        let provider = busy();
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap().dead, 1);
        assert_eq!(only(&desk).await.text, "", "the code is nobody's business any more");
        desk.ask_code(&Mobile::parse("09990000043").unwrap(), "1.1.1.1").await.unwrap();
        desk.clock.advance(Duration::minutes(11));
        let provider = Provider::that(Ok(()));
        assert_eq!(deliver_waiting(&desk, &provider).await.unwrap().dead, 1);
        assert!(provider.given().is_empty());
    }
}
