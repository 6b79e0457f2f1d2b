use crate::both_databases;
use crate::testing::{self, SERVICE};
use domain::catalogue::{Catalogue, ServiceSearch};
use domain::refusal::Refusal;
use domain::service::ServiceKey;

fn words(words: &str) -> ServiceSearch {
    ServiceSearch { words: words.to_owned(), ..ServiceSearch::default() }
}

both_databases! {
    async fn a_service_is_found_however_it_is_spelt(desk: TestDesk) {
        for query in ["کارت بهداشت", "كارت بهداشت", "بهداشت کارت", "کارت‌بهداشت", ""] {
            assert_eq!(desk.search(words(query)).await.unwrap().services.len(), 1, "{query}");
        }
        for query in ["گذرنامه", "کارت گذرنامه", "%"] {
            let found = desk.search(words(query)).await.unwrap().services.len();
            assert_eq!(found, usize::from(query == "%"), "{query}: a sign is no word");
        }
        let elsewhere = ServiceSearch { category: Some("tax".to_owned()), ..ServiceSearch::default() };
        assert!(desk.search(elsewhere).await.unwrap().services.is_empty());
    }

    async fn publishing_again_leaves_running_requests_their_version(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let sent = testing::sent_by(&desk, &citizen).await;
        let key = ServiceKey::parse(SERVICE).unwrap();
        let mut next = desk.service(&key).await.unwrap().definition;
        next.title = "نام تازه".to_owned();
        assert_eq!(crate::catalogue::publish(&desk, next).await.unwrap(), 2);
        let page = desk.service(&key).await.unwrap();
        assert_eq!((page.version, page.definition.title.as_str()), (2, "نام تازه"));
        let world = crate::world::World::of(&desk, desk.database.read(), &sent).await.unwrap();
        assert_eq!((world.definition.version, world.definition.title.as_str()), (1, "صدور کارت بهداشت"));
        assert_eq!(desk.home().await.unwrap().service_count, 1);
    }

    async fn a_definition_for_units_that_are_not_here_is_not_published(desk: TestDesk) {
        let key = ServiceKey::parse(SERVICE).unwrap();
        let mut wrong = desk.service(&key).await.unwrap().definition;
        wrong.stages[0].unit = "nowhere".to_owned();
        assert_eq!(crate::catalogue::publish(&desk, wrong).await, Err(Refusal::ServiceClosed));
        assert_eq!(desk.service(&key).await.unwrap().version, 1);
        let unknown = ServiceKey::parse("unknown").unwrap();
        assert_eq!(desk.service(&unknown).await.unwrap_err(), Refusal::NotFound);
    }

    async fn the_page_of_a_service_names_its_units_and_its_date(desk: TestDesk) {
        let page = desk.service(&ServiceKey::parse(SERVICE).unwrap()).await.unwrap();
        assert_eq!(page.stage_units, ["واحد کارشناسی", "واحد کارشناسی"]);
        assert_eq!(page.desk_title, "میز مرکزی");
        assert!(page.promise_if_sent_now.at > desk.now());
    }
}
