//! The other language: chosen by a button, kept in a cookie, said by every page.

mod common;

use axum::body::Body;
use axum::http::{Request, header};
use common::{Heard, Site};
use desk::testing::{ADMINISTRATOR, on_sqlite};

const ENGLISH: &str = "__Host-pishkhan-language=en";

fn set_cookie(heard: &Heard) -> &str {
    heard.headers.get(header::SET_COOKIE).map_or("", |line| line.to_str().expect("a cookie"))
}

fn speaks(heard: &Heard, html: &str, words: &str) {
    assert!(heard.body.contains(html) && heard.body.contains(words), "{html} and {words} in {}", heard.body);
}

const IN_ENGLISH: &str = "<html lang=\"en\" dir=\"ltr\"";
const IN_PERSIAN: &str = "<html lang=\"fa\" dir=\"rtl\"";

#[test]
fn english_is_chosen_and_left_again() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk);
        speaks(&site.get("/services", None).await, IN_PERSIAN, "lang=\"en\" dir=\"ltr\"");
        let chosen = site.post("/language", None, &[("language", "en"), ("back", "/services?q=a")]).await;
        assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/services?q=a"));
        let line = "__Host-pishkhan-language=en; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000";
        assert_eq!(set_cookie(&chosen), line);
        speaks(&site.get("/services?q=a", Some(ENGLISH)).await, IN_ENGLISH, "All services");
        let left = site.post("/language", Some(ENGLISH), &[("language", "fa"), ("back", "/services")]).await;
        assert!(
            set_cookie(&left).starts_with("__Host-pishkhan-language=; ") && set_cookie(&left).ends_with("Max-Age=0")
        );
        speaks(&site.get("/services", None).await, IN_PERSIAN, "همهٔ خدمت‌ها");
    });
}

#[test]
fn every_kind_of_page_is_in_the_chosen_language() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk);
        for (path, words) in [
            ("/", "Electronic service desk"),
            ("/nowhere", "Page not found"),
            ("/desk/sign-in", "Staff sign-in"),
            ("/desk/nowhere", "Page not found"),
        ] {
            speaks(&site.get(path, Some(ENGLISH)).await, IN_ENGLISH, words);
        }
        let officer = format!("{}; {ENGLISH}", site.officer(ADMINISTRATOR).await);
        speaks(&site.get("/desk", Some(&officer)).await, IN_ENGLISH, "Inbox");
        speaks(&site.get("/desk/admin/components", Some(&officer)).await, IN_ENGLISH, "Components");
        // A form refused before any page saw it, and one whose refusal a page words.
        let foreign = Request::post("/track").header(header::ACCEPT, "text/html").header(header::COOKIE, ENGLISH);
        let foreign = foreign.header("sec-fetch-site", "cross-site").body(Body::empty()).expect("a request");
        speaks(&site.send(foreign).await, IN_ENGLISH, "This form was sent from another site");
        speaks(&site.post("/survey/none", Some(ENGLISH), &[]).await, IN_ENGLISH, "Page not found");
    });
}

#[test]
fn a_kiosk_does_not_follow_the_choice_of_a_browser() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk);
        // Its bundle keeps a choice of its own, for one visit.
        speaks(&site.get("/kiosk", Some(ENGLISH)).await, IN_PERSIAN, "/kiosk");
    });
}

#[test]
fn the_button_leads_to_no_other_site_and_keeps_no_address() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk);
        for foreign in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", ""] {
            let chosen = site.post("/language", None, &[("language", "en"), ("back", foreign)]).await;
            assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/"), "{foreign}");
        }
        let survey = site.post("/language", None, &[("language", "en"), ("back", "/survey/secret-token")]).await;
        assert_eq!(survey.location(), "/survey/secret-token");
        assert!(!set_cookie(&survey).contains("secret-token") && survey.body.is_empty(), "{survey:?}");
    });
}

#[test]
fn another_site_cannot_press_the_button() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk);
        let form = "application/x-www-form-urlencoded";
        let foreign =
            Request::post("/language").header("sec-fetch-site", "cross-site").header(header::CONTENT_TYPE, form);
        let heard = site.send(foreign.body(Body::from("language=en")).expect("a request")).await;
        assert_eq!((heard.status.as_u16(), set_cookie(&heard)), (403, ""));
        // And following a link changes nothing.
        assert_eq!(site.get("/language", None).await.status.as_u16(), 404);
    });
}
