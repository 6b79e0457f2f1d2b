//! Kiosks and displays over the wire: pairing, what they may ask, and where their browser may go.

mod common;

use axum::http::StatusCode;
use common::{Heard, Site};
use desk::testing::{ADMINISTRATOR, CLERK, PLACE, TestKiosk, on_sqlite};
use domain::in_person::{Leases, Paired, Pairing, Refused, Snapshot};
use http_body_util::BodyExt;

const BEAT: &str = r#"{"wire":1,"version":"1","printer":"ready","queued":2,"room":null,"last_ticket":null}"#;

fn cookie(token: &str) -> String {
    format!("__Host-pishkhan-device={token}")
}

const NOT_FOUND: &str = "No such thing was found";

/// A device is told why, in both languages.
fn is_refused_with(heard: &Heard, english: &str) -> bool {
    serde_json::from_str::<Refused>(&heard.body)
        .is_ok_and(|refused| !refused.unpaired && refused.en.starts_with(english) && !refused.fa.is_empty())
}

#[test]
fn a_device_is_paired_by_the_code_that_it_shows_and_shown_to_administrators() {
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let heard = site.call("/api/device/pair", None, r#"{"kind":"display"}"#).await;
        let pairing: Pairing = serde_json::from_str(&heard.body).expect("a pairing");
        let secret = format!(r#"{{"secret":"{}"}}"#, pairing.secret);
        let heard = site.call("/api/device/paired", None, &secret).await;
        assert_eq!((heard.body.as_str(), heard.cookie()), ("\"NotYet\"", None));
        let administrator = site.officer(ADMINISTRATOR).await;
        let place = PLACE.to_string();
        let fields = [("code", pairing.code.as_str()), ("place", place.as_str()), ("title", "نمایشگر سالن")];
        let approved = site.post("/desk/admin/devices/approve", Some(&administrator), &fields).await;
        assert_eq!(approved.location(), "/desk/admin/devices?approved=1");
        let heard = site.call("/api/device/paired", None, &secret).await;
        assert!(matches!(serde_json::from_str(&heard.body), Ok(Paired::Now(_))), "{}", heard.body);
        let device = heard.cookie().expect("a cookie");
        assert_eq!(site.call("/api/device/beat", Some(&device), BEAT).await.status, StatusCode::NO_CONTENT);
        let page = site.get("/desk/admin/devices", Some(&administrator)).await;
        assert!(page.status.is_success() && page.body.contains("نمایشگر سالن"), "{}", page.status);
        let again = site.call("/api/device/paired", None, &secret).await;
        assert!(again.status.is_client_error() && is_refused_with(&again, "The code is not right"), "{}", again.body);
    });
}

#[test]
fn a_wrong_code_is_said_beside_its_field_and_nobody_else_keeps_devices() {
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let administrator = site.officer(ADMINISTRATOR).await;
        let place = PLACE.to_string();
        let fields = [("code", "000000"), ("place", place.as_str()), ("title", "کیوسک")];
        let heard = site.post("/desk/admin/devices/approve", Some(&administrator), &fields).await;
        assert_eq!(heard.location(), "/desk/admin/devices");
        let page = site.get("/desk/admin/devices", Some(&administrator)).await.body;
        assert!(page.contains("کد درست نیست") && page.contains("value=\"000000\""));
        let clerk = site.officer(CLERK).await;
        assert_eq!(site.get("/desk/admin/devices", Some(&clerk)).await.status, StatusCode::NOT_FOUND);
        let heard = site.post("/desk/admin/devices/approve", Some(&clerk), &fields).await;
        assert_eq!(heard.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_kiosks_browser_gets_to_no_other_address_until_it_is_revoked() {
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let kiosk = TestKiosk::pair(&desk, PLACE).await;
        let cookie = cookie(&kiosk.token);
        for path in ["/", "/services", "/track", "/desk", "/desk/sign-in", "/no-such-page", "/queue/central"] {
            let heard = site.get(path, Some(&cookie)).await;
            assert_eq!((heard.status, heard.location()), (StatusCode::SEE_OTHER, "/kiosk"), "{path}");
        }
        assert_eq!(site.get("/kiosk", Some(&cookie)).await.status, StatusCode::OK);
        let administrator = site.officer(ADMINISTRATOR).await;
        let both = format!("{administrator}; {cookie}");
        assert_eq!(site.get("/desk", Some(&both)).await.location(), "/kiosk", "whoever else is signed in there");
        let revoke = format!("/desk/admin/devices/{}/revoke", kiosk.device.id);
        assert_eq!(site.get(&revoke, Some(&administrator)).await.status, StatusCode::OK);
        let heard = site.post(&revoke, Some(&administrator), &[]).await;
        assert_eq!(heard.location(), "/desk/admin/devices?revoked=1");
        assert_eq!(site.get("/", Some(&cookie)).await.status, StatusCode::OK);
        let heard = site.call("/api/device/lease", Some(&cookie), "").await;
        assert_eq!(heard.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn a_kiosk_fetches_its_snapshot_once_and_keeps_its_cookie_fresh() {
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let kiosk = TestKiosk::pair(&desk, PLACE).await;
        let cookie = cookie(&kiosk.token);
        let heard = site.get("/api/device/snapshot", Some(&cookie)).await;
        let snapshot: Snapshot = serde_json::from_str(&heard.body).expect("a snapshot");
        let had = site.get(&format!("/api/device/snapshot?have={}", snapshot.version), Some(&cookie)).await;
        assert_eq!((had.status, had.body.as_str()), (StatusCode::NO_CONTENT, ""));
        let heard = site.call("/api/device/lease", Some(&cookie), "").await;
        assert!(serde_json::from_str::<Leases>(&heard.body).is_ok(), "{}", heard.body);
        assert_eq!(heard.cookie(), Some(cookie.clone()));
        assert_eq!(site.get("/api/device/board", Some(&cookie)).await.status, StatusCode::OK);
        let heard = site.call("/api/device/track", Some(&cookie), r#"{"code":"1"}"#).await;
        assert!(heard.status == StatusCode::NOT_FOUND && is_refused_with(&heard, NOT_FOUND), "{}", heard.body);
        let heard = site.call("/api/device/beat", Some(&cookie), "no beat").await;
        assert_eq!(heard.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn a_device_hears_of_its_own_place_and_of_no_other() {
    use desk::testing::{FIRST_LINE, OTHER_LINE};
    use domain::in_person::Priority;
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let kiosk = TestKiosk::pair(&desk, PLACE).await;
        let response = site.begin("/api/device/live", Some(&cookie(&kiosk.token))).await;
        assert_eq!(response.status(), StatusCode::OK);
        let mut body = response.into_body();
        let mut next = async || {
            let frame = body.frame().await.expect("it goes on").expect("a frame");
            String::from_utf8_lossy(frame.data_ref().expect("data")).into_owned()
        };
        assert!(next().await.starts_with(": beat"));
        desk.take(OTHER_LINE, Priority::Ordinary).await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let heard = next().await;
        assert!(heard.contains("event: place") && heard.contains("data: place"), "{heard}");
    });
}

#[test]
fn a_display_shows_and_does_nothing_for_anybody() {
    use desk::testing::{paired_display, sent_by};
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let code = sent_by(&desk, &desk.citizen(1).await).await.tracking_code;
        let asked = format!(r#"{{"code":"{}"}}"#, code.as_str());
        let kiosk = TestKiosk::pair(&desk, PLACE).await;
        let (_, display) = paired_display(&desk, PLACE).await;
        let heard = site.call("/api/device/track", Some(&cookie(&kiosk.token)), &asked).await;
        assert_eq!(heard.status, StatusCode::OK);
        let issued = desk.take(desk::testing::FIRST_LINE, domain::in_person::Priority::Ordinary).await;
        let follow = format!(r#"{{"token":"{}"}}"#, issued.token.as_str());
        for (path, asked) in [("/api/device/track", &asked), ("/api/device/follow", &follow)] {
            let heard = site.call(path, Some(&cookie(&display)), asked).await;
            assert!(heard.status == StatusCode::NOT_FOUND && is_refused_with(&heard, NOT_FOUND), "{path}");
        }
        assert_eq!(site.get("/api/device/board", Some(&cookie(&display))).await.status, StatusCode::OK);
    });
}
