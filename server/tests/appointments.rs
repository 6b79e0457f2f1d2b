//! Appointments through the front door, by links and plain forms only: from the hall's page to the code, moved, cancelled.

mod common;

use axum::http::StatusCode;
use common::{Heard, Site};
use desk::testing::{SERVICE, TestDesk, on_sqlite};
use domain::actor::Actor;
use domain::in_person::Appointments;

/// Sunday morning; today is Saturday.
const DAY: &str = "1405-09-08";

fn days() -> String {
    format!("/queue/central/appointment/{SERVICE}")
}

fn time(clock: &str) -> String {
    format!("{}/{DAY}/{clock}", days())
}

async fn opened(desk: &TestDesk) -> Site {
    desk.with_halls().await;
    Site::new(desk.clone())
}

async fn cookie(site: &Site, citizen: &Actor) -> String {
    site.citizen(citizen.citizen().expect("a citizen").id).await
}

/// Follows a link of the page; fails where there is none.
async fn follow(site: &Site, page: &Heard, href: &str, cookie: Option<&str>) -> Heard {
    assert!(page.body.contains(&format!("href=\"{href}\"")), "no way to {href} in {}", page.body);
    site.get(href, cookie).await
}

/// Books this time; the answer is the appointment's page.
async fn booked(site: &Site, cookie: &str, clock: &str) -> String {
    let heard = site.post(&time(clock), Some(cookie), &[]).await;
    assert_eq!(heard.status, StatusCode::SEE_OTHER, "{}", heard.body);
    assert!(heard.location().starts_with("/appointments/"), "{}", heard.location());
    heard.location().to_owned()
}

#[test]
fn an_appointment_is_booked_from_the_halls_page_and_cancelled() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let hall = site.get("/queue/central", None).await;
        let services = follow(&site, &hall, "/queue/central/appointment", None).await;
        let service = site.get(&format!("/services/{SERVICE}"), None).await;
        follow(&site, &service, &days(), None).await;
        let day = follow(&site, &services, &days(), None).await;
        let times = follow(&site, &day, &format!("{}/{DAY}", days()), None).await;
        let stranger = follow(&site, &times, &time("0930"), None).await;
        assert!(stranger.location().starts_with("/sign-in?next=%2Fqueue%2Fcentral%2F"), "{}", stranger.location());
        let citizen = desk.citizen(1).await;
        let cookie = cookie(&site, &citizen).await;
        let confirm = site.get(&time("0930"), Some(&cookie)).await;
        assert!(confirm.body.contains(&format!("action=\"{}\"", time("0930"))), "{}", confirm.body);
        let page = booked(&site, &cookie, "0930").await;
        assert_eq!(booked(&site, &cookie, "0930").await, page, "pressed twice");
        let own = desk.desk.own_appointments(&citizen).await.expect("one's own");
        let shown = site.get(&page, Some(&cookie)).await;
        assert!(shown.body.contains(&format!("data-copy=\"{}\"", own[0].appointment.code)), "{}", shown.body);
        let mine = site.get("/me", Some(&cookie)).await;
        follow(&site, &mine, &page, Some(&cookie)).await;
        let asked = follow(&site, &shown, &format!("{page}?cancel=1"), Some(&cookie)).await;
        assert!(asked.body.contains(&format!("action=\"{page}/cancel\"")), "{}", asked.body);
        let cancelled = site.post(&format!("{page}/cancel"), Some(&cookie), &[]).await;
        assert_eq!(cancelled.location(), page);
        assert!(site.get(&page, Some(&cookie)).await.body.contains("این وقت لغو شده است"));
    });
}

#[test]
fn whoever_is_too_late_for_a_time_is_shown_the_others() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        for number in 1..=2 {
            let first = cookie(&site, &desk.citizen(number).await).await;
            booked(&site, &first, "0930").await;
        }
        let late = cookie(&site, &desk.citizen(3).await).await;
        let heard = site.post(&time("0930"), Some(&late), &[]).await;
        assert_eq!(heard.location(), format!("{}/{DAY}", days()));
        let others = site.get(heard.location(), Some(&late)).await;
        assert!(others.body.contains("این وقت گرفته شده است"), "{}", others.body);
        assert!(others.body.contains(&time("1000")) && !others.body.contains(&time("0930")), "{}", others.body);
        assert!(site.get(&time("0930"), Some(&late)).await.body.contains("این وقت دیگر آزاد نیست"));
    });
}

#[test]
fn a_second_time_of_the_line_is_a_move_that_is_asked_for() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let citizen = desk.citizen(1).await;
        let cookie = cookie(&site, &citizen).await;
        let page = booked(&site, &cookie, "0930").await;
        let second = site.post(&time("1100"), Some(&cookie), &[]).await;
        assert_eq!(second.location(), time("1100"), "nothing happens before they say so");
        let asked = site.get(second.location(), Some(&cookie)).await;
        let id = page.trim_start_matches("/appointments/");
        assert!(asked.body.contains(&format!("name=\"instead\" value=\"{id}\"")), "{}", asked.body);
        let moved = site.post(&time("1100"), Some(&cookie), &[("instead", id)]).await;
        assert_eq!(moved.location(), page);
        assert!(site.get(&page, Some(&cookie)).await.body.contains("۱۱:۰۰"));
        let own = desk.desk.own_appointments(&citizen).await.expect("one's own");
        assert_eq!(own.len(), 1);
    });
}

#[test]
fn what_is_anothers_or_no_time_at_all_is_not_there() {
    on_sqlite(|desk| async move {
        let site = opened(&desk).await;
        let owner = cookie(&site, &desk.citizen(1).await).await;
        let page = booked(&site, &owner, "0930").await;
        let other = cookie(&site, &desk.citizen(2).await).await;
        assert_eq!(site.get(&page, Some(&other)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&format!("{page}/cancel"), Some(&other), &[]).await.status, StatusCode::NOT_FOUND);
        let id = page.trim_start_matches("/appointments/");
        let stolen = site.post(&time("1100"), Some(&other), &[("instead", id)]).await;
        assert_eq!(stolen.status, StatusCode::NOT_FOUND);
        for nowhere in [time("2500"), time("x"), "/queue/other/appointment/none".to_owned()] {
            assert_eq!(site.get(&nowhere, Some(&other)).await.status, StatusCode::NOT_FOUND, "{nowhere}");
        }
        assert_eq!(site.post(&time("2500"), Some(&other), &[]).await.status, StatusCode::NOT_FOUND);
        // Not in the opening hours, and not in the past.
        for closed in [time("0300"), format!("{}/1405-09-07/0830", days())] {
            let heard = site.post(&closed, Some(&other), &[]).await;
            assert!(heard.location().starts_with(&days()), "{closed}: {}", heard.location());
        }
        assert!(site.get("/queue/other/appointment", None).await.body.contains("این محل وقت قبلی نمی‌دهد"));
    });
}
