//! `cargo xtask bench desk`: what an officer waits for, against a bare indexed read in the same run, with more and more
//! requests. Arguments: `sqlite` or `postgres`, then how many requests there are, each time in a new database.

use desk::testing::{CLERK, COMMON, EXPERT, INSPECTOR, TestDesk, crowd, on_postgres, on_sqlite};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{Folder, Kartabl, KartablFilter};
use entity::service_request::{Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cell::RefCell;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Times that each thing is done.
const TIMES: usize = 100;
/// How much more than the floor a thing may cost with the most requests than with the fewest.
const FLAT: f64 = 1.5;
/// What a search may take, and with how many requests.
const SEARCH: Duration = Duration::from_millis(300);
const SEARCHED: u32 = 100_000;
/// What a list may take with any number.
const LIST: Duration = Duration::from_millis(300);
/// What the next case may take with any number.
const NEXT: Duration = Duration::from_millis(100);

/// One thing that was measured.
#[derive(Clone)]
struct Measured {
    what: &'static str,
    p50: Duration,
    p95: Duration,
    /// Must not grow with the number of requests, in times of the floor.
    flat: bool,
    /// Must not take longer, with up to so many requests.
    most: Option<(Duration, u32)>,
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let engine = arguments.next().unwrap_or_default();
    let sizes: Vec<u32> = arguments.filter_map(|size| size.parse().ok()).collect();
    let mut runs: Vec<(u32, Vec<Measured>)> = Vec::new();
    for size in sizes {
        let measured: Arc<Mutex<Vec<Measured>>> = Arc::default();
        let results = measured.clone();
        let body = move |desk: TestDesk| async move {
            let all = measure(&desk, size).await;
            *results.lock().unwrap_or_else(PoisonError::into_inner) = all;
        };
        match engine.as_str() {
            "sqlite" => on_sqlite(body),
            "postgres" => on_postgres(body),
            _ => return wrong("sqlite or postgres, then numbers of requests"),
        }
        let measured = measured.lock().unwrap_or_else(PoisonError::into_inner).clone();
        print(&engine, size, &measured);
        runs.push((size, measured));
    }
    let mut faults: Vec<String> = Vec::new();
    for (size, measured) in &runs {
        let too_long = |one: &&Measured| one.most.is_some_and(|(most, until)| *size <= until && one.p95 > most);
        for one in measured.iter().filter(too_long) {
            faults.push(format!("{} takes {:?} of {size} requests", one.what, one.p95));
        }
    }
    if let ([(_, fewest), ..], Some((most, last))) = (runs.as_slice(), runs.last()) {
        for (before, after) in fewest.iter().zip(last).skip(1) {
            let growth = ratio(after, &last[0]) / ratio(before, &fewest[0]);
            println!("{engine}: {:<34} grew {growth:.2} times until {most} requests", before.what);
            if before.flat && growth > FLAT {
                faults.push(format!("{} is not flat: {growth:.2} times", before.what));
            }
        }
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { wrong(&faults.join("\n")) }
}

fn wrong(what: &str) -> ExitCode {
    eprintln!("{what}");
    ExitCode::FAILURE
}

fn ratio(one: &Measured, floor: &Measured) -> f64 {
    one.p50.as_secs_f64() / floor.p50.as_secs_f64()
}

fn print(engine: &str, size: u32, measured: &[Measured]) {
    println!("\n{engine}, {size} requests{:<14} {:>10} {:>10} {:>8}", "", "p50 ms", "p95 ms", "floors");
    for one in measured {
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let floors = ratio(one, &measured[0]);
        println!("  {:<34} {:>10.2} {:>10.2} {floors:>8.1}", one.what, ms(one.p50), ms(one.p95));
    }
}

async fn measure(desk: &TestDesk, size: u32) -> Vec<Measured> {
    let begun = Instant::now();
    crowd(desk, size).await;
    if desk.database.backend() == sea_orm::DbBackend::Postgres {
        // What autovacuum does by itself.
        let txn = desk.database.write().await.expect("a transaction");
        txn.execute_unprepared("SET LOCAL statement_timeout = 0; ANALYZE").await.expect("analysed");
        txn.commit().await.expect("done");
    }
    println!("{size} requests were made in {:.0} s", begun.elapsed().as_secs_f64());
    let (clerk, expert, inspector) =
        (desk.officer(CLERK).await, desk.officer(EXPERT).await, desk.officer(INSPECTOR).await);
    let known = some(desk, size).await;
    let bench = Bench { desk, known: &known, floor: RefCell::default() };
    let mut all = Vec::new();

    let list = async |actor: &Actor, folder: Folder, words: &str| {
        let filter = KartablFilter { folder, words: words.to_owned(), ..KartablFilter::default() };
        desk.list(actor, filter).await.expect("a list")
    };
    let pages: [(&'static str, &Actor, Folder); 5] = [
        ("list: the desk's new ones", &clerk, Folder::Desk),
        ("list: mine", &expert, Folder::Mine),
        ("list: all of a desk", &clerk, Folder::All),
        ("list: all of everybody", &inspector, Folder::All),
        ("list: late ones", &clerk, Folder::Overdue),
    ];
    for (what, actor, folder) in pages {
        let took = bench.times(async |_| assert!(!list(actor, folder, "").await.rows.is_empty())).await;
        all.push(Measured { flat: true, most: Some((LIST, u32::MAX)), ..named(what, took) });
    }
    let deep = bench
        .times(async |one: &Known| {
            let after = Some(format!("0.{}.{}", one.received, one.id.uuid().simple()));
            let filter = KartablFilter { folder: Folder::All, after, ..KartablFilter::default() };
            desk.list(&clerk, filter).await.expect("a list");
        })
        .await;
    all.push(Measured { flat: true, most: Some((LIST, u32::MAX)), ..named("list: a page in the middle", deep) });

    let next = desk.list(&clerk, KartablFilter::default()).await.expect("a list").rows;
    let opened = bench
        .times(async |one: &Known| {
            let row = &next[one.place % next.len()];
            desk.case_ahead(&clerk, row.id).await.expect("it opens");
        })
        .await;
    all.push(Measured { flat: true, most: Some((NEXT, u32::MAX)), ..named("next case", opened) });

    type Words = fn(&Known) -> String;
    let searches: [(&'static str, &Actor, Words); 9] = [
        ("search: tracking code", &clerk, |one| one.code.clone()),
        ("search: identifier", &clerk, |one| one.identifier.clone()),
        ("search: mobile", &clerk, |one| one.mobile.clone()),
        ("search: letter number", &clerk, |one| one.letter.clone()),
        ("search: whole name", &clerk, |one| one.name.clone()),
        ("search: half a name, spelt otherwise", &inspector, |one| one.half_name()),
        ("search: a word of every third", &clerk, |_| COMMON.to_owned()),
        ("search: two letters", &inspector, |one| one.name.chars().take(2).collect()),
        ("search: nothing has it", &inspector, |_| "قسطنطنیه".to_owned()),
    ];
    for (what, actor, words) in searches {
        let took = bench.times(async |one| drop(list(actor, Folder::All, &words(one)).await)).await;
        all.push(Measured { most: Some((SEARCH, SEARCHED)), ..named(what, took) });
    }
    let query = format!("وضعیت:باز {COMMON} -علی از:این ماه");
    let took = bench.times(async |_| drop(list(&inspector, Folder::All, &query).await)).await;
    all.push(Measured { most: Some((SEARCH, SEARCHED)), ..named("search: four operators", took) });
    all.insert(0, named("floor: one row by its code", bench.floor.into_inner()));
    all
}

/// A request that is looked for.
struct Known {
    place: usize,
    id: RequestId,
    code: String,
    identifier: String,
    mobile: String,
    letter: String,
    name: String,
    received: i64,
}

impl Known {
    fn half_name(&self) -> String {
        let last = self.name.split(' ').next_back().unwrap_or_default();
        last.replace('ی', "ي").replace('ک', "ك").chars().skip(1).collect()
    }
}

/// As many as are looked for, from everywhere.
async fn some(desk: &TestDesk, size: u32) -> Vec<Known> {
    let mut known = Vec::new();
    for place in 0..TIMES {
        let row = Entity::find()
            .filter(Column::DeskId.eq(desk::testing::DESK.uuid()))
            .order_by_asc(Column::TrackingCode)
            .offset((size as usize / 2 / TIMES * place) as u64)
            .one(desk.database.read())
            .await
            .expect("it answers")
            .expect("there are enough");
        known.push(Known {
            place,
            id: row.id.into(),
            code: row.tracking_code,
            identifier: row.applicant_identifier.unwrap_or_default(),
            mobile: row.applicant_mobile,
            letter: row.letter_number.unwrap_or_else(|| "1405/و/1".to_owned()),
            name: row.applicant_name,
            received: row.received_at.0,
        });
    }
    known
}

fn named(what: &'static str, mut took: Vec<Duration>) -> Measured {
    took.sort_unstable();
    let at = |share: usize| took[(took.len() * share / 100).min(took.len() - 1)];
    Measured { what, p50: at(50), p95: at(95), flat: false, most: None }
}

struct Bench<'a> {
    desk: &'a TestDesk,
    known: &'a [Known],
    floor: RefCell<Vec<Duration>>,
}

impl Bench<'_> {
    /// Does it once for each, after a few that are not counted; each time beside a bare read, so that what else the
    /// machine does is felt by both.
    async fn times(&self, what: impl AsyncFn(&Known)) -> Vec<Duration> {
        for one in self.known.iter().take(5) {
            what(one).await;
        }
        let mut took = Vec::new();
        for one in self.known {
            let begun = Instant::now();
            self.bare_read(one).await;
            self.floor.borrow_mut().push(begun.elapsed());
            let begun = Instant::now();
            what(one).await;
            took.push(begun.elapsed());
        }
        took
    }

    async fn bare_read(&self, one: &Known) {
        let read = self.desk.database.read();
        let found = Entity::find().filter(Column::TrackingCode.eq(one.code.as_str())).one(read).await;
        assert!(found.expect("it answers").is_some());
    }
}
