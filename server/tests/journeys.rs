//! Whole ways through the site, on both databases.

mod common;

use axum::body::Body;
use axum::http::{Request, header};
use common::{Heard, Site, config};
use desk::testing::{ADMINISTRATOR, PASSWORD, TestDesk, both_databases};
use entity::message;
use sea_orm::{EntityTrait, QueryOrder};

/// The code in the newest message.
async fn code(desk: &TestDesk) -> String {
    let newest = message::Entity::find().order_by_desc(message::Column::CreatedAt).order_by_desc(message::Column::Id);
    let message = newest.one(desk.database.read()).await.expect("the database answers").expect("a message");
    message.text.split_whitespace().next().expect("a code").to_owned()
}

async fn signed_in(site: &Site, next: &str) -> (Heard, String) {
    let asked = site.post("/sign-in", None, &[("mobile", "۰۹۱۲ ۳۴۵ ۶۷۸۹"), ("next", next)]).await;
    assert_eq!((asked.status.as_u16(), asked.location()), (303, "/sign-in/code"), "{asked:?}");
    let guest = asked.cookie().expect("a guest's cookie");
    let entered = site.post("/sign-in/code", Some(&guest), &[("code", &code(&site.desk).await)]).await;
    let cookie = entered.cookie().expect("a citizen's cookie");
    assert_ne!(cookie, guest, "signing in changes the token");
    (entered, cookie)
}

/// The least that is taken for a PDF.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

/// The page of the tests' form that asks for the photo.
const PAPERS: &str = "papers";

both_databases! {
    async fn a_citizen_signs_in_and_out(desk: TestDesk) {
        let site = Site::new(desk);
        let (entered, cookie) = signed_in(&site, "/me").await;
        assert_eq!((entered.status.as_u16(), entered.location()), (303, "/me"));
        let line = entered.headers[header::SET_COOKIE].to_str().unwrap();
        for attribute in ["__Host-pishkhan=", "Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
            assert!(line.contains(attribute), "{attribute} in {line}");
        }
        assert!(!line.contains("Domain"), "{line}");
        assert_eq!(site.get("/me", Some(&cookie)).await.status.as_u16(), 200);
        let out = site.post("/sign-out", Some(&cookie), &[]).await;
        assert!(out.headers[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
        let after = site.get("/me", Some(&cookie)).await;
        assert_eq!((after.status.as_u16(), after.location()), (303, "/sign-in?next=%2Fme"));
    }

    async fn a_wrong_code_is_said_once_and_on_its_own_page(desk: TestDesk) {
        let site = Site::new(desk);
        let asked = site.post("/sign-in", None, &[("mobile", "09123456789")]).await;
        let guest = asked.cookie().unwrap();
        let right = code(&site.desk).await;
        let wrong = if right == "000000" { "000001" } else { "000000" };
        let entered = site.post("/sign-in/code", Some(&guest), &[("code", wrong)]).await;
        assert_eq!((entered.status.as_u16(), entered.location()), (303, "/sign-in/code"));
        let with = site.get("/sign-in/code", Some(&guest)).await.body;
        let without = site.get("/sign-in/code", Some(&guest)).await.body;
        assert!(with.len() > without.len(), "said once");
        assert!(!with.contains(wrong), "a code is not shown again");
    }

    async fn a_mobile_that_is_none_is_asked_again_with_what_was_typed(desk: TestDesk) {
        let site = Site::new(desk);
        let asked = site.post("/sign-in", None, &[("mobile", "02188032385"), ("next", "//evil.example")]).await;
        assert_eq!((asked.status.as_u16(), asked.location()), (303, "/sign-in"));
        let page = site.get("/sign-in", asked.cookie().as_deref()).await;
        assert!(page.body.contains("02188032385"), "{}", page.body);
        assert!(!page.body.contains("evil.example"));
    }

    async fn a_draft_is_filled_and_sent(desk: TestDesk) {
        let site = Site::new(desk);
        let start = "/services/health-card/request";
        let turned = site.post(start, None, &[]).await;
        assert_eq!(turned.location(), "/sign-in?next=%2Fservices%2Fhealth-card%2Frequest");
        let (entered, cookie) = signed_in(&site, start).await;
        assert_eq!(entered.location(), start);
        let started = site.post(start, Some(&cookie), &[]).await;
        let first = started.location().to_owned();
        assert!(first.starts_with("/drafts/"), "{started:?}");
        assert_eq!(site.get(&first, Some(&cookie)).await.status.as_u16(), 200);

        // Wrong answers lead back to the same page.
        let again = site.post(&first, Some(&cookie), &[("full_name", "")]).await;
        assert_eq!(again.location(), first);

        let answers = [
            ("full_name", "زهرا نمونه"),
            ("national_id", "۹۹۹۰۰۰۰۰۱۸"),
            ("area", "40"),
            ("has_licence", "no"),
            ("agree", "yes"),
        ];
        let mut page = first.clone();
        for _ in 0..10 {
            if page.ends_with("/check") {
                break;
            }
            page = site.post(&page, Some(&cookie), &answers).await.location().to_owned();
        }
        assert!(page.ends_with("/check"), "{page}");
        let check = site.get(&page, Some(&cookie)).await.body;
        let key = check.split("name=\"_key\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a key");
        let submit = page.replace("/check", "/submit");
        let sent = site.post(&submit, Some(&cookie), &[("_key", key)]).await;
        assert!(sent.location().starts_with("/requests/") && sent.location().ends_with("?sent=1"), "{sent:?}");
        let twice = site.post(&submit, Some(&cookie), &[("_key", key)]).await;
        assert_eq!(twice.location(), sent.location(), "sent twice is sent once");
        let tracking = sent.location().replace("?sent=1", "");
        assert_eq!(site.get(sent.location(), Some(&cookie)).await.status.as_u16(), 200);
        let public = site.get(&tracking, None).await;
        assert_eq!(public.status.as_u16(), 200);
        assert!(!public.body.contains("زهرا"), "the code alone shows nothing personal");

        let code = tracking.trim_start_matches("/requests/").to_owned();
        let proved = site.post("/track", None, &[("code", &code), ("last_four", "۶۷۸۹")]).await;
        assert_eq!(proved.location(), tracking);
        let wrong = site.post("/track", None, &[("code", &code), ("last_four", "0000")]).await;
        assert_eq!(wrong.location(), "/track");
    }

    async fn a_file_goes_in_and_comes_out_for_its_owner_only(desk: TestDesk) {
        let site = Site::new(desk);
        let (_, cookie) = signed_in(&site, "/me").await;
        let start = "/services/health-card/request";
        let first = site.post(start, Some(&cookie), &[]).await.location().to_owned();
        let draft = first.split('/').nth(2).expect("a draft").to_owned();
        let photo = format!("/drafts/{draft}/files/{}/photo", PAPERS);
        let stored = site.upload(&photo, Some(&cookie), "photo", "عکس من.pdf", PDF).await;
        assert_eq!(stored.location(), format!("/drafts/{draft}/{}", PAPERS), "{stored:?}");
        let page = site.get(stored.location(), Some(&cookie)).await;
        assert!(page.body.contains("عکس من.pdf"), "{}", page.body);
        let rows = entity::document::Entity::find().all(site.desk.database.read()).await.unwrap();
        let address = format!("/documents/{}", rows[0].id);
        let file = site.get(&address, Some(&cookie)).await;
        assert_eq!(file.status.as_u16(), 200);
        assert_eq!(file.headers["content-type"], "application/pdf");
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
        assert_eq!(file.headers["content-security-policy"], "default-src 'none'; sandbox");
        let name = file.headers["content-disposition"].to_str().unwrap();
        assert!(name.starts_with("attachment; filename=") && name.contains("filename*=UTF-8''%D8%B9%DA%A9%D8%B3"), "{name}");
        let other = site.desk.citizen(7).await;
        let other = site.citizen(other.citizen().unwrap().id).await;
        assert_eq!(site.get(&address, Some(&other)).await.status.as_u16(), 404);
        // What is inside counts, not the name.
        let forged = site.upload(&photo, Some(&cookie), "photo", "x.pdf", b"<html><script>").await;
        assert_eq!(forged.location(), format!("/drafts/{draft}/{}", PAPERS));
        assert_eq!(entity::document::Entity::find().all(site.desk.database.read()).await.unwrap().len(), 1);
    }

    async fn staff_enrol_and_come_in_by_both_factors(desk: TestDesk) {
        let site = Site::new(desk);
        let wrong = site.post("/desk/sign-in", None, &[("username", "administrator"), ("password", "x")]).await;
        assert_eq!(wrong.location(), "/desk/sign-in");
        let first = site.post("/desk/sign-in", None, &[("username", "administrator"), ("password", PASSWORD)]).await;
        assert_eq!(first.location(), "/desk/sign-in/enrol", "{first:?}");
        let half = first.cookie().unwrap();
        assert!(half.starts_with("__Host-pishkhan-desk="));
        assert_eq!(site.get("/desk", Some(&half)).await.location(), "/desk/sign-in?next=%2Fdesk");
        let secret = site.house.desk().access.enrolment(ADMINISTRATOR).await.unwrap().secret;
        let now = site.desk.now();
        let factor = desk::access::totp::code(&secret.replace(' ', ""), now).unwrap();
        let second = site.post("/desk/sign-in/enrol", Some(&half), &[("code", &factor)]).await;
        assert_eq!(second.location(), "/desk", "{second:?}");
        let cookie = second.cookie().unwrap();
        assert_ne!(cookie, half);
        assert_eq!(site.get("/desk", Some(&cookie)).await.status.as_u16(), 200);
    }

    async fn forms_of_other_sites_change_nothing(desk: TestDesk) {
        let site = Site::new(desk);
        let form = || {
            Request::post("/sign-in")
                .header(header::HOST, "desk.example.ir")
                .header(header::ACCEPT, "text/html")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        };
        let body = || Body::from("mobile=09123456789");
        let foreign = site.send(form().header("sec-fetch-site", "cross-site").body(body()).unwrap()).await;
        assert_eq!(foreign.status.as_u16(), 403);
        assert!(foreign.body.contains("کد پیگیری خطا"), "{}", foreign.body);
        let foreign = site.send(form().header(header::ORIGIN, "https://evil.example").body(body()).unwrap()).await;
        assert_eq!(foreign.status.as_u16(), 403);
        let own = site.send(form().header(header::ORIGIN, "https://desk.example.ir").body(body()).unwrap()).await;
        assert_eq!(own.status.as_u16(), 303);
    }

    async fn what_is_too_large_is_refused_with_words(desk: TestDesk) {
        let site = Site::new(desk);
        let long = "9".repeat(70 * 1024);
        let said = site.post("/sign-in", None, &[("mobile", &long)]).await;
        assert_eq!(said.status.as_u16(), 413);
        assert!(said.body.contains("<h1"), "{}", said.body);
        // Without saying so beforehand it is noticed on the way.
        let stream = futures::stream::iter((0..70).map(|_| Ok::<_, std::io::Error>(vec![b'9'; 1024])));
        let request = Request::post("/sign-in")
            .header(header::HOST, "desk.example.ir")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from_stream(stream))
            .unwrap();
        assert_eq!(site.send(request).await.status.as_u16(), 413);
    }

    async fn every_answer_has_a_reference_and_guarding_headers(desk: TestDesk) {
        let site = Site::new(desk);
        for path in ["/", "/nowhere", "/desk/sign-in", "/livez"] {
            let heard = site.get(path, None).await;
            assert!(heard.headers.contains_key("x-request-id"), "{path}");
            assert_eq!(heard.headers["x-content-type-options"], "nosniff", "{path}");
            assert_eq!(heard.headers["x-frame-options"], "DENY", "{path}");
            assert!(heard.headers.contains_key("content-security-policy"), "{path}");
            assert!(heard.headers.contains_key("strict-transport-security"), "{path}");
        }
    }

    async fn what_leads_nowhere_is_not_found_in_words(desk: TestDesk) {
        let site = Site::new(desk);
        for path in ["/nowhere", "/requests/123", "/desk/nowhere", "/documents/x"] {
            let heard = site.get(path, None).await;
            assert!(matches!(heard.status.as_u16(), 404 | 303), "{path}: {}", heard.status);
            if heard.status.as_u16() == 404 {
                assert!(heard.body.contains("<h1"), "{path}");
            }
        }
        assert_eq!(site.call("/api/no/function", None, "").await.status.as_u16(), 404);
    }

    async fn health_says_whether_it_can_work(desk: TestDesk) {
        let site = Site::new(desk);
        assert_eq!(site.get("/livez", None).await.status.as_u16(), 200);
        let ready = site.get("/readyz", None).await;
        assert_eq!((ready.status.as_u16(), ready.body.as_str()), (200, "{\"ready\":true,\"reasons\":[]}"));
        site.desk.database.close().await;
        assert_eq!(site.get("/livez", None).await.status.as_u16(), 200);
        let ready = site.get("/readyz", None).await;
        assert_eq!(ready.status.as_u16(), 503);
        assert!(ready.body.contains("database"), "{}", ready.body);
    }

    async fn while_closed_for_maintenance_everybody_is_told(desk: TestDesk) {
        let site = Site::with(desk, &config(&[("maintenance", "true")]));
        let heard = site.get("/", None).await;
        assert_eq!(heard.status.as_u16(), 503);
        assert!(heard.body.contains("<h1"));
        assert_eq!(site.get("/livez", None).await.status.as_u16(), 200);
    }
}
