//! The officer's home and what they want to be told, as a browser without scripts sees them.

mod common;

use common::Site;
use desk::alerts;
use desk::testing::{APPROVER, CLERK, EXPERT, OTHER_CLERK, TestDesk, on_sqlite, sent_by};
use domain::kartabl::{Kartabl, Seen, Triage};
use domain::request::ServiceRequest;

async fn accepted(desk: &TestDesk) -> ServiceRequest {
    let citizen = desk.citizen(1).await;
    let request = sent_by(desk, &citizen).await;
    let seen = Seen { request: request.id, revision: 1 };
    Triage::accept(&*desk.desk, &desk.officer(CLERK).await, seen, Some(EXPERT)).await.expect("accepted");
    request
}

#[test]
fn the_home_leads_to_its_views_and_tells_what_was_said() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let request = accepted(&desk).await;
        let words = "@approver این پرونده را ببینید".to_owned();
        desk.note(&desk.officer(EXPERT).await, request.id, words).await.expect("noted");
        let approver = site.officer(APPROVER).await;
        let page = site.get("/desk/home", Some(&approver)).await;
        assert_eq!(page.status, 200);
        for part in
            ["/desk?folder=mine", &format!("/desk/requests/{}", request.id), "از شما نام برد", "home__case--unread"]
        {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
        assert!(!page.body.contains("<script"), "nothing has to run");
        assert!(!page.body.contains("این پرونده را ببینید"), "the words stay in the case");
        let read = site.post("/desk/home/read", Some(&approver), &[]).await;
        assert_eq!((read.status.as_u16(), read.location()), (303, "/desk/home"));
        let page = site.get("/desk/home", Some(&approver)).await;
        assert!(!page.body.contains("home__case--unread"));
        // Somebody else's home knows nothing of it.
        let other = site.officer(OTHER_CLERK).await;
        let page = site.get("/desk/home", Some(&other)).await;
        assert!(!page.body.contains(&request.id.to_string()));
    });
}

#[test]
fn what_one_wants_to_be_told_is_chosen_by_a_plain_form() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let clerk = site.officer(CLERK).await;
        let page = site.get("/desk/settings/alerts", Some(&clerk)).await;
        assert_eq!(page.status, 200);
        let wrong =
            [("told", "mentions"), ("sms", "each"), ("mobile", "12"), ("quiet_from", "13"), ("quiet_until", "15")];
        let answer = site.post("/desk/settings/alerts", Some(&clerk), &wrong).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, "/desk/settings/alerts"));
        let page = site.get("/desk/settings/alerts", Some(&clerk)).await;
        assert!(page.body.contains("error-summary") && page.body.contains(r#"value="12""#), "{}", page.body);
        let right = [
            ("told", "mentions"),
            ("sms", "each"),
            ("mobile", "۰۹۹۹۰۰۰۰۰۹۹"),
            ("quiet_from", "13"),
            ("quiet_until", "15"),
        ];
        let answer = site.post("/desk/settings/alerts", Some(&clerk), &right).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, "/desk/settings/alerts?saved=1"));
        let page = site.get(answer.location(), Some(&clerk)).await;
        assert!(page.body.contains("تنظیم‌های شما ذخیره شد") && page.body.contains(r#"value="09990000099""#));
        let chosen = alerts::chosen(&desk, &desk.officer(CLERK).await).await.expect("chosen");
        assert_eq!((chosen.mentions, chosen.reminders, chosen.quiet), (true, false, Some((13, 15))));
    });
}
