//! What a kiosk brought and the desk could not take in, in the hands of whoever works in its hall.

use super::requests::{ready, request};
use crate::request_store;
use crate::testing::{ADMINISTRATOR, COUNTER_CLERK, EXPERT, OTHER_COUNTER_CLERK, TestDesk, TestKiosk, both_databases};
use domain::actor::Actor;
use domain::id::EntryId;
use domain::in_person::{Counters, Devices, Entry, EntryState, OfflineRequest, UnsettledContent};
use domain::refusal::Refusal;
use domain::request::{Channel, StatusKind};
use domain::tracking::ServiceRequests;
use entity::device_entry;
use sea_orm::{ConnectionTrait, EntityTrait};

async fn row(desk: &TestDesk, id: EntryId) -> device_entry::Model {
    device_entry::Entity::find_by_id(id.uuid()).one(desk.database.read()).await.unwrap().unwrap()
}

/// The kiosk brings it; what becomes of it is `state`.
async fn brings(desk: &TestDesk, kiosk: &mut TestKiosk, request: OfflineRequest, state: EntryState) -> EntryId {
    let entry = kiosk.keep(desk, &Entry::Request(request));
    let outcome = kiosk.send(desk, std::slice::from_ref(&entry)).await.remove(0);
    assert_eq!(outcome.state, state, "{outcome:?}");
    entry.id
}

both_databases! {
    async fn what_a_revoked_kiosk_still_had_is_looked_at_and_taken_in(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        desk.revoke(&desk.officer(ADMINISTRATOR).await, kiosk.device.id).await.unwrap();
        let id = brings(&desk, &mut kiosk, request(&desk, &codes[0]), EntryState::Quarantined).await;
        let tracked = desk.track(&Actor::Anonymous, &[], codes[0].as_str()).await.map(|_| ());
        assert_eq!(tracked, Err(Refusal::NotRegisteredYet));
        let clerk = desk.officer(COUNTER_CLERK).await;
        let lines = desk.unsettled(&clerk).await.unwrap();
        assert_eq!(lines.iter().map(|line| (line.id, line.state)).collect::<Vec<_>>(), [(id, EntryState::Quarantined)]);
        assert_eq!(desk.view(&clerk).await.unwrap().unsettled, 1, "the counter says so");
        let opened = desk.unsettled_entry(&clerk, id).await.unwrap();
        let Some(UnsettledContent::Request { code, mobile, pages, wrong, .. }) = opened.content else {
            panic!("a request");
        };
        assert_eq!((code, mobile.as_str(), opened.signed), (codes[0].clone(), "09990000042", true));
        assert!(!pages.is_empty() && wrong.is_empty(), "{wrong:?}");

        desk.take_unsettled(&clerk, id).await.unwrap();
        let found = request_store::by_code(desk.database.read(), &codes[0]).await.unwrap();
        assert_eq!((found.channel, found.status.kind()), (Channel::Kiosk, StatusKind::Submitted));
        assert_eq!(desk.take_unsettled(&clerk, id).await, Err(Refusal::WrongStatus), "once");
        let row = row(&desk, id).await;
        assert_eq!((row.state.as_str(), row.sealed, row.settled_by), ("taken", None, Some(COUNTER_CLERK.uuid())));
        assert!(desk.unsettled(&clerk).await.unwrap().is_empty());
    }

    async fn what_came_to_grief_is_taken_in_later_under_the_code_on_its_paper(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let rename = async |from: &str, to: &str| {
            let txn = desk.database.write().await.unwrap();
            txn.execute_unprepared(&format!("ALTER TABLE {from} RENAME TO {to}")).await.unwrap();
            txn.commit().await.unwrap();
        };
        rename("message", "message_elsewhere").await;
        let entry = kiosk.keep(&desk, &Entry::Request(request(&desk, &codes[0])));
        let sent = std::slice::from_ref(&entry);
        while kiosk.send(&desk, sent).await[0].state == EntryState::Later {}
        let track = async || desk.track(&Actor::Anonymous, &[], codes[0].as_str()).await.map(|_| ());
        assert_eq!(track().await, Err(Refusal::NotRegisteredYet), "whoever has the paper is not told that it is nothing");
        let clerk = desk.officer(COUNTER_CLERK).await;
        assert_eq!(desk.take_unsettled(&clerk, entry.id).await, Err(Refusal::Trouble), "still");
        rename("message_elsewhere", "message").await;
        desk.take_unsettled(&clerk, entry.id).await.unwrap();
        assert_eq!(track().await, Ok(()));
        assert_eq!(kiosk.send(&desk, sent).await[0].state, EntryState::Taken, "the kiosk hears of it, too");
    }

    async fn what_cannot_be_a_request_is_closed_with_what_was_done_instead(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let nobodys = OfflineRequest { mobile: "1".to_owned(), ..request(&desk, &codes[0]) };
        let id = brings(&desk, &mut kiosk, nobodys, EntryState::Refused).await;
        let clerk = desk.officer(COUNTER_CLERK).await;
        assert_eq!(desk.take_unsettled(&clerk, id).await, Err(Refusal::AnswersIncomplete));
        assert_eq!(desk.close_unsettled(&clerk, id, " ".to_owned()).await, Err(Refusal::ReasonMissing));
        desk.close_unsettled(&clerk, id, "تماس گرفته شد".to_owned()).await.unwrap();
        assert_eq!(desk.close_unsettled(&clerk, id, "دوباره".to_owned()).await, Err(Refusal::WrongStatus));
        let row = row(&desk, id).await;
        assert_eq!((row.state.as_str(), row.sealed, row.size), ("refused", None, 0));
        let administrator = desk.officer(ADMINISTRATOR).await;
        let journal = desk.journal(&administrator, kiosk.device.id).await.unwrap();
        assert_eq!(journal[0].closed.as_deref(), Some("تماس گرفته شد"));
        assert_eq!(desk.devices(&administrator).await.unwrap()[0].refused, 0, "nothing waits any more");
    }

    async fn a_code_on_the_paper_of_what_waits_is_nobody_elses(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let mut copy = kiosk.clone();
        brings(&desk, &mut kiosk, request(&desk, &codes[0]), EntryState::Taken).await;
        // A copy of its disk gave another code at the same place of the order.
        let id = brings(&desk, &mut copy, request(&desk, &codes[1]), EntryState::Quarantined).await;
        assert!(!kiosk.lease(&desk).await.codes.contains(&codes[1]), "it is not given to somebody else");
        desk.take_unsettled(&desk.officer(COUNTER_CLERK).await, id).await.unwrap();
        assert!(request_store::by_code(desk.database.read(), &codes[1]).await.is_ok());
    }

    async fn only_whoever_works_in_the_hall_opens_what_its_kiosk_brought(desk: TestDesk) {
        let (mut kiosk, codes) = ready(&desk).await;
        let nobodys = OfflineRequest { mobile: "1".to_owned(), ..request(&desk, &codes[0]) };
        let id = brings(&desk, &mut kiosk, nobodys, EntryState::Refused).await;
        let strangers = [
            desk.officer(OTHER_COUNTER_CLERK).await,
            desk.officer(ADMINISTRATOR).await,
            desk.officer(EXPERT).await,
            desk.citizen(1).await,
            kiosk.actor(),
        ];
        for stranger in &strangers {
            assert_eq!(desk.unsettled_entry(stranger, id).await, Err(Refusal::NotFound), "{stranger:?}");
            assert_eq!(desk.take_unsettled(stranger, id).await, Err(Refusal::NotFound));
            assert_eq!(desk.close_unsettled(stranger, id, "x".to_owned()).await, Err(Refusal::NotFound));
            assert!(desk.unsettled(stranger).await.map_or(true, |lines| lines.is_empty()));
        }
        assert_eq!(desk.unsettled_entry(&Actor::Anonymous, id).await, Err(Refusal::SignInFirst));
    }
}
