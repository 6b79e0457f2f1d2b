use crate::testing::{ADMINISTRATOR, CLERK, PLACE, TestKiosk, both_databases, paired_display};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::PlaceId;
use domain::in_person::{Beat, DeviceKind, Devices, Paired, PrinterState, TicketNumber, WIRE};
use domain::refusal::Refusal;

fn beat(queued: u32) -> Beat {
    let last_ticket = Some(TicketNumber { letter: "ب".to_owned(), number: 7 });
    Beat { wire: WIRE, version: "1".to_owned(), printer: PrinterState::Ready, queued, room: None, last_ticket }
}

both_databases! {
    async fn a_code_pairs_one_device_and_its_secret_fetches_the_token_once(desk: TestDesk) {
        desk.with_halls().await;
        let administrator = desk.officer(ADMINISTRATOR).await;
        let pairing = desk.begin_pairing("192.0.2.1", DeviceKind::Display).await.unwrap();
        assert_eq!(pairing.code.len(), 6);
        assert_eq!(desk.fetch_pairing(&pairing.secret, None).await.unwrap(), (Paired::NotYet, None));
        let title = || "نمایشگر سالن".to_owned();
        let id = desk.approve(&administrator, &pairing.code, PLACE, title()).await.unwrap();
        let (state, token) = desk.fetch_pairing(&pairing.secret, None).await.unwrap();
        let (Paired::Now(device), Some(token)) = (state, token) else { panic!("not paired") };
        assert_eq!((device.id, device.kind, device.place), (id, DeviceKind::Display, PLACE));
        assert_eq!(desk.device_of(&token).await.unwrap(), Some(device));
        assert_eq!(desk.fetch_pairing(&pairing.secret, None).await, Err(Refusal::WrongCode), "once");
        let again = desk.approve(&administrator, &pairing.code, PLACE, title()).await;
        assert_eq!(again, Err(Refusal::WrongCode), "the code is used up");
    }

    async fn a_code_is_good_for_ten_minutes_and_tries_are_counted(desk: TestDesk) {
        desk.with_halls().await;
        let administrator = desk.officer(ADMINISTRATOR).await;
        let pairing = desk.begin_pairing("192.0.2.1", DeviceKind::Kiosk).await.unwrap();
        let approve = async |code: &str| desk.approve(&administrator, code, PLACE, "کیوسک".to_owned()).await;
        desk.clock.advance(Duration::minutes(10));
        assert_eq!(approve(&pairing.code).await, Err(Refusal::WrongCode));
        assert_eq!(desk.fetch_pairing(&pairing.secret, None).await, Err(Refusal::WrongCode));
        for _ in 0..9 {
            assert_eq!(approve("000000").await, Err(Refusal::WrongCode));
        }
        let fresh = desk.begin_pairing("192.0.2.1", DeviceKind::Kiosk).await.unwrap();
        assert!(matches!(approve(&fresh.code).await, Err(Refusal::TooMany { .. })));
    }

    async fn only_administrators_keep_devices_and_a_kiosk_brings_its_key(desk: TestDesk) {
        desk.with_halls().await;
        let clerk = desk.officer(CLERK).await;
        let pairing = desk.begin_pairing("192.0.2.1", DeviceKind::Kiosk).await.unwrap();
        let title = || "کیوسک".to_owned();
        assert_eq!(desk.approve(&clerk, &pairing.code, PLACE, title()).await, Err(Refusal::NotFound));
        assert_eq!(desk.devices(&clerk).await, Err(Refusal::NotFound));
        assert_eq!(desk.devices(&Actor::Anonymous).await, Err(Refusal::SignInFirst));
        let administrator = desk.officer(ADMINISTRATOR).await;
        let nowhere = PlaceId::new(uuid::Uuid::nil());
        assert_eq!(desk.approve(&administrator, &pairing.code, nowhere, title()).await, Err(Refusal::NotFound));
        let nameless = desk.approve(&administrator, &pairing.code, PLACE, " ".to_owned()).await;
        assert_eq!(nameless, Err(Refusal::NameMissing));
        desk.approve(&administrator, &pairing.code, PLACE, title()).await.unwrap();
        for key in [None, Some("AAAA")] {
            assert_eq!(desk.fetch_pairing(&pairing.secret, key).await, Err(Refusal::NotFound));
        }
    }

    async fn a_revoked_device_is_a_stranger_at_once(desk: TestDesk) {
        desk.with_halls().await;
        let kiosk = TestKiosk::pair(&desk, PLACE).await;
        let administrator = desk.officer(ADMINISTRATOR).await;
        desk.revoke(&administrator, kiosk.device.id).await.unwrap();
        desk.revoke(&administrator, kiosk.device.id).await.unwrap();
        assert_eq!(desk.device_of(&kiosk.token).await.unwrap(), None);
        assert_eq!(desk.beat(&kiosk.actor(), beat(0)).await, Err(Refusal::SignInFirst));
        let views = desk.devices(&administrator).await.unwrap();
        assert!(views[0].revoked_at.is_some() && !views[0].silent);
    }

    async fn a_device_that_says_nothing_for_half_a_minute_is_silent(desk: TestDesk) {
        desk.with_halls().await;
        let (display, _) = paired_display(&desk, PLACE).await;
        let administrator = desk.officer(ADMINISTRATOR).await;
        let actor = Actor::Device(display);
        for _ in 0..6 {
            desk.beat(&actor, beat(3)).await.unwrap();
            let view = desk.devices(&administrator).await.unwrap().remove(0);
            assert!(!view.silent, "beats that are not written do not make it silent");
            assert_eq!(view.beat, Some(beat(3)));
            desk.clock.advance(Duration::seconds(10));
        }
        desk.clock.advance(Duration::seconds(25));
        assert!(desk.devices(&administrator).await.unwrap()[0].silent);
    }

    async fn a_snapshot_changes_its_version_with_what_it_tells_and_not_with_time(desk: TestDesk) {
        desk.with_halls().await;
        let kiosk = TestKiosk::pair(&desk, PLACE).await;
        let first = desk.snapshot(&kiosk.actor()).await.unwrap();
        let told = first.services[0].open().unwrap();
        assert!(first.services[0].takes_requests && !told.form.pages.is_empty());
        assert!(!told.steps.is_empty() && told.version > 0);
        desk.clock.advance(Duration::minutes(5));
        let second = desk.snapshot(&kiosk.actor()).await.unwrap();
        assert_eq!(first.version, second.version);
        assert!(second.made_at > first.made_at);
        crate::devices::turn_over(&desk).await.unwrap();
        let third = desk.snapshot(&kiosk.actor()).await.unwrap();
        assert_ne!(third.version, first.version);
        assert_eq!(third.seal.number, first.seal.number + 1);
    }
}
