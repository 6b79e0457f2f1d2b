//! The line of people on phones, through the front door: a number is taken, followed, called and given up by plain forms,
//! and the phone hears of it at once.

mod common;

use axum::body::BodyDataStream;
use axum::http::{StatusCode, header};
use common::Site;
use desk::testing::{COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, OTHER_COUNTER_CLERK, OTHER_LINE, TestDesk, on_sqlite};
use domain::in_person::{Counters, Priority};
use futures::StreamExt;
use std::time::Duration;
use tokio::time::timeout;

/// Takes a number as a phone does; the answer is its page.
async fn taken(site: &Site) -> String {
    let heard = site.post("/queue/central", None, &[("line", &FIRST_LINE.to_string()), ("mobile", "")]).await;
    assert_eq!(heard.status, StatusCode::SEE_OTHER, "{}", heard.body);
    heard.location().to_owned()
}

async fn opened(desk: &TestDesk) -> Site {
    desk.with_halls().await;
    Site::new(desk.clone())
}

/// One phone's line to the desk.
struct Phone(BodyDataStream);

impl Phone {
    async fn open(site: &Site, ticket: &str) -> Self {
        let response = site.begin(&format!("{ticket}/live"), None).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        assert!(response.headers().get(header::CONTENT_ENCODING).is_none(), "nothing may collect it");
        Self(response.into_body().into_data_stream())
    }

    /// Whether it rings within this time.
    async fn rings(&mut self, within: Duration) -> bool {
        match timeout(within, self.0.next()).await {
            Ok(Some(Ok(bytes))) => String::from_utf8_lossy(&bytes).contains("event: place"),
            _ => false,
        }
    }
}

#[test]
fn a_number_is_taken_followed_called_and_not_given_up_at_the_counter() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let choosing = site.get("/queue/central", None).await;
        assert_eq!(choosing.status, StatusCode::OK);
        assert!(choosing.body.contains("action=\"/queue/central\"") && choosing.body.contains("name=\"_key\""));
        let page = taken(&site).await;
        let waiting = site.get(&page, None).await;
        assert!(waiting.body.contains("data-state=\"waiting\""), "{}", waiting.body);
        assert_eq!(waiting.headers[header::CACHE_CONTROL], "private, no-cache");
        assert_eq!(waiting.headers["x-robots-tag"], "noindex, nofollow");
        let clerk = desk.officer(COUNTER_CLERK).await;
        desk.desk.sit(&clerk, FIRST_COUNTER).await.expect("a seat");
        let ticket = desk.desk.call_next(&clerk).await.expect("somebody");
        let called = site.get(&page, None).await;
        assert!(called.body.contains("به باجهٔ ۱ بروید"), "{}", called.body);
        desk.desk.start(&clerk, ticket).await.expect("begun");
        let late = site.post(&format!("{page}/leave"), None, &[]).await;
        assert_eq!((late.status, late.location()), (StatusCode::SEE_OTHER, page.as_str()));
        assert!(site.get(&page, None).await.body.contains("data-state=\"serving\""));
    });
}

#[test]
fn the_same_form_sent_twice_is_one_number() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let line = FIRST_LINE.to_string();
        let key = desk.desk.new_id().to_string();
        let form = [("line", line.as_str()), ("mobile", ""), ("_key", key.as_str())];
        let first = site.post("/queue/central", None, &form).await;
        let second = site.post("/queue/central", None, &form).await;
        assert_eq!(first.location(), second.location());
        assert_ne!(first.location(), taken(&site).await);
    });
}

#[test]
fn a_phone_hears_of_its_hall_at_once_and_of_no_other() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let page = taken(&site).await;
        let mut phone = Phone::open(&site, &page).await;
        desk.take(OTHER_LINE, Priority::Ordinary).await;
        assert!(!phone.rings(Duration::from_millis(200)).await);
        let clerk = desk.officer(COUNTER_CLERK).await;
        desk.desk.sit(&clerk, FIRST_COUNTER).await.expect("a seat");
        desk.desk.call_next(&clerk).await.expect("somebody");
        assert!(phone.rings(Duration::from_secs(1)).await);
    });
}

#[test]
fn a_number_that_was_given_up_is_nobodys_turn() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let page = taken(&site).await;
        assert!(site.get(&format!("{page}?leave=1"), None).await.body.contains(&format!("action=\"{page}/leave\"")));
        site.post(&format!("{page}/leave"), None, &[]).await;
        assert!(site.get(&page, None).await.body.contains("data-state=\"left\""));
        let clerk = desk.officer(COUNTER_CLERK).await;
        desk.desk.sit(&clerk, FIRST_COUNTER).await.expect("a seat");
        assert!(desk.desk.call_next(&clerk).await.is_err());
    });
}

#[test]
fn a_ticket_has_only_so_many_lines() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let page = taken(&site).await;
        let mut phones = Vec::new();
        for _ in 0..4 {
            phones.push(Phone::open(&site, &page).await);
        }
        let full = site.begin(&format!("{page}/live"), None).await;
        assert_eq!(full.status(), StatusCode::SERVICE_UNAVAILABLE);
        drop(phones);
        Phone::open(&site, &page).await;
    });
}

#[test]
fn places_that_give_phones_no_numbers_and_tickets_that_are_not_there_say_so() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        // The clerks of that place are there, and phones still get nothing.
        desk.officer(OTHER_COUNTER_CLERK).await;
        let line = OTHER_LINE.to_string();
        let refused = site.post("/queue/other", None, &[("line", &line), ("mobile", "")]).await;
        assert!(!refused.location().starts_with("/q/"), "{}", refused.location());
        assert!(site.get("/queue/other", None).await.body.contains("همان‌جا"));
        let nobodys = "/q/00000000000000000000000000";
        assert_eq!(site.get(nobodys, None).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/q/x", None).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.knock(&format!("{nobodys}/live"), None).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&format!("{nobodys}/leave"), None, &[]).await.status, StatusCode::NOT_FOUND);
    });
}
