//! Open pages of staff: the stream that rings, the glance, and what is kept while it is being written.

mod common;

use axum::body::{Body, BodyDataStream};
use axum::http::{Request, StatusCode, header};
use chrono::Duration;
use common::{Heard, Site};
use desk::testing::{CLERK, INSPECTOR, OTHER_CLERK, TestDesk, both_databases, on_sqlite, sent_by};
use domain::kartabl::Kartabl;
use domain::live::Glance;
use domain::request::ServiceRequest;
use futures::StreamExt;
use std::time::Duration as Time;
use tokio::time::timeout;

async fn request(desk: &TestDesk, number: u32) -> ServiceRequest {
    let citizen = desk.citizen(number).await;
    sent_by(desk, &citizen).await
}

/// One tab's stream.
struct Tab(BodyDataStream);

impl Tab {
    async fn open(site: &Site, cookie: &str) -> Self {
        let response = site.begin("/desk/live", Some(cookie)).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        assert!(response.headers().get(header::CONTENT_ENCODING).is_none(), "nothing may collect it");
        Self(response.into_body().into_data_stream())
    }

    /// The next thing that is said; nothing once it has ended.
    async fn next(&mut self) -> Option<String> {
        let bytes = timeout(Time::from_secs(10), self.0.next()).await.expect("in time")?.expect("a piece");
        let text = String::from_utf8(bytes.to_vec()).expect("text");
        Some(text.trim().strip_prefix("data: ").expect("an event").to_owned())
    }

    /// The next thing but signs of life.
    async fn rings(&mut self) -> Option<String> {
        loop {
            match self.next().await {
                Some(said) if said == "beat" => {}
                said => return said,
            }
        }
    }

    /// How the tab is called.
    async fn hello(&mut self) -> String {
        self.next().await.expect("said").strip_prefix("hello ").expect("hello first").to_owned()
    }
}

async fn glance(site: &Site, cookie: &str, asked: &str) -> Glance {
    let heard = site.call("/desk/live/glance", Some(cookie), asked).await;
    assert_eq!(heard.status, StatusCode::OK);
    serde_json::from_str(&serde_json::from_str::<String>(&heard.body).expect("a packed answer")).expect("a glance")
}

/// As a page that is being left hands it to the browser.
async fn jot(site: &Site, cookie: Option<&str>, path: &str, body: String, kind: &str, from: &str) -> Heard {
    let mut request = Request::post(path)
        .header(header::HOST, "desk.example.ir")
        .header(header::CONTENT_TYPE, kind)
        .header("sec-fetch-site", from);
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    site.send(request.body(Body::from(body)).expect("a request")).await
}

fn jotted(words: &str) -> String {
    format!(r#"{{"pen":{{"tab":"a","stroke":1}},"forms":[{{"verb":"reject","inputs":{{"reason":"{words}"}}}}]}}"#)
}

both_databases! {
    async fn a_stream_rings_for_what_the_officer_may_see(desk: TestDesk) {
        let site = Site::new(desk.clone());
        let request = request(&desk, 1).await;
        let (clerk, other) = (site.officer(CLERK).await, site.officer(OTHER_CLERK).await);
        let (mut mine, mut theirs) = (Tab::open(&site, &clerk).await, Tab::open(&site, &other).await);
        let (_, watch) = (mine.hello().await, theirs.hello().await);
        desk.note(&desk.officer(INSPECTOR).await, request.id, "یادداشت".to_owned()).await.expect("noted");
        assert_eq!(mine.rings().await, Some(format!("case {} 2", request.id)));
        let inspector = site.officer(INSPECTOR).await;
        let here = glance(&site, &inspector, &format!("case={}&revision=2", request.id)).await;
        assert_eq!(mine.rings().await, Some(format!("here {}", request.id)));
        let seen = glance(&site, &clerk, &format!("case={}&revision=1", request.id)).await;
        assert_eq!(seen.present[0].names, ["کارمند inspector"]);
        assert_eq!(seen.case.map(|case| (case.revision, case.by_others)), Some((2, 1)));
        // The other desk hears nothing of it, and is told nothing when it asks.
        let blind = glance(&site, &other, &format!("watch={watch}&case={}&revision=1", request.id)).await;
        assert_eq!((blind.watch.to_string(), blind.case, blind.present.len()), (watch, None, 0));
        let quiet = timeout(Time::from_secs(1), theirs.rings()).await;
        assert!(quiet.is_err(), "rang for nothing: {quiet:?}");
        // Its own tab leaves the case: nobody is there any more.
        glance(&site, &inspector, &format!("watch={}", here.watch)).await;
        while mine.rings().await != Some(format!("here {}", request.id)) {}
        assert!(glance(&site, &clerk, "").await.present.is_empty());
    }

    async fn a_tab_that_breaks_off_is_gone_at_once(desk: TestDesk) {
        let site = Site::new(desk.clone());
        let request = request(&desk, 1).await;
        let (clerk, inspector) = (site.officer(CLERK).await, site.officer(INSPECTOR).await);
        let mut tab = Tab::open(&site, &inspector).await;
        let watch = tab.hello().await;
        glance(&site, &inspector, &format!("watch={watch}&case={}&revision=1", request.id)).await;
        assert_eq!(glance(&site, &clerk, "").await.present.len(), 1);
        let mut mine = Tab::open(&site, &clerk).await;
        mine.hello().await;
        drop(tab);
        assert_eq!(mine.rings().await, Some(format!("here {}", request.id)));
        assert!(glance(&site, &clerk, "").await.present.is_empty());
    }

    async fn what_is_being_written_is_kept_however_it_is_sent(desk: TestDesk) {
        let site = Site::new(desk.clone());
        let (request, own, plain) = (request(&desk, 1).await, "same-origin", "text/plain;charset=UTF-8");
        let path = format!("/desk/requests/{}/jottings", request.id);
        let clerk = site.officer(CLERK).await;
        for (words, kind) in [("نشانی", "application/json"), ("نشانی با سند", plain)] {
            let words = jotted(words).replace("\"stroke\":1", &format!("\"stroke\":{}", words.len()));
            assert_eq!(jot(&site, Some(&clerk), &path, words, kind, own).await.status, StatusCode::OK);
        }
        let there = site.call("/api/jottings/of", Some(&clerk), &format!("request={}", request.id)).await;
        assert!(there.body.contains("نشانی با سند"), "{}", there.body);
        let other = site.officer(OTHER_CLERK).await;
        assert_eq!(jot(&site, Some(&other), &path, jotted("x"), plain, own).await.status, StatusCode::NOT_FOUND);
        assert_eq!(jot(&site, None, &path, jotted("x"), plain, own).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(jot(&site, Some(&clerk), &path, jotted("x"), plain, "cross-site").await.status, StatusCode::FORBIDDEN);
        let large = jotted(&"x".repeat(70_000));
        assert_eq!(jot(&site, Some(&clerk), &path, large, plain, own).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        let strange = jot(&site, Some(&clerk), &path, "{".to_owned(), plain, own).await;
        assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[test]
fn a_page_that_is_left_open_keeps_no_session_alive_and_typing_does() {
    on_sqlite(|desk: TestDesk| async move {
        let site = Site::new(desk.clone());
        let request = request(&desk, 1).await;
        let path = format!("/desk/requests/{}/jottings", request.id);
        let (left, used) = (site.officer(CLERK).await, site.officer(INSPECTOR).await);
        // The first asking tells how long such a session lasts.
        for cookie in [&left, &used] {
            assert_eq!(site.get("/desk", Some(cookie)).await.status, StatusCode::OK);
        }
        for minutes in 0..30 {
            desk.clock.advance(Duration::minutes(1));
            if minutes < 10 {
                glance(&site, &left, "").await;
            }
            let words = jotted("x");
            assert_eq!(jot(&site, Some(&used), &path, words, "text/plain", "same-origin").await.status, StatusCode::OK);
        }
        assert_eq!(site.call("/desk/live/glance", Some(&left), "").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(site.knock("/desk/live", Some(&left)).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(site.call("/desk/live/glance", Some(&used), "").await.status, StatusCode::OK);
    });
}

#[test]
fn streams_end_for_later_tabs_and_with_the_program() {
    on_sqlite(|desk: TestDesk| async move {
        let site = Site::new(desk.clone());
        let (clerk, inspector) = (site.officer(CLERK).await, site.officer(INSPECTOR).await);
        let mut first = Tab::open(&site, &clerk).await;
        first.hello().await;
        let mut others = Tab::open(&site, &inspector).await;
        others.hello().await;
        let mut later = Vec::new();
        for _ in 0..4 {
            let mut tab = Tab::open(&site, &clerk).await;
            tab.hello().await;
            later.push(tab);
        }
        assert_eq!((first.rings().await.as_deref(), first.next().await), (Some("full"), None));
        site.house.stopping().cancel();
        for tab in later.iter_mut().chain([&mut others]) {
            assert_eq!(tab.rings().await, None, "a program that is told to stop waits for nobody");
        }
    });
}

#[test]
fn a_stream_says_when_the_session_has_ended() {
    on_sqlite(|desk: TestDesk| async move {
        let site = Site::new(desk.clone());
        let clerk = site.officer(CLERK).await;
        let mut tab = Tab::open(&site, &clerk).await;
        tab.hello().await;
        assert_eq!(tab.next().await.as_deref(), Some("beat"), "a sign of life within seconds");
        site.post("/desk/sign-out", Some(&clerk), &[]).await;
        assert_eq!((tab.rings().await.as_deref(), tab.next().await), (Some("over"), None));
    });
}
