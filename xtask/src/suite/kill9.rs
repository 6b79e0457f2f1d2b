//! `cargo xtask t kill9`: the server is killed while requests are being sent, again and again, on both databases. No
//! acknowledged request may be lost and none doubled.
//!
//! Killing the process tests what the program promises, not what the disk does: the page cache survives.

mod citizen;

use crate::build;
use crate::process::Running;
use crate::project::{Profile, kept};
use crate::serve;
use crate::tools::postgres::Postgres;
use anyhow::{Context, Result, ensure};
use citizen::{Citizen, Prepared};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

const ROUNDS: u64 = 20;
/// Rounds of one citizen: a person's own list shows a limited number of requests.
const ROUNDS_EACH: u64 = 5;
/// Requests sent at the same time in a round.
const AT_ONCE: usize = 12;

pub fn check() -> Result<()> {
    let binary = build::build_server(Profile::Dev)?;
    let on_sqlite = torture(&binary, "sqlite", None)?;
    let postgres = Postgres::start()?;
    let on_postgres = torture(&binary, "postgres", Some(&postgres.address()))?;
    for (engine, tally) in [("SQLite", on_sqlite), ("PostgreSQL", on_postgres)] {
        println!(
            "{engine}: {ROUNDS} kills, {} acknowledged before a kill, {} sent again after it, 0 lost, 0 doubled",
            tally.acknowledged, tally.again
        );
        ensure!(
            tally.acknowledged > 0 && tally.again > 0,
            "{engine}: the kills never hit the load; nothing was tested"
        );
    }
    Ok(())
}

struct Tally {
    acknowledged: usize,
    /// Had no answer when the server died.
    again: usize,
}

fn torture(binary: &Path, engine: &str, database: Option<&str>) -> Result<Tally> {
    let data = kept().join("kill9").join(engine);
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&data)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut server = start(binary, port, &data, database)?;
    let mut citizen = Citizen::sign_in(port, "09990001000")?;
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    let mut tally = Tally { acknowledged: 0, again: 0 };
    for round in 0..ROUNDS {
        if round > 0 && round % ROUNDS_EACH == 0 {
            citizen = Citizen::sign_in(port, &format!("0999000{:04}", 1000 + round))?;
            codes.clear();
        }
        let prepared = (0..AT_ONCE).map(|_| citizen.prepare()).collect::<Result<Vec<Prepared>>>()?;
        let answered: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for draft in &prepared {
                let (citizen, answered) = (&citizen, &answered);
                scope.spawn(move || {
                    // No answer is an answer too: it is sent again below.
                    if let Ok(code) = citizen.submit(draft)
                        && let Ok(mut answered) = answered.lock()
                    {
                        answered.push((draft.draft.clone(), code));
                    }
                });
            }
            // Every round a little later, from «hardly begun» to «nearly done».
            thread::sleep(Duration::from_millis(15 + round * 12));
            server.kill();
        });
        let answered = answered.into_inner().context("a sender panicked")?;
        server = start(binary, port, &data, database)?;
        tally.acknowledged += answered.len();
        for (draft, code) in answered {
            codes.insert(draft, code);
        }
        for draft in &prepared {
            let again =
                citizen.submit(draft).with_context(|| format!("round {round}: sending again after the kill"))?;
            match codes.get(&draft.draft) {
                Some(code) => {
                    ensure!(*code == again, "round {round}: an acknowledged request came back with another code")
                }
                None => {
                    tally.again += 1;
                    codes.insert(draft.draft.clone(), again);
                }
            }
        }
        let listed = citizen.codes()?;
        let distinct: BTreeSet<&String> = codes.values().collect();
        ensure!(distinct.len() == codes.len(), "round {round}: two drafts share a code");
        ensure!(codes.values().all(|code| listed.contains(code)), "round {round}: an acknowledged request is lost");
        ensure!(
            listed.len() == codes.len(),
            "round {round}: {} requests are listed, {} were sent",
            listed.len(),
            codes.len()
        );
    }
    Ok(tally)
}

fn start(binary: &Path, port: u16, data: &Path, database: Option<&str>) -> Result<Running> {
    let log = fs::OpenOptions::new().create(true).append(true).open(data.join("server.log"))?;
    let mut command = serve::demo(binary, port, Some(data));
    if let Some(database) = database {
        command.args(["--database", database]);
    }
    let mut server = Running::start(command.stdout(log.try_clone()?).stderr(log))?;
    serve::wait_until_alive(&mut server, port)?;
    Ok(server)
}
