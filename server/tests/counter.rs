//! The counter through the front door: whoever sits there serves one person after the other by plain forms, and nothing of
//! the one before is left.

mod common;

use common::{Heard, Site};
use desk::testing::{
    ADMINISTRATOR, COUNTER_CLERK, EXPERT, FIRST_COUNTER, FIRST_LINE, OTHER_COUNTER_CLERK, PLACE, SECOND_LINE, TestDesk,
    on_sqlite, sent_by,
};
use domain::in_person::Priority;

const COUNTER: &str = "/desk/counter";

struct Clerk<'a> {
    site: &'a Site,
    cookie: String,
}

impl<'a> Clerk<'a> {
    async fn sitting(site: &'a Site) -> Self {
        let clerk = Self { site, cookie: site.officer(COUNTER_CLERK).await };
        clerk.does("sit", &[("counter", &FIRST_COUNTER.to_string())]).await;
        clerk
    }

    /// Posts a form and comes back to the page, as a browser does.
    async fn does(&self, verb: &str, inputs: &[(&str, &str)]) -> String {
        let heard = self.site.post(&format!("{COUNTER}/{verb}"), Some(&self.cookie), inputs).await;
        assert_eq!(heard.status.as_u16(), 303, "{verb}: {}", heard.body);
        assert_eq!(heard.location(), COUNTER, "{verb}");
        self.page().await
    }

    async fn page(&self) -> String {
        let heard = self.at(COUNTER).await;
        assert_eq!(heard.status.as_u16(), 200);
        heard.body
    }

    async fn at(&self, path: &str) -> Heard {
        self.site.get(path, Some(&self.cookie)).await
    }

    /// Calls the next one and begins; the answer is the ticket.
    async fn serves_next(&self) -> String {
        let page = self.does("next", &[]).await;
        let ticket = hidden(&page, "ticket");
        self.does("start", &[("ticket", &ticket)]).await;
        ticket
    }
}

/// The value of the first hidden input of this name.
fn hidden(page: &str, name: &str) -> String {
    let rest =
        page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name} in\n{page}")).1;
    rest.split('"').next().expect("a value").to_owned()
}

async fn opened(desk: &TestDesk) -> Site {
    desk.with_halls().await;
    Site::new(desk.clone())
}

#[test]
fn a_clerk_sits_down_calls_starts_and_finishes_by_plain_forms() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let cookie = site.officer(COUNTER_CLERK).await;
        let choosing = site.get(COUNTER, Some(&cookie)).await;
        assert!(choosing.body.contains("نشستن پشت این باجه"), "{}", choosing.body);
        let clerk = Clerk::sitting(&site).await;
        let refused = clerk.does("finish", &[("ticket", "none")]).await;
        assert!(refused.contains("مشکلی هست"), "{refused}");
        let called = clerk.does("next", &[]).await;
        assert!(called.contains("الف۰۰۱") && called.contains("فراخوانده شد"), "{called}");
        let ticket = hidden(&called, "ticket");
        assert!(clerk.does("recall", &[("ticket", &ticket)]).await.contains("۲ بار فراخوانده شد"));
        assert!(clerk.does("start", &[("ticket", &ticket)]).await.contains("کار مراجعه‌کننده"));
        let finished = clerk.does("finish", &[("ticket", &ticket)]).await;
        assert!(finished.contains("کسی پشت باجه نیست") && !finished.contains("الف۰۰۱"), "{finished}");
        let empty = clerk.does("next", &[]).await;
        assert!(empty.contains("کسی در صف‌های این باجه نیست"), "{empty}");
    });
}

#[test]
fn the_page_is_not_kept_by_the_browser_and_runs_our_script_only() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let clerk = Clerk::sitting(&site).await;
        let heard = clerk.at(COUNTER).await;
        assert_eq!(heard.headers["cache-control"], "private, no-store");
        let policy = heard.headers["content-security-policy"].to_str().expect("a policy").to_owned();
        assert!(policy.contains("script-src 'self'") && policy.contains("connect-src 'self'"), "{policy}");
        assert_eq!(heard.body.matches("<script").count(), 1);
        assert!(heard.body.contains("data-live=\"/desk/counter/live\""));
        let line = site.knock("/desk/counter/live", Some(&clerk.cookie)).await;
        assert_eq!(line.headers["content-type"], "text/event-stream");
    });
}

#[test]
fn what_was_refused_is_said_once_and_not_to_a_page_that_looks_again_by_itself() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let clerk = Clerk::sitting(&site).await;
        let ticket = clerk.serves_next().await;
        let heard =
            site.post("/desk/counter/hold", Some(&clerk.cookie), &[("ticket", &ticket), ("hold_reason", " ")]).await;
        assert_eq!(heard.status.as_u16(), 303);
        let request = axum::http::Request::get(COUNTER)
            .header("host", "desk.example.ir")
            .header("accept", "text/html")
            .header("cookie", &clerk.cookie)
            .header("x-refresh", "1");
        let refreshed = site.send(request.body(axum::body::Body::empty()).expect("a request")).await;
        assert!(!refreshed.body.contains("مشکلی هست"), "{}", refreshed.body);
        let page = clerk.page().await;
        assert!(page.contains("مشکلی هست") && page.contains("href=\"#hold_reason\""), "{page}");
        assert!(!clerk.page().await.contains("مشکلی هست"));
    });
}

#[test]
fn a_case_opens_by_its_code_and_is_gone_with_the_visit() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let citizen = desk.citizen(1).await;
        let request = sent_by(&desk, &citizen).await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let clerk = Clerk::sitting(&site).await;
        let receipt = format!("{COUNTER}/receipts/{}", request.tracking_code);
        assert_eq!(clerk.at(&receipt).await.status.as_u16(), 404);
        let ticket = clerk.serves_next().await;
        let wrong = clerk.does("case", &[("ticket", &ticket), ("code", "1234")]).await;
        assert!(wrong.contains("پرونده‌ای با این کد نیست") && wrong.contains("value=\"1234\""), "{wrong}");
        let scanned = format!("https://desk.example.ir/requests/{}", request.tracking_code);
        let open = clerk.does("case", &[("ticket", &ticket), ("code", &scanned)]).await;
        assert!(open.contains("زهرا نمونه") && open.contains("پرونده باز شد"), "{open}");
        assert!(!open.split("</title>").next().expect("a head").contains("زهرا"));
        let paper = clerk.at(&receipt).await;
        assert!(paper.body.contains("رسید خدمت") && paper.body.contains("زهرا نمونه"), "{}", paper.body);
        let finished = clerk.does("finish", &[("ticket", &ticket)]).await;
        assert!(!finished.contains("زهرا"), "{finished}");
        assert_eq!(clerk.at(&receipt).await.status.as_u16(), 404);
    });
}

#[test]
fn a_request_is_registered_on_somebodys_behalf_and_its_receipt_is_printed() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let clerk = Clerk::sitting(&site).await;
        let ticket = clerk.serves_next().await;
        let person = [
            ("ticket", ticket.as_str()),
            ("assist_service", "health-card"),
            ("person_name", "زهرا نمونه"),
            ("person_national_id", "۹۹۹۰۰۰۰۰۱۸"),
            ("person_mobile", "09990000001"),
        ];
        let unseen = clerk.does("assist", &person).await;
        assert!(unseen.contains("اصل مدرک هویتی را ببینید") && unseen.contains("value=\"زهرا نمونه\""), "{unseen}");
        let mut seen = person.to_vec();
        seen.push(("identity_seen", "yes"));
        let begun = site.post("/desk/counter/assist", Some(&clerk.cookie), &seen).await;
        let form = begun.location().to_owned();
        assert!(form.starts_with("/desk/counter/forms/"), "{form} {}", clerk.page().await);
        let page = clerk.at(&form).await.body;
        assert!(page.contains("زهرا نمونه") && page.contains("class=\"grouped\""), "{page}");
        // The page keeps itself while it is filled in, and neither goes anywhere nor is told what is wrong.
        let typed = axum::http::Request::post(&form)
            .header("host", "desk.example.ir")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", &clerk.cookie)
            .header("x-refresh", "1");
        let kept = site.send(typed.body(axum::body::Body::from("area=39")).expect("a request")).await;
        assert_eq!((kept.status.as_u16(), kept.body.as_str()), (204, ""));
        let page = clerk.at(&form).await.body;
        assert!(page.contains("value=\"39\"") && !page.contains("مشکلی هست"), "{page}");
        let key = hidden(&page, "_key");
        let half = [("_key", key.as_str()), ("area", "چهل"), ("_send", "1")];
        let answer = site.post(&form, Some(&clerk.cookie), &half).await;
        assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
        let told = clerk.at(answer.location()).await.body;
        assert!(told.contains("مشکلی هست") && told.contains("value=\"چهل\""), "nothing is lost\n{told}");
        let whole = [
            ("_key", key.as_str()),
            ("full_name", "زهرا نمونه"),
            ("national_id", "9990000018"),
            ("area", "40"),
            ("has_licence", "no"),
            ("agree", "yes"),
            ("_send", "1"),
        ];
        let sent = site.post(&form, Some(&clerk.cookie), &whole).await;
        assert!(
            sent.location().starts_with("/desk/counter/receipts/"),
            "{} {}",
            sent.location(),
            clerk.at(sent.location()).await.body
        );
        let paper = clerk.at(sent.location()).await.body;
        assert!(paper.contains("درخواست ثبت شد") && paper.contains("رسید خدمت"), "{paper}");
        assert_eq!(clerk.at(&form).await.location(), COUNTER, "the form is gone");
    });
}

#[test]
fn a_number_is_given_at_the_counter_and_said_once() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let clerk = Clerk::sitting(&site).await;
        let given = [
            ("place", PLACE.to_string()),
            ("take_line", SECOND_LINE.to_string()),
            ("take_priority", "elderly".to_owned()),
            ("_key", "one".to_owned()),
        ];
        let inputs: Vec<(&str, &str)> = given.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = clerk.does("take", &inputs).await;
        assert!(page.contains("نوبت ب۰۰۱ داده شد") || page.contains("ب۰۰۱"), "{page}");
        assert!(page.contains("سالمند"), "{page}");
    });
}

#[test]
fn whoever_has_no_counter_is_told_so_and_places_are_the_administrators() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let expert = site.officer(EXPERT).await;
        let heard = site.get(COUNTER, Some(&expert)).await;
        assert!(heard.status.as_u16() == 200 && heard.body.contains("محلی با باجه تعریف نشده است"), "{}", heard.body);
        let other = site.officer(OTHER_COUNTER_CLERK).await;
        let foreign = site.post("/desk/counter/sit", Some(&other), &[("counter", &FIRST_COUNTER.to_string())]).await;
        assert_eq!(foreign.location(), COUNTER);
        assert!(site.get(COUNTER, Some(&other)).await.body.contains("مشکلی هست"));
        for path in
            ["/desk/admin/places", &format!("/desk/admin/places/{PLACE}"), &format!("/desk/admin/places/{PLACE}/signs")]
        {
            assert_eq!(site.get(path, Some(&expert)).await.status.as_u16(), 404, "{path}");
        }
    });
}

#[test]
fn an_administrator_edits_a_place_and_prints_its_signs() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let keeper = site.officer(ADMINISTRATOR).await;
        let list = site.get("/desk/admin/places", Some(&keeper)).await.body;
        assert!(list.contains("میز خدمت مرکزی") && list.contains("ساختن محل"), "{list}");
        let path = format!("/desk/admin/places/{PLACE}");
        let form = site.get(&path, Some(&keeper)).await.body;
        assert!(form.contains("name=\"line.0.letter\"") && form.contains("name=\"counter.1.number\""), "{form}");
        let unit = desk::testing::DESK_UNIT.to_string();
        let (line, counter) = (FIRST_LINE.to_string(), FIRST_COUNTER.to_string());
        let inputs = |number: &'static str| {
            vec![
                ("title", "سالن نو"),
                ("unit", unit.as_str()),
                ("line.0.id", line.as_str()),
                ("line.0.letter", "ا"),
                ("line.0.title", "پروانه‌ها"),
                ("line.0.services", "health-card"),
                ("counter.0.id", counter.as_str()),
                ("counter.0.number", number),
                ("counter.0.lines", "0"),
            ]
        };
        let wrong = site.post(&path, Some(&keeper), &inputs("صد")).await;
        assert_eq!(wrong.status.as_u16(), 422);
        assert!(wrong.body.contains("میان ۱ و ۹۹") && wrong.body.contains("value=\"سالن نو\""), "{}", wrong.body);
        let saved = site.post(&path, Some(&keeper), &inputs("7")).await;
        assert_eq!(
            (saved.status.as_u16(), saved.location()),
            (303, format!("{path}?saved=1").as_str()),
            "{}",
            saved.body
        );
        let signs = site.get(&format!("{path}/signs"), Some(&keeper)).await.body;
        assert!(signs.contains("باجهٔ ۷") && signs.contains("پروانه‌ها"), "{signs}");
        let new = [("title", "سالن دوم"), ("key", "second"), ("unit", unit.as_str())];
        let made = site.post("/desk/admin/places", Some(&keeper), &new).await;
        assert!(made.location().starts_with("/desk/admin/places/"), "{}", made.location());
        let bad = site.post("/desk/admin/places", Some(&keeper), &[("title", ""), ("key", "B"), ("unit", "")]).await;
        assert_eq!(bad.location(), "/desk/admin/places");
        let page = site.get("/desk/admin/places", Some(&keeper)).await.body;
        assert!(page.contains("نام در نشانی باید") && page.contains("value=\"B\""), "{page}");
    });
}
