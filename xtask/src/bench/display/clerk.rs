//! A clerk of the demo at a counter, who calls one number after the other.

use crate::visitor::Visitor;
use anyhow::{Context, Result, ensure};
use std::cell::Cell;
use std::thread;
use std::time::{Duration, Instant};

const COUNTER: &str = "/desk/counter";

pub struct Clerk {
    visitor: Visitor,
    /// Where they sit.
    pub place: String,
    line: String,
    /// Numbers given so far; each wish has a key of its own.
    given: Cell<usize>,
}

/// One call.
pub struct Round {
    pub asked: Instant,
    /// Until the answer.
    pub took: Duration,
}

impl Clerk {
    /// At the first counter that is free, with nobody before it.
    pub fn sit_down(port: u16, address: &str) -> Result<Self> {
        let visitor = Visitor::coming_from(port, address);
        sign_in(&visitor, "counter")?;
        let choice = visitor.get(COUNTER)?.body;
        if let Some(counter) = value(&choice, &["action=\"/desk/counter/sit\"", "name=\"counter\""]) {
            visitor.post("/desk/counter/sit", &[("counter", counter)])?;
        }
        let page = visitor.get(COUNTER)?.body;
        let place = value(&page, &["action=\"/desk/counter/take\"", "name=\"place\""]).context("no counter")?;
        // The first choice is empty.
        let line = value(&page, &["name=\"take_line\""]).context("the place has no line")?;
        let clerk = Self { place: place.to_owned(), line: line.to_owned(), given: Cell::default(), visitor };
        // The demo's morning may have left somebody.
        clerk.finish()?;
        Ok(clerk)
    }

    /// Gives so many numbers.
    pub fn give(&self, count: usize) -> Result<()> {
        for _ in 0..count {
            let number = self.given.get() + 1;
            self.given.set(number);
            let key = format!("bench {number}");
            let wish: [(&str, &str); 3] = [("place", &self.place), ("take_line", &self.line), ("_key", &key)];
            self.visitor.post("/desk/counter/take", &wish)?;
        }
        Ok(())
    }

    /// Calls, begins and ends, so many times, not more often than once in `pace`.
    pub fn serve(&self, times: usize, pace: Duration) -> Result<Vec<Round>> {
        let mut rounds = Vec::with_capacity(times);
        for _ in 0..times {
            let asked = Instant::now();
            self.visitor.post("/desk/counter/next", &[])?;
            rounds.push(Round { asked, took: asked.elapsed() });
            ensure!(self.finish()?, "nobody was called");
            thread::sleep(pace.saturating_sub(asked.elapsed()));
        }
        Ok(rounds)
    }

    /// Ends the visit of whoever is before the counter; `false`: nobody was.
    fn finish(&self) -> Result<bool> {
        let page = self.visitor.get(COUNTER)?.body;
        if !page.contains("counter__digits") {
            return Ok(false);
        }
        let ticket = value(&page, &["action=\"/desk/counter/start\"", "name=\"ticket\""]).context("no ticket")?;
        for verb in ["start", "finish"] {
            self.visitor.post(&format!("{COUNTER}/{verb}"), &[("ticket", ticket)])?;
        }
        Ok(true)
    }
}

/// Signs in with what the demo shows.
pub fn sign_in(visitor: &Visitor, username: &str) -> Result<()> {
    let [password, _] = shown(visitor, "/desk/sign-in", username)?;
    visitor.post("/desk/sign-in", &[("username", username), ("password", &password)])?;
    let [_, code] = shown(visitor, "/desk/sign-in/code", username)?;
    let answered = visitor.post("/desk/sign-in/code", &[("code", &code)])?;
    ensure!(answered.location == "/desk", "signing in as {username} led to «{}»", answered.location);
    Ok(())
}

/// Password and code, in the last two columns of the table of accounts; the name to sign in with stands before them.
fn shown(visitor: &Visitor, path: &str, username: &str) -> Result<[String; 2]> {
    let page = visitor.get(path)?.body;
    let account = |row: &str| {
        let cells: Vec<String> = row.split("<td").skip(1).map(plain).collect();
        match cells.as_slice() {
            [.., name, password, code] if name == username => Some([password.clone(), code.clone()]),
            _ => None,
        }
    };
    page.split("<tr").find_map(account).with_context(|| format!("the demo shows no account {username}"))
}

/// What stands between the tags of a cell.
fn plain(cell: &str) -> String {
    let (cell, _) = cell.split_once("</td").unwrap_or((cell, ""));
    let words = cell.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words);
    words.collect::<String>().trim().to_owned()
}

/// The first value after these marks, each after the one before.
fn value<'a>(page: &'a str, marks: &[&str]) -> Option<&'a str> {
    let mut rest = page;
    for mark in marks {
        rest = rest.split_once(mark)?.1;
    }
    let values = rest.split("value=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    values.map(|(value, _)| value).find(|value| !value.is_empty())
}
