//! What a kiosk brought and the desk could not take in, through the front door.

mod common;

use common::Site;
use desk::testing::{COUNTER_CLERK, PLACE, SERVICE, TestDesk, TestKiosk, answers, on_sqlite};
use domain::in_person::{Entry, EntryState, OfflineRequest};
use domain::service::ServiceKey;

/// Brings a request that names nobody who could be reached; the answer is its address.
async fn refused(desk: &TestDesk) -> String {
    let mut kiosk = TestKiosk::pair(desk, PLACE).await;
    let code = kiosk.lease(desk).await.codes.remove(0);
    let entry = kiosk.keep(
        desk,
        &Entry::Request(OfflineRequest {
            code,
            service: ServiceKey::parse(SERVICE).expect("a key"),
            service_version: 1,
            mobile: "0912".to_owned(),
            answers: answers(),
            files: Vec::new(),
            made_at: desk.now(),
        }),
    );
    let outcome = kiosk.send(desk, std::slice::from_ref(&entry)).await.remove(0);
    assert_eq!(outcome.state, EntryState::Refused);
    format!("/desk/kiosk-entries/{}", entry.id)
}

#[test]
fn a_clerk_finds_opens_and_closes_it() {
    on_sqlite(|desk| async move {
        desk.with_halls().await;
        let site = Site::new(desk.clone());
        let clerk = site.officer(COUNTER_CLERK).await;
        let empty = site.get("/desk/kiosk-entries", Some(&clerk)).await.body;
        assert!(empty.contains("چیزی نمانده است"), "{empty}");
        assert!(!site.get("/desk/counter", Some(&clerk)).await.body.contains("/desk/kiosk-entries"));

        let address = refused(&desk).await;
        let counter = site.get("/desk/counter", Some(&clerk)).await.body;
        assert!(counter.contains("۱ رسیدهٔ کیوسک ثبت نشده است"), "{counter}");
        let list = site.get("/desk/kiosk-entries", Some(&clerk)).await.body;
        assert!(list.contains(&address) && list.contains("درخواست"), "{list}");
        let entry = site.get(&address, Some(&clerk)).await.body;
        for part in ["0912", "کد رهگیری روی رسید", "ثبت در سامانه", "بستن بدون ثبت"]
        {
            assert!(entry.contains(part), "«{part}» is not in\n{entry}");
        }

        let taken = site.post(&format!("{address}/take"), Some(&clerk), &[]).await;
        assert_eq!(taken.location(), address, "it cannot be one");
        assert!(site.get(&address, Some(&clerk)).await.body.contains("مشکلی هست"));
        let close = format!("{address}/close");
        let silent = site.post(&close, Some(&clerk), &[("words", " ")]).await;
        assert_eq!(silent.location(), address);
        let told = site.get(&address, Some(&clerk)).await.body;
        assert!(told.contains("href=\"#words\""), "{told}");
        let closed = site.post(&close, Some(&clerk), &[("words", "تماس گرفته شد")]).await;
        assert_eq!(closed.location(), "/desk/kiosk-entries?closed=1");
        let again = site.post(&close, Some(&clerk), &[("words", "تماس گرفته شد")]).await;
        assert_eq!(again.location(), "/desk/kiosk-entries?settled=1");
        assert_eq!(site.get(&address, Some(&clerk)).await.location(), "/desk/kiosk-entries?settled=1");
    });
}
