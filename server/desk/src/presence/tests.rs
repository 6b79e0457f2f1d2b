use super::{gone, here, lapse, present};
use crate::live::{Ear, News};
use crate::testing::{ADMINISTRATOR, CLERK, INSPECTOR, OTHER_CLERK, TestDesk, both_databases, submitted};
use crate::{Desk, request_store};
use chrono::Duration;
use domain::id::{OfficerId, RequestId, WatchId};
use domain::live::LEASE_SECONDS;
use domain::refusal::Refusal;
use uuid::Uuid;

const TAB: WatchId = WatchId::new(Uuid::from_u128(1));
const OTHER_TAB: WatchId = WatchId::new(Uuid::from_u128(2));

async fn case(desk: &TestDesk, number: u32) -> RequestId {
    let code = submitted(desk, number).await;
    request_store::by_code(desk.database.read(), &code).await.expect("it was sent").id
}

/// Who is where, as this officer is shown it.
async fn shown(desk: &Desk, test: &TestDesk, to: OfficerId) -> Vec<(RequestId, Vec<String>)> {
    let viewer = test.officer_of(to).await;
    let present = present(desk, &viewer).await.expect("they are read");
    present.into_iter().map(|present| (present.request, present.names)).collect()
}

fn rung(ear: &mut Ear) -> Vec<News> {
    std::iter::from_fn(|| ear.try_recv().ok().map(|told| told.news)).collect()
}

both_databases! {
    async fn who_opens_a_case_is_shown_by_name_to_those_who_may_see_it(desk: TestDesk) {
        let id = case(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        here(&desk, &clerk, TAB, Some(id)).await.expect("opened");
        here(&desk, &clerk, OTHER_TAB, Some(id)).await.expect("opened twice");
        let name = vec!["کارمند clerk".to_owned()];
        let second = desk.second_instance().await;
        assert_eq!(shown(&second, &desk, INSPECTOR).await, [(id, name)]);
        second.database.close().await;
        for other in [CLERK, OTHER_CLERK, ADMINISTRATOR] {
            assert!(shown(&desk, &desk, other).await.is_empty(), "{other}");
        }
    }

    async fn who_leaves_is_gone_at_once_and_who_crashes_when_the_lease_ends(desk: TestDesk) {
        let id = case(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        for leaving in [true, false] {
            here(&desk, &clerk, TAB, Some(id)).await.expect("opened");
            assert_eq!(shown(&desk, &desk, INSPECTOR).await.len(), 1);
            if leaving {
                here(&desk, &clerk, TAB, None).await.expect("left");
            } else {
                gone(&desk, TAB).await.expect("the line broke");
            }
            assert!(shown(&desk, &desk, INSPECTOR).await.is_empty());
        }
        here(&desk, &clerk, TAB, Some(id)).await.expect("opened");
        desk.clock.advance(Duration::seconds(i64::from(LEASE_SECONDS) - 1));
        assert_eq!(shown(&desk, &desk, INSPECTOR).await.len(), 1);
        here(&desk, &clerk, TAB, Some(id)).await.expect("renewed");
        desk.clock.advance(Duration::seconds(i64::from(LEASE_SECONDS) - 1));
        assert_eq!(shown(&desk, &desk, INSPECTOR).await.len(), 1);
        desk.clock.advance(Duration::seconds(1));
        assert!(shown(&desk, &desk, INSPECTOR).await.is_empty());
    }

    async fn the_bell_rings_for_coming_going_and_lapsing_and_not_for_staying(desk: TestDesk) {
        let (one, two) = (case(&desk, 1).await, case(&desk, 2).await);
        let clerk = desk.officer(CLERK).await;
        let mut ear = desk.bell().listen();
        let at = |request| News::Presence { request };
        here(&desk, &clerk, TAB, Some(one)).await.expect("opened");
        assert_eq!(rung(&mut ear), [at(one)]);
        here(&desk, &clerk, TAB, Some(one)).await.expect("renewed");
        assert_eq!(rung(&mut ear), []);
        here(&desk, &clerk, TAB, Some(two)).await.expect("the next case");
        assert_eq!(rung(&mut ear), [at(one), at(two)]);
        lapse(&desk).await.expect("looked through");
        assert_eq!(rung(&mut ear), []);
        desk.clock.advance(Duration::seconds(LEASE_SECONDS.into()));
        lapse(&desk).await.expect("looked through");
        assert_eq!(rung(&mut ear), [at(two)]);
        gone(&desk, TAB).await.expect("nothing is left");
        assert_eq!(rung(&mut ear), []);
    }

    async fn nobody_is_present_where_they_may_not_look_or_in_anothers_tab(desk: TestDesk) {
        let id = case(&desk, 1).await;
        here(&desk, &desk.officer(OTHER_CLERK).await, OTHER_TAB, Some(id)).await.expect("as good as none");
        assert!(shown(&desk, &desk, INSPECTOR).await.is_empty());
        here(&desk, &desk.officer(CLERK).await, TAB, Some(id)).await.expect("opened");
        let stolen = here(&desk, &desk.officer(OTHER_CLERK).await, TAB, None).await;
        assert_eq!(stolen, Err(Refusal::NotFound));
        assert_eq!(shown(&desk, &desk, INSPECTOR).await.len(), 1);
    }
}
