use super::found::Found;
use super::{Ear, Hearing, News, glance, hearing, watch};
use crate::presence::here;
use crate::testing::{
    ADMINISTRATOR, CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_CLERK, OTHER_DESK, TestDesk, both_databases, on_postgres,
    submitted,
};
use crate::{Desk, request_store};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::{OfficerId, WatchId};
use domain::kartabl::{Kartabl, Seen, Triage};
use domain::live::{Asked, CaseNow, Glance};
use domain::refusal::Refusal;
use std::future::Future;
use std::time::Duration as Time;
use uuid::Uuid;

async fn seen(desk: &TestDesk, number: u32) -> Seen {
    let code = submitted(desk, number).await;
    let request = request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    Seen { request: request.id, revision: request.revision }
}

/// What each of these officers hears of the next news.
async fn heard(desk: &TestDesk, ear: &mut Ear, who: &[OfficerId]) -> Vec<Hearing> {
    let told = ear.try_recv().expect("the bell rang");
    let mut heard = Vec::new();
    for id in who {
        heard.push(hearing(desk, &desk.officer(*id).await, &told).await.expect("it is decided"));
    }
    heard
}

async fn look(desk: &Desk, actor: &Actor, asked: Asked) -> Glance {
    glance(desk, actor, asked).await.expect("a glance")
}

/// The next news within some seconds, while both desks are being watched.
async fn next(ear: &mut Ear) -> News {
    tokio::time::timeout(Time::from_secs(10), ear.recv()).await.expect("in time").expect("the bell").news
}

/// Does the work while the watch goes on.
async fn watched<T>(desk: &Desk, work: impl Future<Output = T>) -> T {
    tokio::select! {
        () = watch(desk) => unreachable!("it goes on for ever"),
        done = work => done,
    }
}

both_databases! {
    async fn the_bell_rings_after_the_commit_and_never_without_one(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let mut ear = desk.bell().listen();
        assert!(desk.accept(&clerk, seen, Some(COLLEAGUE)).await.is_err());
        assert!(ear.try_recv().is_err(), "what was rolled back is not told");
        desk.accept(&clerk, seen, None).await.expect("accepted");
        let told = ear.try_recv().expect("the bell rang");
        assert_eq!(told.news, News::Case { request: seen.request, revision: seen.revision + 1 });
        assert!(told.here);
    }

    async fn only_who_may_see_a_case_hears_of_it_by_its_id(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let (clerk, everybody) = (desk.officer(CLERK).await, [CLERK, INSPECTOR, OTHER_CLERK, EXPERT, ADMINISTRATOR]);
        let mut ear = desk.bell().listen();
        desk.note(&clerk, seen.request, "یادداشت".to_owned()).await.expect("noted");
        let case = |revision| Hearing::Case { request: seen.request, revision };
        let nothing = Hearing::Nothing;
        assert_eq!(heard(&desk, &mut ear, &everybody).await, [case(2), case(2), nothing, nothing, nothing]);
        // Whose lists it leaves is told to look, and not at what.
        let now = Seen { revision: 2, ..seen };
        desk.transfer(&clerk, now, OTHER_DESK, "به آن میز مربوط است".to_owned()).await.expect("transferred");
        let after = heard(&desk, &mut ear, &everybody).await;
        assert_eq!(after, [Hearing::Something, case(3), case(3), nothing, nothing]);
        here(&desk, &desk.officer(OTHER_CLERK).await, WatchId::new(Uuid::from_u128(1)), Some(seen.request)).await.unwrap();
        let presence = Hearing::Presence { request: seen.request };
        assert_eq!(heard(&desk, &mut ear, &everybody).await, [nothing, presence, presence, nothing, nothing]);
    }

    async fn what_was_missed_is_found_among_the_events_once(desk: TestDesk) {
        let mut found = Found::new(desk.now());
        let seen = seen(&desk, 1).await;
        let told = News::Case { request: seen.request, revision: seen.revision };
        found.note(told, desk.now());
        desk.note(&desk.officer(CLERK).await, seen.request, "یادداشت".to_owned()).await.expect("noted");
        let second = News::Case { request: seen.request, revision: 2 };
        assert_eq!(found.look(desk.database.read(), desk.now()).await, Ok(vec![second]));
        desk.clock.advance(Duration::seconds(5));
        assert_eq!(found.look(desk.database.read(), desk.now()).await, Ok(vec![]));
        desk.clock.advance(Duration::minutes(5));
        desk.note(&desk.officer(CLERK).await, seen.request, "دیگر".to_owned()).await.expect("noted");
        let third = News::Case { request: seen.request, revision: 3 };
        assert_eq!(found.look(desk.database.read(), desk.now()).await, Ok(vec![third]));
    }

    async fn a_glance_tells_what_others_did_to_the_open_case(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let (clerk, inspector) = (desk.officer(CLERK).await, desk.officer(INSPECTOR).await);
        let asked = Asked { case: Some(seen.request), revision: 1, ..Asked::default() };
        let first = look(&desk, &clerk, asked.clone()).await;
        assert_eq!(first.case, Some(CaseNow { revision: 1, by_others: 0 }));
        desk.note(&clerk, seen.request, "از خود او".to_owned()).await.expect("noted");
        desk.note(&inspector, seen.request, "از دیگری".to_owned()).await.expect("noted");
        let again = look(&desk, &clerk, Asked { watch: Some(first.watch), ..asked.clone() }).await;
        assert_eq!((again.watch, again.case), (first.watch, Some(CaseNow { revision: 3, by_others: 1 })));
        assert!(again.present.is_empty(), "nobody is told of themselves");
        let theirs = look(&desk, &inspector, Asked::default()).await;
        assert_eq!(theirs.present[0].names, ["کارمند clerk"]);
        desk.transfer(&clerk, Seen { revision: 3, ..seen }, OTHER_DESK, "آن میز".to_owned()).await.expect("transferred");
        let gone = look(&desk, &clerk, Asked { watch: Some(first.watch), ..asked }).await;
        assert_eq!(gone.case, None);
        assert!(look(&desk, &inspector, Asked::default()).await.present.is_empty(), "and they are not there any more");
    }

    async fn a_glance_tells_whether_anything_happened_that_the_officer_may_know_of(desk: TestDesk) {
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        let first = look(&desk, &clerk, Asked::default()).await;
        assert!(!first.stirred);
        desk.clock.advance(Duration::minutes(1));
        seen(&desk, 1).await;
        let since = Asked { mark: Some(first.mark), ..Asked::default() };
        assert!(look(&desk, &clerk, since.clone()).await.stirred);
        assert!(!look(&desk, &other, since).await.stirred, "not at their desk");
        desk.clock.advance(Duration::minutes(1));
        let later = Asked { mark: Some(desk.now().timestamp_micros()), ..Asked::default() };
        assert!(!look(&desk, &clerk, later).await.stirred);
        assert_eq!(glance(&desk, &Actor::Anonymous, Asked::default()).await.err(), Some(Refusal::SignInFirst));
    }
}

/// Two instances that share nothing but the database.
#[test]
fn instances_on_one_database_hear_of_each_other_at_once() {
    on_postgres(|desk: TestDesk| async move {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let second = desk.second_instance().await;
        let mut ear = second.bell().listen();
        let work = async {
            // Both ears need a moment until they listen.
            tokio::time::sleep(Time::from_millis(500)).await;
            while ear.try_recv().is_ok() {}
            let began = tokio::time::Instant::now();
            desk.note(&clerk, seen.request, "یادداشت".to_owned()).await.expect("noted");
            assert_eq!(next(&mut ear).await, News::Case { request: seen.request, revision: 2 });
            here(&desk, &clerk, WatchId::new(Uuid::from_u128(1)), Some(seen.request)).await.expect("opened");
            assert_eq!(next(&mut ear).await, News::Presence { request: seen.request });
            assert!(began.elapsed() < Time::from_secs(2), "within two seconds: {:?}", began.elapsed());
            // What was heard is not heard a second time when the events are looked through.
            let again = tokio::time::timeout(Time::from_secs(6), ear.recv()).await;
            assert!(again.is_err(), "told twice");
        };
        watched(&desk, watched(&second, work)).await;
        second.database.close().await;
    });
}

/// The safety net: the other instance says nothing, its events speak.
#[test]
fn an_instance_that_hears_nothing_finds_the_events() {
    on_postgres(|desk: TestDesk| async move {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let second = desk.second_instance().await;
        let mut ear = second.bell().listen();
        let work = async {
            tokio::time::sleep(Time::from_millis(500)).await;
            while ear.try_recv().is_ok() {}
            // Nobody watches over the first one, so it tells nobody.
            desk.note(&clerk, seen.request, "یادداشت".to_owned()).await.expect("noted");
            assert_eq!(next(&mut ear).await, News::Case { request: seen.request, revision: 2 });
        };
        watched(&second, work).await;
        second.database.close().await;
    });
}
