//! `GET /api/device/live`: server-sent events for one device. Each is a doorbell: the device then reads the board.
//!
//! | event | says |
//! |---|---|
//! | `place` | something happened in the device's place |
//! | `again` | something may have been missed: look again |
//! | `over` | the device was revoked |
//!
//! A comment every four seconds says that the line is alive.

use super::reply;
use crate::house::House;
use crate::session::Session;
use crate::staff::{Seat, UNBUFFERED};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use desk::live::{Ear, News};
use domain::in_person::Device;
use domain::live::BEAT_SECONDS;
use domain::refusal::Refusal;
use futures::stream::unfold;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// Signs of life between two looks at whether the device still is one.
const BEATS_A_LOOK: u32 = 4;

pub async fn live(State(house): State<House>, session: Session, headers: HeaderMap) -> Response {
    let Some(device) = session.actor.device().cloned() else { return reply::refused(&Refusal::SignInFirst) };
    let Some(seat) = house.seats().take_for(device.id.uuid()) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let mut beats = interval(Duration::from_secs(BEAT_SECONDS.into()));
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let ear = house.listen();
    let line = Line { house, device, headers, ear, beats, beat: 0, seat, over: false };
    let events = unfold(line, |mut line| async move {
        let said = line.next().await?;
        Some((Ok::<_, Infallible>(said), line))
    });
    ([UNBUFFERED], Sse::new(events)).into_response()
}

/// Ends with the device's page, its pairing, or the program.
struct Line {
    house: House,
    device: Device,
    /// With the cookie that proves the device.
    headers: HeaderMap,
    ear: Ear,
    beats: Interval,
    beat: u32,
    seat: Seat,
    /// Nothing more is said.
    over: bool,
}

impl Line {
    /// What to say next; nothing once it is over.
    async fn next(&mut self) -> Option<Event> {
        while !self.over {
            tokio::select! {
                biased;
                () = self.house.stopping().cancelled() => return None,
                () = self.seat.given_up.cancelled() => return None,
                _ = self.beats.tick() => return Some(self.beat().await),
                told = self.ear.recv() => match told {
                    Ok(told) => match told.news {
                        News::Place { place } if place == self.device.place => return Some(word("place")),
                        News::Much => return Some(word("again")),
                        _ => {}
                    },
                    Err(RecvError::Lagged(_)) => return Some(word("again")),
                    Err(RecvError::Closed) => return None,
                },
            }
        }
        None
    }

    async fn beat(&mut self) -> Event {
        self.beat += 1;
        // A database in trouble says nothing about the device.
        if self.beat.is_multiple_of(BEATS_A_LOOK) && matches!(self.house.device(&self.headers).await, Ok(None)) {
            self.over = true;
            return word("over");
        }
        Event::default().comment("beat")
    }
}

fn word(name: &str) -> Event {
    // An event without data is passed over by browsers.
    Event::default().event(name).data(name)
}
