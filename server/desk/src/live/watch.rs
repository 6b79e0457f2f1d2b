//! What goes on beside the askings: telling other instances, hearing them, looking for what was missed, and letting
//! presences lapse.

use super::bell::News;
use super::found::Found;
use super::wire::{self, LINES, Wire};
use crate::{Desk, presence};
use domain::refusal::Answer;
use std::time::Duration;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::time::{MissedTickBehavior, interval, sleep};

/// How often the events are looked through for what was missed.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// How often presences are looked through for whose lease has ended.
const LAPSE_EVERY: Duration = Duration::from_secs(3);
/// How long to wait before a broken line to the others is tried again.
const AGAIN_AFTER: Duration = Duration::from_secs(5);

/// Works until it is dropped.
pub async fn watch(desk: &Desk) {
    let name = format!("{:016x}", desk.chance.number());
    tokio::join!(tell_and_find(desk, &name), hear(desk, &name), lapse(desk));
}

/// What happened here is told to other instances; what nobody was told of is looked for.
async fn tell_and_find(desk: &Desk, name: &str) {
    let mut ear = desk.bell().listen();
    let mut found = Found::new(desk.now());
    let mut look = every(LOOK_EVERY);
    loop {
        tokio::select! {
            told = ear.recv() => {
                let mut news = Vec::new();
                match told {
                    Ok(told) => {
                        found.note(told.news, desk.now());
                        news.extend(told.here.then_some(told.news));
                    }
                    Err(RecvError::Lagged(_)) => news.push(News::Much),
                    Err(RecvError::Closed) => return,
                }
                while news.len() < LINES {
                    match ear.try_recv() {
                        Ok(told) => {
                            found.note(told.news, desk.now());
                            news.extend(told.here.then_some(told.news));
                        }
                        Err(TryRecvError::Lagged(_)) => news.push(News::Much),
                        Err(TryRecvError::Empty | TryRecvError::Closed) => break,
                    }
                }
                // Whoever does not hear of it finds it among the events.
                report(wire::say(desk, name, &news).await, "tell the other instances");
            }
            _ = look.tick() => match found.look(desk.database.read(), desk.now()).await {
                Ok(news) => news.into_iter().for_each(|news| desk.bell().pass_on(news)),
                Err(refusal) => report(Err(refusal), "look through the events"),
            },
        }
    }
}

/// Passes on what other instances tell.
async fn hear(desk: &Desk, name: &str) {
    loop {
        match Wire::open(desk, name).await {
            // One instance alone has nobody to listen to.
            Ok(None) => return,
            Ok(Some(mut wire)) => loop {
                match wire.hear().await {
                    Ok(news) => news.into_iter().for_each(|news| desk.bell().pass_on(news)),
                    Err(refusal) => {
                        report(Err(refusal), "hear the other instances");
                        break;
                    }
                }
            },
            Err(refusal) => report(Err(refusal), "listen to the other instances"),
        }
        sleep(AGAIN_AFTER).await;
    }
}

/// Whoever crashed is gone.
async fn lapse(desk: &Desk) {
    let mut tick = every(LAPSE_EVERY);
    loop {
        tick.tick().await;
        report(presence::lapse(desk).await, "let presences lapse");
    }
}

fn every(pause: Duration) -> tokio::time::Interval {
    let mut ticks = interval(pause);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

fn report(done: Answer<()>, what: &'static str) {
    if let Err(refusal) = done {
        tracing::error!(what, %refusal, "work was not done");
    }
}
