//! `cargo xtask t race`: two hands on one case, a thousand times, and eight registrars on one registry, on both databases
//! and each time from two instances of the desk.

use desk::testing::{APPROVER, CLERK, COLLEAGUE, EXPERT, OTHER_DESK, TestDesk, on_postgres, on_sqlite, sent_by};
use desk::{Desk, request_store};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{ReferTo, Referrals, Seen, Triage};
use domain::refusal::{Answer, Refusal};
use domain::request::{EventKind, Purpose, StatusKind};
use domain::tracking::ServiceRequests;
use entity::registry_entry as letter;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Barrier;

/// Pairs, unless [`WANTED`] says otherwise.
const PAIRS: u32 = 1_000;
/// How many pairs are wanted, for whoever works on what they race for.
const WANTED: &str = "PISHKHAN_RACE_PAIRS";
const WRITERS: u32 = 8;
/// Cases that each of them registers.
const EACH: u32 = 50;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Accept,
    Transfer,
    Reject,
    Refer,
    Withdraw,
}

impl Verb {
    /// Those that a case takes before it is accepted.
    const TRIAGE: [Verb; 4] = [Verb::Accept, Verb::Transfer, Verb::Reject, Verb::Withdraw];
    const ALL: [Verb; 5] = [Verb::Accept, Verb::Transfer, Verb::Reject, Verb::Refer, Verb::Withdraw];

    async fn act(self, desk: &Desk, people: &People, case: &Case) -> Answer<()> {
        let seen = case.seen;
        match self {
            Verb::Accept => desk.accept(&people.clerk, seen, Some(EXPERT)).await.map(drop),
            Verb::Transfer => desk.transfer(&people.clerk, seen, OTHER_DESK, "به آن میز مربوط است".to_owned()).await,
            Verb::Reject => desk.reject(&people.clerk, seen, "کامل نیست".to_owned(), "ماده ۱".to_owned()).await,
            Verb::Refer => {
                let refer = ReferTo {
                    to: vec![COLLEAGUE],
                    copies: Vec::new(),
                    purpose: Purpose::Opinion,
                    instruction: "نظر بدهید".to_owned(),
                    private: false,
                    due_at: None,
                };
                desk.refer(&people.expert, seen, refer).await
            }
            Verb::Withdraw => desk.withdraw(&case.citizen, &case.code).await,
        }
    }

    fn is(self, kind: &EventKind) -> bool {
        matches!(
            (self, kind),
            (Verb::Accept, EventKind::Accepted { .. })
                | (Verb::Transfer, EventKind::Transferred { .. })
                | (Verb::Reject, EventKind::Rejected { .. })
                | (Verb::Refer, EventKind::Referred { .. })
                | (Verb::Withdraw, EventKind::Withdrawn)
        )
    }
}

struct People {
    clerk: Actor,
    expert: Actor,
}

struct Case {
    citizen: Actor,
    code: domain::tracking_code::TrackingCode,
    seen: Seen,
}

async fn seen(desk: &Desk, id: RequestId) -> Seen {
    let request = request_store::by_id(desk.database.read(), id).await.expect("it is there");
    Seen { request: id, revision: request.revision }
}

/// A case at the point where both verbs meet it.
async fn case(desk: &TestDesk, people: &People, number: u32, accepted: bool) -> Case {
    let citizen = desk.citizen(number % 50).await;
    let request = sent_by(desk, &citizen).await;
    let mut seen = Seen { request: request.id, revision: request.revision };
    if accepted {
        desk.accept(&people.clerk, seen, Some(EXPERT)).await.expect("accepted");
        seen = self::seen(desk, request.id).await;
    }
    Case { citizen, code: request.tracking_code, seen }
}

async fn pairs(desk: TestDesk) {
    let other = desk.second_instance().await;
    let people = Arc::new(People { clerk: desk.officer(CLERK).await, expert: desk.officer(EXPERT).await });
    let triage = Verb::TRIAGE.iter().flat_map(|one| Verb::TRIAGE.map(|two| (*one, two, false)));
    // On an accepted case only a referral can win.
    let work = Verb::ALL.iter().flat_map(|two| [(Verb::Refer, *two, true), (*two, Verb::Refer, true)]);
    let meetings: Vec<_> = triage.chain(work).collect();
    let mut wins: BTreeMap<String, u32> = BTreeMap::new();
    let mut after_transfer = 0;
    let wanted = std::env::var(WANTED).ok().and_then(|wanted| wanted.parse().ok()).unwrap_or(PAIRS);
    for (number, (one, two, accepted)) in (0..wanted).zip(meetings.iter().cycle().copied()) {
        let case = Arc::new(case(&desk, &people, number, accepted).await);
        let barrier = Arc::new(Barrier::new(2));
        let hand = |desk: Arc<Desk>, verb: Verb| {
            let (people, case, barrier) = (people.clone(), case.clone(), barrier.clone());
            tokio::spawn(async move {
                barrier.wait().await;
                verb.act(&desk, &people, &case).await
            })
        };
        let (first, second) = (hand(desk.desk.clone(), one), hand(other.clone(), two));
        let outcomes = [first.await.expect("it ends"), second.await.expect("it ends")];
        let what = format!("pair {number}: {one:?} and {two:?}, accepted before: {accepted}: {outcomes:?}");
        let winners: Vec<Verb> =
            [one, two].into_iter().zip(&outcomes).filter(|(_, o)| o.is_ok()).map(|(v, _)| v).collect();
        for refusal in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
            assert!(matches!(refusal, Refusal::Conflict | Refusal::WrongStatus | Refusal::NotFound), "{what}");
        }
        let request = request_store::by_id(desk.database.read(), case.seen.request).await.expect("it is there");
        let history = request_store::history(desk.database.read(), &request).await.expect("a history");
        assert!(history.intact, "{what}: the chain");
        let before = usize::try_from(case.seen.revision).expect("small");
        let since: Vec<_> = history.events[before..].iter().map(|(_, event)| event.kind.clone()).collect();
        match winners.as_slice() {
            [winner] => {
                assert!(since.len() == 1 && winner.is(&since[0]), "{what}: {since:?}");
                *wins.entry(format!("{winner:?}")).or_default() += 1;
            }
            // The citizen takes it back from whatever desk it lies at: no other two can both be true.
            [_, _] if winners.contains(&Verb::Transfer) && winners.contains(&Verb::Withdraw) => {
                assert!(Verb::Transfer.is(&since[0]) && Verb::Withdraw.is(&since[1]) && since.len() == 2, "{what}");
                after_transfer += 1;
            }
            _ => panic!("{what}"),
        }
        let letters = letter::Entity::find().filter(letter::Column::RequestId.eq(request.id.uuid()));
        let letters = letters.count(desk.database.read()).await.expect("a count");
        let registered = accepted || winners.contains(&Verb::Accept);
        assert_eq!(letters, u64::from(registered), "{what}: letters");
        assert_eq!(request.letter.is_some(), registered, "{what}");
        let open = matches!(request.status.kind(), StatusKind::Submitted | StatusKind::InProgress);
        assert_eq!(open, !winners.iter().any(|verb| matches!(verb, Verb::Reject | Verb::Withdraw)), "{what}");
    }
    assert_eq!(request_store::verify_all(desk.database.read()).await.expect("verified"), []);
    let one: u32 = wins.values().sum();
    println!("{wanted} pairs: {one} with one winner {wins:?}, {after_transfer} withdrawn after the transfer");
    assert!(wins.len() == Verb::ALL.len(), "every verb wins sometimes: {wins:?}");
    no_gap_and_no_double(&desk).await;
}

async fn letters(desk: TestDesk) {
    let other = desk.second_instance().await;
    let people = Arc::new(People { clerk: desk.officer(CLERK).await, expert: desk.officer(EXPERT).await });
    let mut cases = Vec::new();
    for number in 0..WRITERS * EACH {
        cases.push(case(&desk, &people, number, false).await.seen);
    }
    let barrier = Arc::new(Barrier::new(WRITERS as usize));
    let mut writers = Vec::new();
    for (number, cases) in cases.chunks(EACH as usize).enumerate() {
        let desk = if number % 2 == 0 { desk.desk.clone() } else { other.clone() };
        let (people, barrier, cases) = (people.clone(), barrier.clone(), cases.to_vec());
        writers.push(tokio::spawn(async move {
            barrier.wait().await;
            let (mut numbers, mut given_back) = (Vec::new(), 0);
            for (place, seen) in cases.into_iter().enumerate() {
                // Refused after the number was taken: it has to be given back.
                if place % 3 == 0 {
                    let refused = desk.accept(&people.clerk, seen, Some(CLERK)).await;
                    assert!(matches!(refused, Err(Refusal::WrongReceiver | Refusal::Conflict)), "{refused:?}");
                    given_back += 1;
                }
                let expert = if place % 2 == 0 { Some(APPROVER) } else { None };
                numbers.push(desk.accept(&people.clerk, seen, expert).await.expect("nobody else has this case"));
            }
            (numbers, given_back)
        }));
    }
    let (mut numbers, mut given_back) = (Vec::new(), 0);
    for writer in writers {
        let (own, refused) = writer.await.expect("it ends");
        numbers.extend(own);
        given_back += refused;
    }
    let taken = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), taken, "a number was given twice");
    assert_eq!(taken, (WRITERS * EACH) as usize);
    no_gap_and_no_double(&desk).await;
    println!("{WRITERS} writers: {taken} letter numbers, {given_back} taken and given back, no gap, no double");
}

async fn no_gap_and_no_double(desk: &Desk) {
    let rows = letter::Entity::find().all(desk.database.read()).await.expect("letters");
    let mut registries: BTreeMap<(String, i32), Vec<i64>> = BTreeMap::new();
    for row in rows {
        registries.entry((row.kind, row.jalali_year)).or_default().push(row.serial);
    }
    assert!(!registries.is_empty());
    for (registry, mut serials) in registries {
        serials.sort_unstable();
        let expected: Vec<i64> = (1..).take(serials.len()).collect();
        assert_eq!(serials, expected, "{registry:?}");
    }
}

macro_rules! on_both {
    ($($name:ident => $body:ident;)+) => {$(
        mod $name {
            #[test]
            #[ignore = "long: cargo xtask t race"]
            fn on_sqlite() {
                super::on_sqlite(super::$body);
            }

            #[test]
            #[ignore = "long: cargo xtask t race"]
            fn on_postgres() {
                super::on_postgres(super::$body);
            }
        }
    )+};
}

on_both! {
    of_two_hands_one_wins => pairs;
    eight_registrars_leave_no_gap_and_no_double => letters;
}
