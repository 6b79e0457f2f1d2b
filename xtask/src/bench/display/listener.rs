//! A display without a screen. It asks what the page asks: it reads the board whenever the desk rings and after five quiet
//! seconds, one reading at a time, and says every ten seconds that it lives.

use crate::visitor::Visitor;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

const ASK_EVERY: Duration = Duration::from_secs(5);
const BEAT_EVERY: Duration = Duration::from_secs(10);
const BEAT: &str = r#"{"wire":1,"version":"bench","printer":"none","queued":0,"room":null,"last_ticket":null}"#;

#[derive(Default)]
struct Seen {
    boards: u32,
    /// When each call was first on a board.
    calls: BTreeMap<i64, Instant>,
}

pub struct Listener(Arc<Mutex<Seen>>);

#[derive(Deserialize)]
struct Pairing {
    code: String,
    secret: String,
}

#[derive(Deserialize)]
struct Board {
    calls: Vec<Call>,
}

#[derive(Deserialize)]
struct Call {
    seq: i64,
}

impl Listener {
    /// A new display of the place, at work until the server ends.
    pub fn pair(port: u16, number: usize, admin: &Visitor, place: &str) -> Result<Self> {
        let visitor = Visitor::coming_from(port, format!("10.0.1.{number}"));
        let Pairing { code, secret } =
            serde_json::from_str(&visitor.tell("/api/device/pair", r#"{"kind":"display"}"#)?.body)?;
        let title = format!("نمایشگر {number}");
        let form: [(&str, &str); 3] = [("code", &code), ("place", place), ("title", &title)];
        let approved = admin.post("/desk/admin/devices/approve", &form)?;
        ensure!(approved.location.ends_with("approved=1"), "a display was not approved");
        let secret = serde_json::to_string(&BTreeMap::from([("secret", secret)]))?;
        visitor.tell("/api/device/paired", &secret)?;
        let line = BufReader::new(visitor.listen("/api/device/live").context("no line to the desk")?);
        // A bell that rings while the board is being read is heard once.
        let (bell, rung) = sync_channel(1);
        let seen = Arc::<Mutex<Seen>>::default();
        thread::spawn(move || hear(line, &bell));
        let reading = seen.clone();
        thread::spawn(move || read(&visitor, &rung, &reading));
        Ok(Self(seen))
    }

    /// It hears, and has read the board.
    pub fn is_ready(&self) -> bool {
        locked(&self.0).boards > 0
    }

    /// When each call came that was not on a board before `begun`, in their order.
    pub fn heard_since(&self, begun: Instant) -> Vec<Instant> {
        locked(&self.0).calls.values().copied().filter(|at| *at >= begun).collect()
    }
}

fn hear(line: impl BufRead, bell: &SyncSender<()>) {
    // The page reads when its line is there, too.
    let _ = bell.try_send(());
    for said in line.lines().map_while(Result::ok) {
        if matches!(said.as_str(), "event: place" | "event: again") {
            let _ = bell.try_send(());
        }
    }
}

fn read(visitor: &Visitor, rung: &Receiver<()>, seen: &Mutex<Seen>) {
    let mut beat: Option<Instant> = None;
    while rung.recv_timeout(ASK_EVERY) != Err(RecvTimeoutError::Disconnected) {
        // A board that did not come is missed by whoever counts the calls.
        let board = visitor.get("/api/device/board").and_then(|answered| Ok(serde_json::from_str(&answered.body)?));
        if let Ok(Board { calls }) = board {
            let (now, mut seen) = (Instant::now(), locked(seen));
            seen.boards += 1;
            for call in calls {
                seen.calls.entry(call.seq).or_insert(now);
            }
        }
        if beat.is_none_or(|beat| beat.elapsed() >= BEAT_EVERY) {
            beat = Some(Instant::now());
            let _ = visitor.tell("/api/device/beat", BEAT);
        }
    }
}

fn locked(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}
